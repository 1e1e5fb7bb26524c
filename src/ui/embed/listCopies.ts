/**
 * The boxes in the page that are but copies of a placeholder: routers keep pages by cloning them or as markup, and put them in again (Turbo, htmx). A copy has lost
 * the shadow root, and with it all that it showed.
 */
export const listCopies = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('dongui-ui')].filter(box => !box.shadowRoot);
