import {trusted} from '../../lib/trusted.js';
import type {Part} from './types.js';

/** Markup that becomes elements: it is held as text, since an image asks for its address the moment it is made. */
export const patchMarkup: Part = (win, patcher, {elements, markup, css, frames}) => {
  /** The text as it may be; what Trusted Types let through stays what it is when nothing changes. */
  const settle = (html: unknown): unknown => {
    const text = html === null ? '' : `${html}`;
    const settled = markup(text);
    return settled === text ? html : trusted('createHTML', settled);
  };
  const isSheet = (node: unknown): boolean => node instanceof win.HTMLStyleElement;
  /** What came out has to be registered, also where it is in no document, and frames in it patched. */
  const after = (root: unknown): void => {
    elements.adopt(root as ParentNode | null);
    frames(win);
  };

  for (const owner of [win.Element, win.ShadowRoot]) {
    patcher.property(owner?.prototype, 'innerHTML', (go, self, [html]) => {
      const settled = isSheet(self) ? css(`${html}`) : settle(html);
      go([settled]);
      if (settled !== html) {
        after(self);
      } else {
        frames(win);
      }
    });
    for (const name of ['setHTMLUnsafe', 'setHTML']) {
      patcher.method(owner?.prototype, name, (go, self, [html, ...rest]) => {
        go([settle(html), ...rest]);
        after(self);
      });
    }
  }
  patcher.property(win.Element.prototype, 'outerHTML', (go, self, [html]) => {
    const {parentNode} = self as Element;
    go([settle(html)]);
    after(parentNode);
  });
  patcher.method(win.Element.prototype, 'insertAdjacentHTML', (go, self, [where, html]) => {
    go([where, settle(html)]);
    after((self as Element).parentNode ?? self);
  });
  patcher.method(win.Range.prototype, 'createContextualFragment', (go, _self, [html]) => {
    const fragment = go([settle(html)]);
    elements.adopt(fragment as DocumentFragment);
    return fragment;
  });
  patcher.method(win.DOMParser?.prototype, 'parseFromString', (go, _self, [html, ...rest]) => {
    const parsed = go([settle(html), ...rest]);
    elements.adopt(parsed as Document);
    return parsed;
  });
  for (const name of ['parseHTMLUnsafe', 'parseHTML']) {
    patcher.method(win.Document, name, (go, _self, [html, ...rest]) => {
      const parsed = go([settle(html), ...rest]);
      elements.adopt(parsed as Document);
      return parsed;
    });
  }

  // A page writes its tags in pieces: what is not yet whole waits for the rest.
  let pending = '';
  const write = (end: string) => (go: (args?: readonly unknown[]) => unknown, self: object, args: readonly unknown[]) => {
    const text = pending + args.join('') + end;
    const cut = /<(?![^<]*>)[^<]*$/.exec(text)?.index ?? text.length;
    pending = text.slice(cut);
    if (pending) {
      queueMicrotask(() => {
        const rest = pending;
        pending = '';
        if (rest) {
          go([trusted('createHTML', markup(rest))]);
        }
      });
    }
    const whole = text.slice(0, cut);
    // Unchanged, it stays what Trusted Types let through.
    go([whole === `${args[0]}` && args.length === 1 ? settle(args[0]) : trusted('createHTML', markup(whole))]);
    after(self);
  };
  patcher.method(win.Document.prototype, 'write', write(''));
  patcher.method(win.Document.prototype, 'writeln', write('\n'));

  // Markup of the page's own templates is nobody's until a script takes it.
  const content = Object.getOwnPropertyDescriptor(win.HTMLTemplateElement.prototype, 'content')?.get;
  patcher.property(win.HTMLTemplateElement.prototype, 'content', undefined, self => {
    const fragment = content?.call(self) as DocumentFragment;
    if (!(self as Element).matches('[data-service],[data-purpose],[data-category]')) {
      for (const element of fragment.querySelectorAll('*')) {
        elements.look(element);
      }
    }
    return fragment;
  });
};
