import type {Service} from '../../model/types.js';

/**
 * Statistics Cafe24 puts into every shop it hosts, from the shop's own host: `/app/Eclog/js/cid.generate.js` and a frame of
 * `/exec/front/eclog/main/`, as public pages of shops carry them. `*.com` and `*.kr` because the shop's domain is not known here; shops
 * under other endings have to write their own pattern. The platform inserts it, so it may run before this library. CVID* seen in Cafe24's
 * webhook data; `vt` not listed (too short a name).
 * unchecked: which cookies it sets and how long; the CID name; retention; privacy page (left out).
 */
export const cafe24Log = {
  id: 'cafe24-log',
  name: {ko: '카페24 접속 통계', en: 'Cafe24 statistics'},
  provider: '카페24㈜',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '이 사이트와 카페24의 이용계약에서 정한 기간',
  marks: {ij17: '6d13'},
  urls: ['*.com/app/Eclog/', '*.kr/app/Eclog/', '*.com/exec/front/eclog/', '*.kr/exec/front/eclog/'],
  cookies: [
    {name: 'CID*', retention: '기간 미확인'},
    {name: 'CVID', retention: '기간 미확인'},
    {name: 'CVID_*', retention: '기간 미확인'},
  ],
  unchecked: ['cookies CID*', 'cookies CVID', 'cookies CVID_*', 'retention', 'policyUrl'],
} as const satisfies Service;
