import type {Service} from '../../model/types.js';

/**
 * Recommendations and pop-ups by visitor: personalization. Hosts (static, gau, gse, gre): the CSP answer of Groobee's own guide, which asks
 * for `*.groobee.io`; `groobee('serviceKey', …)` and the loader: its snippet, as public pages carry it. Cookies in public captures:
 * `grb_ck@<key>`, `grb_ui@<key>`, `grb_id_permission@<key>` and others.
 * unchecked: provider's registered name; the S3 address of the older loader; cookie lifetimes; retention; privacy page (left out).
 */
export const groobee = {
  id: 'groobee',
  name: {ko: '그루비', en: 'Groobee'},
  provider: '플래티어',
  purpose: 'personalization',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 플래티어의 이용계약에서 정한 기간',
  marks: {ma22: '7jv1'},
  urls: ['*.groobee.io/', 's3.ap-northeast-2.amazonaws.com/static.groobee.io/'],
  cookies: [{name: 'grb_*@*', retention: '기간 미확인'}],
  globals: ['groobee'],
  unchecked: ['provider', 'urls s3.ap-northeast-2.amazonaws.com/static.groobee.io/', 'cookies grb_*@*', 'retention', 'policyUrl'],
} as const satisfies Service;
