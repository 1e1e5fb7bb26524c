import type {Service} from '../../model/types.js';

/**
 * Counts what visitors from Karrot's ads do on the site. Loaders (versioned and current), `karrotPixel.init` and `.track`: the code Karrot
 * issues, as public pages carry it. `POST collect.daangn.com/p/c` in a capture of such a page.
 * unchecked: that endpoint; cookies and storage (none known); retention; privacy page (left out).
 */
export const karrotPixel = {
  id: 'karrot-pixel',
  name: {ko: '당근 픽셀', en: 'Karrot pixel'},
  provider: '㈜당근마켓',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '당근마켓 개인정보처리방침에서 정한 기간',
  marks: {linn: '5b7z'},
  urls: ['karrot-pixel.business.daangn.com/', 'collect.daangn.com/p/c'],
  globals: ['karrotPixel'],
  unchecked: ['urls collect.daangn.com/p/c', 'cookies', 'storage', 'retention', 'policyUrl'],
} as const satisfies Service;
