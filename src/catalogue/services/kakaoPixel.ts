import type {Service} from '../../model/types.js';

/**
 * Loader `kas/static/kp.js`: https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install; `adfit/static/kp.js` is its older address.
 * By path only: t1.daumcdn.net also serves the postcode and map scripts, t1.kakaocdn.net the login SDK.
 * Refusal: https://info.ad.daum.net/optout.do (the page Kakao's own terms link to). No consent or opt-out call in the SDK guide.
 * Audiences are built from the last 120 days: https://developers.kakao.com/docs/latest/ko/keyword-ad/pixel-and-sdk; how long the log
 * itself is kept is not said there. Cookies are third-party (daum.net, kakao.com) and cannot be deleted from the page.
 * unchecked: the collecting endpoints (bc.ds.kakao.com, acid-api.ds.kakao.com, the cookie-sync frame: an outsider's reading of kp.js;
 * act.ds.kakao.com, analytics.ad.daum.net: services.json); first-party cookies (none known); retention; the text of the privacy page.
 */
export const kakaoPixel = {
  id: 'kakao-pixel',
  name: {ko: '카카오 픽셀', en: 'Kakao Pixel'},
  provider: '㈜카카오',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {'9otf': 'hpt0'},
  urls: [
    't1.daumcdn.net/kas/static/kp.js',
    't1.daumcdn.net/adfit/static/kp.js',
    'bc.ad.daum.net/bc',
    'bc.ds.kakao.com/bc',
    'act.ds.kakao.com/',
    'acid-api.ds.kakao.com/acid',
    'analytics.ad.daum.net/',
    't1.kakaocdn.net/kas/static/third-party/cookie/',
  ],
  globals: ['kakaoPixel'],
  unchecked: [
    'urls bc.ad.daum.net/bc',
    'urls bc.ds.kakao.com/bc',
    'urls act.ds.kakao.com/',
    'urls acid-api.ds.kakao.com/acid',
    'urls analytics.ad.daum.net/',
    'urls t1.kakaocdn.net/kas/static/third-party/cookie/',
    'cookies',
    'retention',
    'policyUrl',
  ],
  policyUrl: 'https://www.kakao.com/policy/privacy',
  optOutUrl: 'https://info.ad.daum.net/optout.do',
} as const satisfies Service;
