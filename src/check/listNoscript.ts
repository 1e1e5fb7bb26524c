import {findAddresses} from '../lib/findAddresses.js';
import {type FindService, type Page, whoseTracker} from './whoseTracker.js';

const held = /\sdata-[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g;

/** The addresses of trackers in `<noscript>`, which nobody can be asked about: they are requested where no script runs, and so no dongui. */
export async function listNoscript(page: Page, findService: FindService): Promise<{service: string; address: string}[]> {
  const found = [];
  for (const {textContent} of document.querySelectorAll('noscript')) {
    // In a page with scripts its markup is but text, and not decoded. What a server has held (`holdHtml`) stands in `data-src` and is not requested.
    const text = (textContent ?? '').replace(held, '').replaceAll('&amp;', '&');
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
