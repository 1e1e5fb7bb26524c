/**
 * The picture a site wants to be seen in the place of a held frame: `data-poster`, of the site's own origin only. A preview from the vendor's server would
 * tell the vendor what the frame was held back from telling.
 */
export function posterOf({dataset}: HTMLElement): string {
  try {
    const {origin, href} = new URL(dataset.poster ?? ':', document.baseURI);
    return dataset.poster && origin === location.origin ? href : '';
  } catch {
    return '';
  }
}
