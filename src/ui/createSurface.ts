import base from './styles/base.css?inline';

export interface Surface {
  host: HTMLElement;
  root: ShadowRoot;
  /** To be drawn into. */
  layer: HTMLElement;
}

/**
 * A host with an open shadow root and our styles. Not a `div`: the page's rules for its own elements must not fit it, and a framework
 * that hydrates the document must not take it for one of its own. The name is no custom element; nothing is registered.
 */
export function createSurface(language: string, ...styles: readonly string[]): Surface {
  const host = document.createElement('dongui-ui');
  host.lang = language;
  const root = host.attachShadow({mode: 'open'});
  const layer = document.createElement('div');
  root.append(layer);
  // Here and not in the stylesheet, where the build would lower it to variables for browsers without light-dark().
  layer.style.colorScheme = 'light dark';
  // Works under `style-src 'nonce-…'`, where a style element would not.
  root.adoptedStyleSheets = [base, ...styles].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  return {host, root, layer};
}
