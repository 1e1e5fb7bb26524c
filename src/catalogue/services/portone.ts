import type {Service} from '../../model/types.js';

/**
 * Payment the visitor asked for; to be loaded on that step only. cdn.portone.io: @portone/browser-sdk 0.1.11; iamport.kr is the older
 * loader on public pages, iamport.co what the SDK calls by public CSPs. The payment company behind it (Toss, NICE, Inicis and others) is a
 * service of its own.
 * unchecked: iamport.kr and iamport.co; retention; privacy page (left out).
 */
export const portone = {
  id: 'portone',
  name: {ko: '포트원', en: 'PortOne'},
  provider: '㈜코리아포트원',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: '코리아포트원 개인정보처리방침에서 정한 기간',
  marks: {'1c8w': 'eau3'},
  urls: ['*.portone.io/', '*.iamport.kr/', '*.iamport.co/'],
  unchecked: ['provider', 'items', 'urls *.iamport.kr/', 'urls *.iamport.co/', 'retention', 'policyUrl'],
} as const satisfies Service;
