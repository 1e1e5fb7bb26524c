import type {Service} from '../../model/types.js';

/**
 * Web push and pop-ups by visitor: personalization; advertising pushes need a consent of their own (정보통신망법 제50조). Read in
 * https://github.com/team-michael/notifly-js-sdk: hosts, globals, no cookies (2.17.6 run up to its configuration, without its messages). What it keeps
 * (device id, user id, state) is in IndexedDB (src/Core/Storage). No opt-out call.
 * unchecked: provider's registered name; retention; privacy page (left out).
 */
export const notifly = {
  id: 'notifly',
  name: {ko: '노티플라이', en: 'Notifly'},
  provider: '그레이박스',
  purpose: 'personalization',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 노티플라이 운영사의 이용계약에서 정한 기간',
  marks: {'4zas': 'ansp'},
  urls: ['cdn.notifly.tech/', 'api.notifly.tech/', 'e.notifly.tech/'],
  databases: ['notifly'],
  globals: ['notifly'],
  unchecked: ['provider', 'retention', 'policyUrl'],
} as const satisfies Service;
