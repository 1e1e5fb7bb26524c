import type {Service} from '../../model/types.js';

/**
 * Commission for applications and sales. `TenpingScript.SendConversion()` with scripts/cpa/tenping.cpa.*.js on advertisers' pages and
 * tads.tenping.kr/scripts/adsbytenping.min.js where the ads are shown: as public pages carry them. tenping.kr by path: it is also the
 * vendor's site.
 * unchecked: provider's registered name; what is collected and where; cookies; retention; privacy page (left out).
 */
export const tenping = {
  id: 'tenping',
  name: {ko: '텐핑', en: 'Tenping'},
  provider: '㈜텐핑거스',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '텐핑 개인정보처리방침에서 정한 기간',
  marks: {cged: '1wcz'},
  urls: ['tenping.kr/scripts/', 'tads.tenping.kr/'],
  globals: ['TenpingScript'],
  unchecked: ['provider', 'items', 'urls', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
