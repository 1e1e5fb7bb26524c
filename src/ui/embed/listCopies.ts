/**
 * The boxes in the page that are but copies of a placeholder: routers keep pages by cloning them or as markup, and put them in again (Turbo, htmx). A copy has lost
 * the shadow root, and with it all that it showed.
 */
export function listCopies(): HTMLElement[] {
  // As lib/queryAll: no element of the page may be in its way.
  const {querySelectorAll} = Object.getPrototypeOf(document) as Document;
  return [...(querySelectorAll.call(document, 'dongui-ui') as NodeListOf<HTMLElement>)].filter(box => !box.shadowRoot);
}
