import type {Service} from '../../model/types.js';

/**
 * A map is content offered for the place looked at: chapter 9 has no purpose of its own for it, so personalization.
 * Loader dapi.kakao.com/v2/maps/sdk.js: https://apis.map.kakao.com/web/guide/; it brings t1.daumcdn.net/mapjsapi/js/… and tiles from
 * mapN.daumcdn.net/map_… (seen on public pages), the shared-map snippet comes from ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js,
 * formerly from dmaps.daum.net/map_js_init/, where the postcode script lies too.
 * By exact path: t1.daumcdn.net/mapjsapi/bundle/postcode/ and ssl.daumcdn.net/dmaps/map_js_init/postcode.v2.js are address search.
 * No consent call, no first-party cookies known. No globals: `kakao` and `daum` also carry the Postcode of kakao-postcode, essential.
 * unchecked: the guide's text, mts.daumcdn.net, images of the API, retention, the text of the privacy page.
 */
export const kakaoMap = {
  id: 'kakao-map',
  name: {ko: '카카오맵', en: 'Kakao Maps'},
  provider: '㈜카카오',
  purpose: 'personalization',
  tool: {ko: '지도 임베드', en: 'map embed'},
  items: ['ip', 'content'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {'30hn': 'gd22'},
  urls: [
    'dapi.kakao.com/v2/maps/sdk.js',
    't1.daumcdn.net/mapjsapi/js/',
    't1.daumcdn.net/kakaomapweb/place/jscss/roughmap/',
    'ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js',
    'dmaps.daum.net/map_js_init/roughmapLoader.js',
    'ssl.daumcdn.net/dmaps/map_js_init/v3.js',
    'map*.daumcdn.net/map_',
    'mts.daumcdn.net/',
  ],
  unchecked: ['urls', 'urls mts.daumcdn.net/', 'retention', 'policyUrl'],
  policyUrl: 'https://www.kakao.com/policy/privacy',
} as const satisfies Service;
