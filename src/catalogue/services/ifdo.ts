import type {Service} from '../../model/types.js';

/**
 * Visits by member, with pop-ups and messages on the site: counted as analytics, its first purpose. Loader, wlog.ifdo.co.kr and the virtual
 * page call `_NB_PAGE`: the snippet IFDO issues, as public pages carry it. The other `_NB_*` names (member id among them) are data the page
 * defines.
 * unchecked: provider's registered name; img.ifdo.co.kr; cookies; retention; privacy page (left out).
 */
export const ifdo = {
  id: 'ifdo',
  name: {ko: '이프두', en: 'IFDO'},
  provider: '니블스카이',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '이 사이트와 이프두 운영사의 이용계약에서 정한 기간',
  marks: {'46v4': 'jdom'},
  urls: ['script.ifdo.co.kr/', 'wlog.ifdo.co.kr/', 'img.ifdo.co.kr/'],
  globals: ['_NB_PAGE'],
  unchecked: ['provider', 'urls img.ifdo.co.kr/', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
