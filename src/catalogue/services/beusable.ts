import type {Service} from '../../model/types.js';

/**
 * Heat maps of clicks and scrolling. Loader: the snippet Beusable issues (rum: /load/ and /script/; ba: its second product), as public
 * pages carry it, gov.kr among them; it brings script.beusable.net/rum.*.js. `__beusablerumclient__` is made by the snippet in the page: no
 * global here.
 * unchecked: provider's registered name; where it collects (a public CSP names rum and script, wss too); cookies and storage; retention;
 * privacy page (left out).
 */
export const beusable = {
  id: 'beusable',
  name: {ko: '뷰저블', en: 'Beusable'},
  provider: '㈜포그리트',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '이 사이트와 포그리트의 이용계약에서 정한 기간',
  marks: {exkt: '2sbm'},
  urls: ['rum.beusable.net/', 'script.beusable.net/', 'ba.beusable.net/'],
  unchecked: ['provider', 'urls', 'cookies', 'storage', 'retention', 'policyUrl'],
} as const satisfies Service;
