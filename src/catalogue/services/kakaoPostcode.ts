import type {Service} from '../../model/types.js';

/**
 * Address search the visitor opens. Loaders and the frame's two hosts: https://postcode.map.daum.net/guide (address named on many public
 * pages, its text not reachable) and public CSPs. More specific than kakao-map and kakao-adfit on the same hosts.
 * dmaps.daum.net is its older address, still on many public pages.
 * unchecked: the guide's text; dmaps.daum.net; postcode.map.kakao.com (public code); what is kept of the search; retention; the text of the privacy page.
 */
export const kakaoPostcode = {
  id: 'kakao-postcode',
  name: {ko: '카카오 우편번호 서비스', en: 'Kakao postcode search'},
  provider: '㈜카카오',
  purpose: 'service',
  items: ['ip'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {bfqo: 'kis8'},
  urls: [
    't1.kakaocdn.net/mapjsapi/bundle/postcode/',
    't1.daumcdn.net/mapjsapi/bundle/postcode/',
    'ssl.daumcdn.net/dmaps/map_js_init/postcode',
    'dmaps.daum.net/map_js_init/postcode',
    'postcode.map.daum.net/',
    'postcode.map.kakao.com/',
  ],
  unchecked: ['items', 'urls dmaps.daum.net/map_js_init/postcode', 'urls postcode.map.kakao.com/', 'retention', 'policyUrl'],
  policyUrl: 'https://www.kakao.com/policy/privacy',
} as const satisfies Service;
