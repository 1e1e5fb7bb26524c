import {pass} from '../../lib/pass.js';
import {carries} from './carries.js';
import type {Part} from './types.js';

/** The properties that set an address, by class: their names in lower case are the attributes'. */
const properties: Readonly<Record<string, string>> = {
  HTMLScriptElement: 'src',
  HTMLIFrameElement: 'src srcdoc',
  HTMLFrameElement: 'src',
  HTMLImageElement: 'src srcset',
  HTMLInputElement: 'src',
  HTMLLinkElement: 'href imageSrcset',
  HTMLSourceElement: 'src srcset',
  HTMLTrackElement: 'src',
  HTMLMediaElement: 'src',
  HTMLVideoElement: 'poster',
  HTMLObjectElement: 'data',
  HTMLEmbedElement: 'src',
  HTMLAnchorElement: 'ping',
  HTMLAreaElement: 'ping',
  HTMLBodyElement: 'background',
};

/** Addresses given to elements by script: properties, attributes, attribute nodes, and the values of SVG. */
export const patchElements: Part = (win, patcher, {elements, judge}) => {
  for (const [className, names] of Object.entries(properties)) {
    const owner = (win as unknown as Record<string, {prototype: object} | undefined>)[className]?.prototype;
    for (const name of names.split(' ')) {
      const attribute = name.toLowerCase();
      patcher.property(
        owner,
        name,
        (go, self, [value]) => elements.give(self as Element, attribute, value, go),
        self => elements.wanted(self as Element, attribute),
      );
    }
  }

  const {prototype} = win.Element;
  patcher.method(prototype, 'setAttribute', (go, self, args) => {
    const name = `${args[0]}`.toLowerCase();
    if (args[2] === pass) {
      elements.exempt(self as Element);
    }
    return carries(self as Element, name) ? elements.give(self as Element, name, args[1], go) : go();
  });
  patcher.method(prototype, 'setAttributeNS', (go, self, args) => {
    const name = `${args[1]}`.toLowerCase();
    return carries(self as Element, name) ? elements.give(self as Element, name, args[2], go) : go();
  });
  patcher.method(prototype, 'removeAttribute', (go, self, args) => {
    const name = `${args[0]}`.toLowerCase();
    return carries(self as Element, name) && elements.wanted(self as Element, name) !== undefined
      ? elements.give(self as Element, name, '', go)
      : go();
  });

  /** An attribute node that an element is given: as if its value were set. */
  const giveNode = (element: Element | null, node: unknown, go: () => unknown): unknown => {
    const {name, value} = node as Attr;
    const lower = `${name}`.toLowerCase();
    return element && carries(element, lower) ? elements.give(element, lower, value, go) : go();
  };
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
    patcher.method(prototype, name, (go, self, [node]) =>
      node instanceof win.Attr ? (giveNode(self as Element, node, go) ?? null) : go(),
    );
  }
  const owners = new WeakMap<object, Element>();
  const remember = (className: {prototype: object} | undefined, name: string): void => {
    const get = className && Object.getOwnPropertyDescriptor(className.prototype, name)?.get;
    patcher.property(className?.prototype, name, undefined, self => {
      const value = get?.call(self) as object;
      owners.set(value, self as Element);
      return value;
    });
  };
  remember(win.Element, 'attributes');
  for (const name of ['setNamedItem', 'setNamedItemNS']) {
    patcher.method(win.NamedNodeMap.prototype, name, (go, self, [node]) =>
      node instanceof win.Attr ? (giveNode(owners.get(self) ?? null, node, go) ?? null) : go(),
    );
  }
  const setValue: Parameters<typeof patcher.property>[2] = (go, self, [value]) => {
    const {ownerElement, name} = self as Attr;
    return giveNode(ownerElement, {name, value}, go);
  };
  patcher.property(win.Attr.prototype, 'value', setValue);
  patcher.property(win.Node.prototype, 'nodeValue', (go, self, args) => (self instanceof win.Attr ? setValue(go, self, args) : go()));

  for (const className of ['SVGScriptElement', 'SVGImageElement', 'SVGUseElement', 'SVGFEImageElement']) {
    remember((win as unknown as Record<string, {prototype: object} | undefined>)[className], 'href');
  }
  patcher.property(win.SVGAnimatedString?.prototype, 'baseVal', (go, self, [value]) => {
    const element = owners.get(self);
    return element && judge.address(`${value}`, {kind: element.localName, element}) ? elements.give(element, 'href', value, go) : go();
  });
};
