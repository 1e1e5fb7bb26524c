import type {Markup} from './markup.js';

/** Markup as nodes, element by element: works where a policy forbids HTML from strings. Neighbouring texts become one, as a parser makes them. */
export function renderDom(node: Markup): Node {
  if (typeof node === 'string') {
    return document.createTextNode(node);
  }
  const [tag, attributes, children] = node;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.map(renderDom));
  element.normalize();
  return element;
}
