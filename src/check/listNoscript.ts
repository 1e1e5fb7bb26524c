import {findAddresses} from '../lib/findAddresses.js';
import {type FindService, type Page, whoseTracker} from './whoseTracker.js';

/** The addresses of trackers in `<noscript>`, which nobody can be asked about: they are requested where no script runs, and so no dongui. */
export async function listNoscript(page: Page, findService: FindService): Promise<{service: string; address: string}[]> {
  const found = [];
  for (const {textContent} of document.querySelectorAll('noscript')) {
    // In a page with scripts its markup is but text, and not decoded.
    const text = (textContent ?? '').replaceAll('&amp;', '&');
    for (const address of new Set(findAddresses(text))) {
      const url = address.replace(/^\/\//, `${location.protocol}//`);
      const service = await whoseTracker(url, page, findService);
      if (service) {
        found.push({service, address: url});
      }
    }
  }
  return found;
}
