import type {Service} from '../../model/types.js';

/**
 * Chat by visitor: personalization like channel-talk. Loader and `new Happytalk({siteId, …})`: the snippet Happytalk issues, as public
 * pages carry it (its guide: https://design.happytalkio.com/docs/basic, named there, text not reachable).
 * unchecked: provider's registered name; customer.happytalk.io (an older chat button); cookies; retention; privacy page (left out).
 */
export const happytalk = {
  id: 'happytalk',
  name: {ko: '해피톡', en: 'Happytalk'},
  provider: '㈜엠비아이솔루션',
  purpose: 'personalization',
  tool: {ko: '채팅 상담 위젯', en: 'chat widget'},
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 해피톡 운영사의 이용계약에서 정한 기간',
  marks: {'3jzl': '7ifr'},
  urls: ['*.happytalkio.com/', 'customer.happytalk.io/'],
  globals: ['Happytalk'],
  unchecked: ['provider', 'urls customer.happytalk.io/', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
