import {listNoscript} from './listNoscript.js';
import {marked} from './marked.js';
import type {Problem} from './types.js';
import type {FindService, Page} from './whoseTracker.js';

const withAddress = ['script', 'iframe', 'img', 'embed', 'link'].map(name => `${name}${marked}`).join();
const addresses = ['src', 'srcset', 'href', 'srcdoc'].flatMap(name => [name, `data-${name}`]);

const scannedNames = ['src', 'srcset', 'href', 'poster'];
/** What Firefox's preload scanner asks for in a template, behind its first element. */
const scanned = scannedNames.map(name => `:is(script, img, source, video, link, image)[${name}]`).join();

/** Does an element name another host by an address that is live? */
const asksElsewhere = (element: Element): boolean =>
  scannedNames.some(name => {
    const [address = ''] = element.getAttribute(name)?.trim().split(/,?\s+/) ?? [];
    return URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).host !== location.host;
  });

/** What stands in the page's markup and is not held, or holds nothing, without anybody hearing of it. */
export async function checkMarkup(page: Page, findService: FindService): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const {address} of await listNoscript(page, findService)) {
    problems.push({code: 'noscript-pixel', found: address});
  }
  for (const element of document.querySelectorAll(withAddress)) {
    // A picture's addresses stand beside it.
    const says = addresses.some(name => element.getAttribute(name)?.trim()) || element.matches('picture > img');
    if (!says && !element.textContent?.trim()) {
      problems.push({code: 'nothing-held', found: element});
    }
  }
  for (const template of document.querySelectorAll<HTMLTemplateElement>(`template${marked}`)) {
    for (const element of template.content.querySelectorAll(scanned)) {
      if (asksElsewhere(element)) {
        problems.push({code: 'live-address', found: element});
      }
    }
  }
  return problems;
}
