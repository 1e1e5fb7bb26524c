import type {Go, Instead, Plain} from '../../lib/createPatcher.js';
import {queryAll} from '../../lib/queryAll.js';
import {heldMark} from '../heldMark.js';
import {isParsed} from '../isParsed.js';
import {marked} from '../readMark.js';
import type {Part} from './types.js';
import {asking} from './watchTree.js';

/** Of what is put in, what has to be looked at before it is drawn or runs. */
const urgent = `[style*="//"],[style*="url("],[style*="\\\\"],[type=speculationrules],script[type=module],[${heldMark}]`;
/** All that may have to be looked at: of what is in it, and of what is put in itself. */
const inner = `${urgent},${marked}`;
const heeded = `script,iframe,frame,object,embed,${inner}`;
/** Of a template, all that has to be looked at before it is used. */
const wanted = `${asking},[${heldMark}]`;

/**
 * Nodes put into the page by script: sheets, which ask the moment they are in it, speculation rules, marks, and frames, which bring fresh globals. A page
 * inserts often, and most of it is nothing of that kind: then one look is all.
 */
export const patchTree: Part = (win, patcher, {get, elements, css, frames, added}) => {
  // Read once: globals are slow to read.
  const {Node, Text, document} = win;
  const {matches} = win.Element.prototype;
  const {getRootNode} = Node.prototype;
  const textData = Object.getOwnPropertyDescriptor(win.CharacterData.prototype, 'data') as PropertyDescriptor;

  /** Gives `parent` text by `go`: into a sheet as it may be; of a script, what will stand in it is looked at before. */
  function write(parent: Element | null | undefined, value: unknown, go: Go): unknown {
    const name = parent?.localName;
    // Nearly all text is a page's own, and no conversion of it is made twice.
    if (name !== 'script' && name !== 'style') {
      return go();
    }
    const written = `${value}`;
    if (name === 'script') {
      elements.lookAtCode(parent as HTMLScriptElement, written);
    }
    // Unchanged, it stays what the page gave: null is no text.
    const settled = name === 'style' ? css(written) : written;
    return settled === written ? go() : go([settled]);
  }

  /** The document of templates' contents, which scripts have by `content` only. */
  const inert = document.createElement('template').content.ownerDocument;
  /** The choice under which all was looked at that scripts have of it; another is none. Copies of it, a row each, need no look then. */
  let sure: unknown = get();
  /** The choice under which each content was looked at. */
  const looked = new WeakMap<Node, unknown>();

  /** Of a document without a window, where nothing is asked for: no patch has seen it get its addresses. */
  function lookAtForeign(node: unknown): void {
    if (
      node instanceof Node &&
      node.ownerDocument !== document &&
      (node.ownerDocument === inert ? sure : 0) !== get() &&
      looked.get(node) !== get()
    ) {
      const element = node as Element;
      if (element.nodeType === 1) {
        elements.look(element);
      }
      if (element.firstElementChild) {
        queryAll(element, asking).forEach(elements.look);
      }
    }
  }

  /** Is it in no page, nor in a shadow root, whose host goes into one by itself? Then what is put in is looked at on the way there, once. */
  const isLoose = (self: object): boolean =>
    (self as Node | null)?.isConnected === false && !(getRootNode.call(self as Node) as ShadowRoot).host;

  const insert: Instead = (go, self, args) => {
    const name = (self as Element | null)?.localName;
    if (name === 'style') {
      for (const node of args) {
        for (const text of node instanceof Node ? [node, ...node.childNodes] : []) {
          if (text instanceof Text) {
            textData.set?.call(text, css(text.data));
          }
        }
      }
      return go(args.map(each => (typeof each === 'string' ? css(each) : each)));
    }
    if (name === 'script') {
      elements.lookAtCode(self as HTMLScriptElement, args.map(each => (each as Node | null)?.textContent ?? each).join(''));
    }
    const loose = isLoose(self);
    let found: Element[] | undefined;
    for (const node of args) {
      const element = node as Element | null;
      lookAtForeign(element);
      // Moved about, or the place where another goes in, it was looked at when it came.
      if (!loose && element && element.parentNode !== self) {
        if (element.nodeType === 1 && matches.call(element, heeded)) {
          found = [...(found ?? []), element];
          // Drawn in between, a style would ask before the observer sees it.
          elements.look(element);
        }
        if (element.firstElementChild) {
          const inside = queryAll(element, inner);
          inside.filter(each => matches.call(each, urgent)).forEach(elements.look);
          found = [...(found ?? []), ...inside];
        }
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
  /** One element of this page that brings nothing with it, to any but a sheet or a script, which have texts only; or a text, to any other. */
  const isPlain: Plain = (args, self) => {
    const [element, place] = args as readonly (Element | null | undefined)[];
    return (
      args.length < 3 &&
      (!place || place.parentNode === self) &&
      (element?.nodeType === 1
        ? element.ownerDocument === document && (isLoose(self) || !(element.firstElementChild || matches.call(element, heeded)))
        : element?.nodeType === 3 && !/^s(cript|tyle)$/.test(`${(self as Element | null)?.localName}`))
    );
  };
  for (const {prototype} of [win.Node, win.Element, win.Document, win.DocumentFragment, win.CharacterData, win.Range]) {
    patcher.method(
      prototype,
      'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentText moveBefore insertNode surroundContents',
      insert,
      isPlain,
    );
  }
  patcher.property(win.Document.prototype, 'body', insert);

  // A copy asks the moment it is made.
  patcher.method(win.Document.prototype, 'importNode adoptNode', (go, _self, args) => {
    args.forEach(lookAtForeign);
    return go();
  });

  // Markup of the page's own templates is nobody's until a script takes it.
  patcher.property(win.HTMLTemplateElement.prototype, 'content', undefined, (self, go) => {
    const fragment = go() as DocumentFragment;
    if (looked.get(fragment) !== get()) {
      const template = self as Element;
      const isOurs = !template.matches(marked);
      if (isOurs) {
        queryAll(fragment, wanted).forEach(elements.look);
      }
      // More of it may come while the parser is in it.
      if (isOurs && (!template.isConnected || isParsed(template))) {
        looked.set(fragment, get());
      } else {
        sure = 0;
      }
    }
    return fragment;
  });

  // A text field's is text as well, whatever it looks like.
  const text: Instead = (go, self, [value]) => write(self as Element, value, go);
  for (const {prototype} of [win.HTMLStyleElement, win.HTMLScriptElement, win.SVGStyleElement, win.HTMLTextAreaElement]) {
    patcher.property(prototype, 'textContent innerText text innerHTML', text);
  }
  const {prototype} = win.CharacterData;
  // What is written stands last, also where it comes after a place.
  const data: Instead = (go, self, args) =>
    write((self as Text | null)?.parentElement, args.at(-1), value => go(value && [...args.slice(0, -1), ...value]));
  patcher.property(prototype, 'data nodeValue textContent', data);
  patcher.method(prototype, 'appendData insertData replaceData', data);
};
