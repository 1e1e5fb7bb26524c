import type {Service} from '../../model/types.js';

/**
 * Sold against false clicks on ads, but it measures all visits: analytics. Loader and image fallback: the snippet SmartLog issues, as
 * public pages carry it. Cookies, their lifetimes (`HPTSetCookie`), `smtg_tmp_ls` and smart_analyst.php: read in a copy of smart.js. It
 * also sets a test cookie `enable` (30 minutes), not listed: too common a name. `hpt_info` is a setting the page defines.
 * unchecked: provider's registered name; retention; privacy page (left out).
 */
export const smartlog = {
  id: 'smartlog',
  name: {ko: '스마트로그', en: 'SmartLog'},
  provider: '㈜스퀘어스',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '이 사이트와 스마트로그 운영사의 이용계약에서 정한 기간',
  marks: {'8rpd': 'kazy'},
  urls: ['cdn.smlog.co.kr/', 'a*.smlog.co.kr/'],
  cookies: [
    {name: 'smtg_cKey', retention: '1년'},
    {name: 'smtg_vTime', retention: '1년'},
    {name: 'smtg_sKey', retention: '브라우저를 닫을 때까지'},
    {name: 'smtg_sAd', retention: '브라우저를 닫을 때까지'},
    {name: 'smtg_fsID', retention: '브라우저를 닫을 때까지'},
  ],
  storage: ['smtg_tmp_ls'],
  unchecked: ['provider', 'retention', 'policyUrl'],
} as const satisfies Service;
