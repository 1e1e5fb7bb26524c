import type {Service} from '../../model/types.js';

/**
 * A video frame: personalization like youtube. Addresses as the share code on public pages has them (Tistory uses play-tv). Cookies are
 * third-party (kakao.com).
 * unchecked: what is collected; the older videofarm.daum.net player; retention; the text of the privacy page.
 */
export const kakaoTv = {
  id: 'kakao-tv',
  name: {ko: '카카오TV 동영상', en: 'Kakao TV videos'},
  provider: '㈜카카오',
  purpose: 'personalization',
  tool: {ko: '영상 임베드', en: 'video embed'},
  items: ['ip', 'log', 'content'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {'32qg': 'gp01'},
  urls: ['tv.kakao.com/embed/', 'play-tv.kakao.com/embed/', 'videofarm.daum.net/controller/'],
  unchecked: ['items', 'urls videofarm.daum.net/controller/', 'retention', 'policyUrl'],
  policyUrl: 'https://www.kakao.com/policy/privacy',
} as const satisfies Service;
