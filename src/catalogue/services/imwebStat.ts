import type {Service} from '../../model/types.js';

/**
 * Statistics imweb puts into every site it hosts, from the site's own host: `/backpg/add_visit_log.cm` and `/backpg/add_prod_view_log.cm`,
 * read in a copy of its SITE_VISIT_LOG script, with the localStorage key (until midnight). `*.com` and `*.kr` as in cafe24-log. The session
 * cookies a site needs (IMWEBVSSID) are others. Cookies seen in public captures.
 * unchecked: cookie lifetimes; retention; privacy page (left out).
 */
export const imwebStat = {
  id: 'imweb-stat',
  name: {ko: '아임웹 접속 통계', en: 'imweb statistics'},
  provider: '㈜아임웹',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '이 사이트와 아임웹의 이용계약에서 정한 기간',
  marks: {'4t8h': '6bof'},
  urls: ['*.imweb.me/backpg/add_*_log.cm', '*.com/backpg/add_*_log.cm', '*.kr/backpg/add_*_log.cm'],
  cookies: [
    {name: 'SITE_STAT_SID', retention: '기간 미확인'},
    {name: 'SITE_STAT_SID_*', retention: '기간 미확인'},
  ],
  storage: ['IMWEB_SITE_STAT_SID'],
  unchecked: ['cookies SITE_STAT_SID', 'cookies SITE_STAT_SID_*', 'retention', 'policyUrl'],
} as const satisfies Service;
