/**
 * Has the parser finished this element? While the page loads, the text of a script or the children of a template may still be
 * arriving; only once something stands behind the element, or behind one it is in, is it whole.
 */
export function isParsed(element: Element): boolean {
  let node: Node | null = element;
  while (node && !node.nextSibling) {
    node = node.parentNode;
  }
  return !!node || document.readyState !== 'loading';
}
