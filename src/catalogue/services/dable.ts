import type {Service} from '../../model/types.js';

/**
 * Recommended articles and ads (plugin.min.js, `dable`) and the advertisers' log (dablena.min.js, `dablena`, which may load Meta's pixel
 * too). Hosts (static, api, ad-log, sp-api) and cookies read in copies of both scripts; the lifetimes are what the code does: it counts
 * milliseconds as seconds. Policy: http://dable.io/ko/privacy-policy/ (a stored copy of 2019).
 * unchecked: `__dbl__pv` (one capture) and what plugin.min.js sets by itself; storage; the refusal page; retention in today's policy.
 */
export const dable = {
  id: 'dable',
  name: {ko: '데이블', en: 'Dable'},
  provider: '㈜데이블',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '데이블 개인정보처리방침에서 정한 기간',
  marks: {'5by8': '8ij1'},
  urls: ['*.dable.io/'],
  cookies: [
    {name: 'dable_uid', retention: '3,000년(브라우저가 정한 한도까지)'},
    {name: '__dbl__se_*', retention: '21일'},
    {name: '__dbl__re_*', retention: '82년(브라우저가 정한 한도까지)'},
    {name: '__dbl__pv', retention: '기간 미확인'},
  ],
  globals: ['dable', 'dablena'],
  unchecked: ['cookies __dbl__pv', 'storage', 'optOutUrl', 'retention', 'policyUrl'],
  policyUrl: 'https://dable.io/ko/privacy-policy/',
} as const satisfies Service;
