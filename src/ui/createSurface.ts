import {addStyles} from './addStyles.js';
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
export function createSurface(language: string, css: string): Surface {
  const host = document.createElement('dongui-ui');
  host.lang = language;
  const root = host.attachShadow({mode: 'open'});
  const layer = document.createElement('div');
  root.append(layer);
  // Here and not in the stylesheet, where the build would lower it to variables for browsers without light-dark().
  layer.style.colorScheme = 'light dark';
  addStyles(root, base + css);
  return {host, root, layer};
}
