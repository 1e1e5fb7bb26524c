import type {Instead} from '../../lib/createPatcher.js';
import {queryAll} from '../../lib/queryAll.js';
import type {Part} from './types.js';

/** Nodes put into the page by script: sheets, which ask the moment they are in it, speculation rules, and frames, which bring fresh globals. */
export const patchTree: Part = (win, patcher, {elements, css, frames, judge}) => {
  // Read once: a page inserts often, and globals are slow to read.
  const {HTMLStyleElement, HTMLScriptElement, Text} = win;
  const textData = Object.getOwnPropertyDescriptor(win.CharacterData.prototype, 'data') as PropertyDescriptor;
  const isSheet = (node: unknown): boolean => node instanceof HTMLStyleElement;

  const insert: Instead = (go, self, args) => {
    if (isSheet(self)) {
      for (const node of args) {
        if (node instanceof Text) {
          textData.set?.call(node, css(node.data));
        }
      }
      return go(args.map(each => (typeof each === 'string' ? css(each) : each)));
    }
    for (const node of args) {
      // Drawn in between, a style would ask before the observer sees it.
      const element = node as Element | string | null;
      if (typeof element === 'object' && element?.nodeType) {
        if (element.nodeType === 1 && (element.localName === 'script' || element.hasAttribute('style'))) {
          elements.look(element);
        }
        if (element.firstElementChild) {
          for (const each of queryAll(element, '[style*="//"],[style*="url("],[type=speculationrules],script[type=module]')) {
            elements.look(each);
          }
        }
      }
    }
    const before = win.length;
    const result = go();
    if (win.length !== before) {
      frames(win);
    }
    return result;
  };
  const owners: [owner: {prototype: object}, names: string][] = [
    [win.Node, 'appendChild insertBefore replaceChild'],
    [win.Element, 'append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentText moveBefore'],
    [win.Document, 'append prepend replaceChildren'],
    [win.DocumentFragment, 'append prepend replaceChildren'],
    [win.CharacterData, 'before after replaceWith'],
    [win.Range, 'insertNode surroundContents'],
  ];
  for (const [owner, names] of owners) {
    for (const name of names.split(' ')) {
      patcher.method(owner.prototype, name, insert);
    }
  }

  const text: Instead = (go, self, [value]) => {
    if (isSheet(self)) {
      return go([css(`${value}`)]);
    }
    if (self instanceof HTMLScriptElement && self.type === 'speculationrules' && judge.text(`${value}`, {kind: 'speculationrules'})) {
      self.type = 'text/plain';
    }
    return go();
  };
  patcher.property(win.Node.prototype, 'textContent', text);
  patcher.property(win.HTMLElement.prototype, 'innerText', text);
  patcher.property(win.CharacterData.prototype, 'data', (go, self, [value]) =>
    isSheet((self as Text).parentNode) ? go([css(`${value}`)]) : go(),
  );
};
