import type {Instead} from '../../lib/createPatcher.js';
import {queryAll} from '../../lib/queryAll.js';
import {marked} from '../readMark.js';
import type {Part} from './types.js';

/** Of what is put in, all that may have to be looked at. */
const heeded = `script,[style],iframe,frame,object,embed,${marked}`;
/** Of what is in it, what has to be looked at before it is drawn or runs. */
const urgent = '[style*="//"],[style*="url("],[type=speculationrules],script[type=module]';

/**
 * Nodes put into the page by script: sheets, which ask the moment they are in it, speculation rules, marks, and frames, which bring fresh globals. A page
 * inserts often, and most of it is nothing of that kind: then one look is all.
 */
export const patchTree: Part = (win, patcher, {elements, css, frames, judge, added}) => {
  // Read once: globals are slow to read.
  const {HTMLStyleElement, HTMLScriptElement, Text} = win;
  const {matches} = win.Element.prototype;
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
    let found: Element[] | undefined;
    for (let index = 0; index < args.length; index++) {
      const element = args[index] as Element | null;
      if (element?.nodeType === 1 && matches.call(element, heeded)) {
        found = [...(found ?? []), element];
        // Drawn in between, a style would ask before the observer sees it.
        if (element.localName === 'script' || element.hasAttribute('style')) {
          elements.look(element);
        }
      }
      if (element?.firstElementChild) {
        queryAll(element, urgent).forEach(elements.look);
        found = [...(found ?? []), ...queryAll(element, marked)];
      }
    }
    if (!found) {
      return go();
    }
    const before = win.length;
    const result = go();
    if (win.length !== before) {
      frames(win);
    }
    added(found);
    return result;
  };
  const names =
    'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentText moveBefore insertNode surroundContents';
  for (const {prototype} of [win.Node, win.Element, win.Document, win.DocumentFragment, win.CharacterData, win.Range]) {
    for (const name of names.split(' ')) {
      patcher.method(prototype, name, insert);
    }
  }
  patcher.property(win.Document.prototype, 'body', insert);

  const text: Instead = (go, self, args) => {
    if (isSheet(self)) {
      return go([css(`${args[0]}`)]);
    }
    if (self instanceof HTMLScriptElement && self.type === 'speculationrules' && judge.text(`${args[0]}`, 'speculationrules')) {
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
