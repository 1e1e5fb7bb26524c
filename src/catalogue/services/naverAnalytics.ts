import type {Service} from '../../model/types.js';

/**
 * Loader, `wcs.naver.com` as the log server and `POST /b`: https://naver.github.io/conversion-tracking/ (guides 01 and 04).
 * `/m?` is the image fallback. The advertisers' log of the same script (`wa` = `s_…`) is not told apart by URL.
 * Cookies and lifetimes read in wcslog.js 0.6.5: wcs_bt is set for 200 × 365 days; the NA_* and NVADID ones only by `wcs.inflow()`.
 * NA_DA (GFA): https://navercts.gitbook.io/guide/gather_description. Third-party, not deletable: NWB, NNB, BUID (naver.com).
 * No consent or opt-out call was found: holding the loader is the only control.
 * unchecked: wcs.pstatic.net (in wide use, in no vendor document read); lifetimes of _fwb and NA_DA; cookies of the current wcslog.js;
 * Naver's retention of analytics data; the privacy page (address only, not its text).
 */
export const naverAnalytics = {
  id: 'naver-analytics',
  name: {ko: '네이버 애널리틱스', en: 'Naver Analytics'},
  provider: '네이버㈜',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '네이버 개인정보처리방침에서 정한 기간',
  marks: {'7vft': '4lej'},
  urls: ['wcs.naver.net/wcslog.js', 'wcs.pstatic.net/wcslog.js', 'wcs.naver.com/b', 'wcs.naver.com/m?'],
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
  unchecked: ['urls wcs.pstatic.net/wcslog.js', 'cookies _fwb', 'cookies NA_DA', 'cookies', 'retention', 'policyUrl'],
  policyUrl: 'https://policy.naver.com/policy/privacy.html',
} as const satisfies Service;
