import type {Service} from '../../model/types.js';

/**
 * The advertisers' side of Naver Analytics' script: search ads (프리미엄 로그분석) and display ads (GFA) count conversions through the same
 * wcslog.js, `wcs.naver.com` and cookies: https://naver.github.io/conversion-tracking/ (guides 01, 04 and 05). The account (`s_…`) decides
 * which of the two it is, not the URL, so the shared patterns stand in both entries. The NA_* cookies: `inflow()` of wcslog.js 0.6.5, see
 * naver-analytics; NA_SA for search ads and NA_DA for display ads: https://navercts.gitbook.io/guide/gather_description. `NaPm` in the
 * landing address carries the click. No consent or opt-out call was found.
 * unchecked: nam.veta.naver.com/nac/ and /onepick (seen in a capture and in public code, in no document of Naver); wcs.pstatic.net;
 * lifetimes of _fwb and NA_DA; retention; the text of the privacy page.
 */
export const naverPremiumLog = {
  id: 'naver-premium-log',
  name: {ko: '네이버 프리미엄 로그분석·전환추적', en: 'Naver Premium Log and conversion tracking'},
  provider: '네이버㈜',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '네이버 개인정보처리방침에서 정한 기간',
  marks: {'425b': '1zsy'},
  urls: [
    'wcs.naver.net/wcslog.js',
    'wcs.pstatic.net/wcslog.js',
    'wcs.naver.com/b',
    'wcs.naver.com/m?',
    'nam.veta.naver.com/nac/',
    'nam.veta.naver.com/onepick',
  ],
  cookies: [
    {name: 'wcs_bt', retention: '200년(브라우저가 정한 한도까지)'},
    {name: '_fwb', retention: '기간 미확인'},
    {name: 'NA_SA', retention: '20일'},
    {name: 'NVADID', retention: '20일'},
    {name: 'NA_SAC', retention: '브라우저를 닫을 때까지'},
    {name: 'NA_SAS', retention: '브라우저를 닫을 때까지'},
    {name: 'NA_MI', retention: '브라우저를 닫을 때까지'},
    {name: 'NA_CO', retention: '브라우저를 닫을 때까지'},
    {name: 'NA_DA', retention: '기간 미확인'},
  ],
  globals: ['wcs', 'wcs_do'],
  unchecked: [
    'urls wcs.pstatic.net/wcslog.js',
    'urls nam.veta.naver.com/nac/',
    'urls nam.veta.naver.com/onepick',
    'cookies _fwb',
    'cookies NA_DA',
    'retention',
    'policyUrl',
  ],
  policyUrl: 'https://policy.naver.com/policy/privacy.html',
} as const satisfies Service;
