import type {Service} from '../../model/types.js';

/**
 * Loaders and `/?cookie`: the "AceCounter Log Gathering Script" V.7.5 and V.8.0 (gtc…, gtp…, port 8080 on http) and AceCounter_CW.js, as
 * public pages carry them; they also hand over a member's id, age and sex where the site fills them in. `_AceGID` and `_AceCounter` are
 * made by the snippet in the page. Cookies seen in a public capture.
 * unchecked: provider's registered name; version 9 (cr.acecounter.com/ac.js); the cookies and their lifetimes; retention; privacy page
 * (left out).
 */
export const acecounter = {
  id: 'acecounter',
  name: {ko: '에이스카운터', en: 'AceCounter'},
  provider: '엔에이치엔데이터㈜',
  purpose: 'analytics',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 에이스카운터 운영사의 이용계약에서 정한 기간',
  marks: {ax55: 'dkks'},
  urls: ['cr.acecounter.com/', 'gtc*.acecounter.com/', 'gtp*.acecounter.com/'],
  cookies: [
    {name: 'ACEUACS', retention: '기간 미확인'},
    {name: 'ACEUCI', retention: '기간 미확인'},
    {name: 'ACEFCID', retention: '기간 미확인'},
    {name: 'AUAZ*', retention: '기간 미확인'},
  ],
  unchecked: ['provider', 'cookies ACEUACS', 'cookies ACEUCI', 'cookies ACEFCID', 'cookies AUAZ*', 'retention', 'policyUrl'],
} as const satisfies Service;
