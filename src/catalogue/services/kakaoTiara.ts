import type {Service} from '../../model/types.js';

/**
 * Kakao's own statistics, found on Tistory, Daum cafés and Kakao pages, hardly on others' sites. Script and
 * `TiaraTracker.getInstance().init()` as Kakao's own pages carry them, Tistory's build as a blog of 2024 does; `stat.tiara.*.com/track` in public code.
 * TIARA, webid and webid_ts are third-party (daum.net, kakao.com).
 * unchecked: Tistory's build and the endpoints; first-party cookies (none known); retention; the text of the privacy page.
 */
export const kakaoTiara = {
  id: 'kakao-tiara',
  name: {ko: '카카오 티아라(다음 통계)', en: 'Kakao Tiara (Daum statistics)'},
  provider: '㈜카카오',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {'7rgt': 'ko0s'},
  urls: ['t1.daumcdn.net/tiara/', 't1.daumcdn.net/tistory_admin/frontend/tiara/', 'stat.tiara.daum.net/', 'stat.tiara.kakao.com/'],
  globals: ['TiaraTracker'],
  unchecked: [
    'urls t1.daumcdn.net/tistory_admin/frontend/tiara/',
    'urls stat.tiara.daum.net/',
    'urls stat.tiara.kakao.com/',
    'cookies',
    'retention',
    'policyUrl',
  ],
  policyUrl: 'https://www.kakao.com/policy/privacy',
} as const satisfies Service;
