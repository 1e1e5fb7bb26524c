import type {Go, Instead} from '../../lib/createPatcher.js';
import {pass} from '../../lib/pass.js';
import {carriers} from './carriers.js';
import {carries} from './carries.js';
import type {Part} from './types.js';

/** Addresses given to elements by script: properties, attributes, attribute nodes, and the values of SVG. */
export const patchElements: Part = (win, patcher, {elements, judge}) => {
  const {give, wanted} = elements;
  const set = (element: Element | null | undefined, name: unknown, value: unknown, go: Go): unknown => {
    const lower = `${name}`.toLowerCase();
    return element && carries(element, lower) ? give(element, lower, value, go) : go();
  };

  /** As a property answers an address; one that is none as it is. */
  const resolve = (href: string): string => Object.assign(document.createElement('a'), {href}).href;
  const properties = Object.entries(carriers).flatMap(([tag, names]) => names.split(' ').map(name => [tag, name] as const));
  for (const [tag, name] of properties) {
    const property = name.replace('esrc', 'eSrc');
    let owner = Object.getPrototypeOf(win.Document.prototype.createElement.call(win.document, tag));
    // `src` of `<video>` is that of all media.
    while (owner && !Object.getOwnPropertyDescriptor(owner, property)) {
      owner = Object.getPrototypeOf(owner);
    }
    // And so is that of `<audio>`.
    if (tag !== 'audio') {
      patcher.property(
        owner,
        property,
        (go, self, args) => give(self as Element, name, args[0], go),
        self => {
          const url = wanted(self as Element, name);
          return url && /^(src|href|data|poster)$/.test(name) ? resolve(url) : url;
        },
      );
    }
  }

  const {prototype} = win.Element;
  patcher.method(prototype, 'setAttribute', (go, self, args) => {
    if (args[2] === pass) {
      elements.exempt(self as Element, `${args[1]}`);
    }
    return set(self as Element, args[0], args[1], go);
  });
  patcher.method(prototype, 'setAttributeNS', (go, self, args) => set(self as Element, args[1], args[2], go));
  // Also of a copy, whose mark nobody has taken over yet.
  patcher.method(prototype, 'removeAttribute', (go, self, args) => set(self as Element, args[0], '', go));

  const owners = new WeakMap<object, Element>();
  /** Remembers whose attributes, or whose value, an object is. */
  const remember = (owner: object | undefined, name: string): void =>
    patcher.property(owner, name, undefined, (self, go) => {
      const value = go() as object;
      owners.set(value, self as Element);
      return value;
    });
  remember(prototype, 'attributes');
  /** An attribute node that an element is given: as if its value were set. */
  const node: Instead = (go, self, [attribute]) => {
    // Also one of another window's page; what is none the browser refuses.
    const {name, value} = Object(attribute) as Partial<Attr>;
    return set(self instanceof win.NamedNodeMap ? owners.get(self) : (self as Element), name, value, go) ?? null;
  };
  patcher.method(prototype, 'setAttributeNode setAttributeNodeNS', node);
  patcher.method(win.NamedNodeMap.prototype, 'setNamedItem setNamedItemNS', node);
  const setValue: Instead = (go, self, [value]) => set((self as Attr).ownerElement, (self as Attr).name, value, go);
  patcher.property(win.Attr.prototype, 'value nodeValue textContent', setValue);

  for (const name of ['Script', 'Image', 'Use', 'FEImage']) {
    remember((win as unknown as Record<string, {prototype: object} | undefined>)[`SVG${name}Element`]?.prototype, 'href');
  }
  patcher.property(win.SVGAnimatedString?.prototype, 'baseVal', (go, self, [value]) => {
    const element = owners.get(self);
    return element && judge.address(`${value}`, element.localName, element) ? give(element, 'href', value, go) : go();
  });
};
