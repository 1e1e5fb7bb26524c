/**
 * `querySelectorAll` that a page cannot clobber: `<form name="querySelectorAll">` hides the method of `document`,
 * an input of that name hides it on its form; the prototype's stays as it is.
 */
export function queryAll(root: ParentNode, selector: string): Element[] {
  return [...(Object.getPrototypeOf(root) as ParentNode).querySelectorAll.call(root, selector)];
}
