import type {Instead} from '../../lib/createPatcher.js';
import {trustedLike} from '../../lib/trustedLike.js';
import {markNames} from '../readMark.js';
import {mayName} from './mayName.js';
import type {Part} from './types.js';

/** A mark of the page's or of ours; most markup has none. */
const marks = new RegExp(`data-dongui|${markNames.join('|')}`, 'i');
const framed = /<(i?frame|object|embed)/i;

/** What is whole, from the beginning on: texts, tags (a `>` in a value ends none), and scripts and sheets with their end tag; of other tags `\1` is empty. */
const whole = /[^<]+|<(?![a-z/!]|$)|<(?=(script\b|style\b)?)(?:=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["'])|[^=>])*>(?:(?=\1)|.*?<\/\1\b)/gisy;

/** Markup that becomes elements: it is held as text, since an image asks for its address the moment it is made. */
export const patchMarkup: Part = (win, patcher, {judge, elements, markup, frames, added}) => {
  // The browser's own, whatever a page puts in its place.
  const {MutationObserver} = win;
  /** What the page gave, in one or several pieces, as it may be; what nothing changes stays what it is. */
  function settle(given: readonly unknown[], html = `${given[0] ?? ''}`): unknown {
    const settled = markup(html);
    return given.length < 2 && settled === `${given[0] ?? ''}` ? given[0] : trustedLike('createHTML', given, settled);
  }

  /** What comes of markup that goes in under `root` has to be registered, also where it is in no document, shown to the gate, and frames in it patched. */
  function put(root: unknown, html: unknown, act: () => unknown): void {
    if (marks.test(`${html}`)) {
      const spy = new MutationObserver(() => undefined);
      if (root) {
        spy.observe(root as Node, {childList: true, subtree: true});
      }
      act();
      added(spy.takeRecords().flatMap(({addedNodes}) => [...addedNodes]));
      spy.disconnect();
      elements.adopt(root as Element);
    } else {
      act();
    }
    // A look at each frame is dear where they are other sites'.
    if (framed.test(`${html}`)) {
      frames(win);
    }
  }
  /** A method that takes markup as one of its arguments. */
  const at =
    (index: number, rootOf: (self: Element) => unknown): Instead =>
    (go, self, args) => {
      const html = args[index];
      // Most markup has no address, no mark and no frame: then one look is all.
      if (typeof html === 'string' && !(judge.mindsRelative() || mayName(html) || marks.test(html) || framed.test(html))) {
        return go();
      }
      const settled = settle([html]);
      put(rootOf(self as Element), settled, () => go(args.map((each, place) => (place === index ? settled : each))));
    };
  const itself = at(0, self => self);

  for (const owner of [win.Element, win.ShadowRoot]) {
    patcher.property(owner?.prototype, 'innerHTML', itself);
    patcher.method(owner?.prototype, 'setHTMLUnsafe setHTML', itself);
  }
  const {prototype} = win.Element;
  patcher.property(
    prototype,
    'outerHTML',
    at(0, self => self.parentNode),
  );
  patcher.method(
    prototype,
    'insertAdjacentHTML',
    at(1, self => self.parentNode ?? self),
  );

  /** What is in no page yet. A `DOMParser` needs no patch: nothing asks there, and on its way into the page it is looked at. */
  const parse: Instead = (go, _self, [html, ...rest]) => {
    const parsed = go(html === undefined ? undefined : [settle([html]), ...rest]);
    elements.adopt(parsed as DocumentFragment);
    return parsed;
  };
  patcher.method(win.Range.prototype, 'createContextualFragment', parse);
  patcher.method(win.Document, 'parseHTMLUnsafe parseHTML', parse);
  // Made for a page that asks for nothing, it is looked at on its way to its own.
  patcher.method(win.XSLTProcessor?.prototype, 'transformToFragment', (go, _self, [source, page]) => {
    const made = go([source, (page as Document).cloneNode()]) as Node | null;
    return made && (page as Document).adoptNode(made);
  });

  // A page writes its tags in pieces: what is not yet whole waits for the rest.
  const {write: native} = win.Document.prototype;
  /** Of each document what is not yet whole, and all that the page gave for it. */
  const cut = new WeakMap<object, readonly [text: string, ...given: unknown[]]>();
  const take = (self: object) => {
    const found = cut.get(self) ?? [''];
    cut.delete(self);
    return found;
  };
  const flush = (self: object): void => {
    const [text, ...given] = take(self);
    if (text) {
      const html = settle(given, text);
      put(self, html, () => native.call(self as Document, html as string));
    }
  };
  const write =
    (end: string): Instead =>
    (go, self, args) => {
      const [before, ...pieces] = take(self);
      const given = [...pieces, ...args];
      const text = before + args.map(String).join('');
      const rest = (text + end).replace(whole, '');
      const settled = settle(given, rest ? (text + end).slice(0, -rest.length) : text);
      // Without arguments it writes nothing, and given `undefined` that word.
      put(self, settled, () => (rest ? native.call(self as Document, settled as string) : go(given.length ? [settled] : [])));
      if (rest) {
        // After what its own scripts have written.
        const [within, ...others] = take(self);
        cut.set(self, [within + rest, ...others, ...given]);
        // Behind a script of the markup the rest of the page comes; what is written from elsewhere comes in pieces, task by task, until it is closed.
        if ((self as Document).currentScript) {
          queueMicrotask(() => flush(self));
        }
      }
    };
  patcher.method(win.Document.prototype, 'write', write(''));
  patcher.method(win.Document.prototype, 'writeln', write('\n'));
  // What is opened anew has it before, and loses it with all else.
  patcher.method(win.Document.prototype, 'open close', (go, self) => {
    flush(self);
    return go();
  });
};
