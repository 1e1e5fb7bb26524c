import type {Service} from '../../model/types.js';

/**
 * Loader `kas/static/ba.min.js`: the ad code AdFit issues, as public pages carry it. By path only: the same hosts serve the pixel, the
 * postcode and the login SDK. Endpoints: public CSPs and captures of pages with AdFit (/sdk/banner). Refusal: the page Kakao's terms link
 * to, see kakao-pixel. Cookies are third-party (daum.net, kakao.com).
 * unchecked: the older and the kakaocdn loader, the endpoints (no document of Kakao read), first-party cookies (none known), retention,
 * policy text.
 */
export const kakaoAdfit = {
  id: 'kakao-adfit',
  name: {ko: '카카오 애드핏', en: 'Kakao AdFit'},
  provider: '㈜카카오',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {'9bi': '3q9f'},
  urls: [
    't1.daumcdn.net/kas/static/ba.',
    't1.kakaocdn.net/kas/static/ba.',
    't1.daumcdn.net/adfit/static/ad.',
    'display.ad.daum.net/',
    'serv.ds.kakao.com/',
    'kaat.daum.net/',
  ],
  unchecked: [
    'urls t1.kakaocdn.net/kas/static/ba.',
    'urls t1.daumcdn.net/adfit/static/ad.',
    'urls display.ad.daum.net/',
    'urls serv.ds.kakao.com/',
    'urls kaat.daum.net/',
    'cookies',
    'retention',
    'policyUrl',
  ],
  policyUrl: 'https://www.kakao.com/policy/privacy',
  optOutUrl: 'https://info.ad.daum.net/optout.do',
} as const satisfies Service;
