import type {Service} from '../../model/types.js';

/**
 * A map is content offered for the place looked at, see kakao-map. The script also sends to Naver Analytics (wcs): that is recognised as
 * naver-analytics and held by itself. Loader: https://navermaps.github.io/maps.js.ncp/docs/tutorial-2-Getting-Started.html (openapi…, the
 * older host; oapi… is today's), key check /v3/auth and the tile hosts: read in copies of maps.js. Images under
 * ssl.pstatic.net/static/maps/ are left free: sites use them for their own markers. No globals: `naver` also carries
 * naver.LoginWithNaverId, which no stand-in may cover.
 * unchecked: the error log at nelo.navercorp.com (public CSPs; a collector other Naver scripts use too); cookies; retention; privacy page
 * (left out).
 */
export const naverMap = {
  id: 'naver-map',
  name: {ko: '네이버 지도', en: 'Naver Maps'},
  provider: '네이버클라우드㈜',
  purpose: 'personalization',
  tool: {ko: '지도 임베드', en: 'map embed'},
  items: ['ip', 'content'],
  retention: '네이버클라우드 개인정보처리방침에서 정한 기간',
  marks: {jw7b: '41jd'},
  urls: [
    'oapi.map.naver.com/',
    'openapi.map.naver.com/',
    'map.pstatic.net/nrb/',
    'nrbe.pstatic.net/styles/',
    'kr-col-ext.nelo.navercorp.com/',
  ],
  unchecked: ['provider', 'urls kr-col-ext.nelo.navercorp.com/', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
