/**
 * Has the parser finished this element? While the page loads, the text of a script or the children of a template may still be arriving, and what stands
 * behind it proves nothing: scripts put elements there, as dongui itself does. A script is `async` from its end tag on, unless it runs
 * (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element, step 4; measured in three engines); otherwise a text behind
 * the element is nearly always the parser's. What comes with its tag alone is whole at once.
 */
export function isParsed(element: Element): boolean {
  return (
    // Not `!==`: so it is compressed better, in the script that every page loads.
    !(document.readyState === 'loading') ||
    ((element as HTMLScriptElement).async && !element.hasAttribute('async')) ||
    element.matches('iframe,embed,object,img,link') ||
    element.nextSibling?.nodeType === 3
  );
}
