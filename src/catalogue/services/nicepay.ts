import type {Service} from '../../model/types.js';

/**
 * Payment the visitor asked for; to be loaded on that step only. pay and sandbox-pay (SDK), api: NICE's guide
 * https://github.com/nicepayments/nicepay-manual/blob/main/common/preparations.md. web and pg-web are the older windows (v3) on public
 * pages.
 * unchecked: the older windows; retention; privacy page (left out).
 */
export const nicepay = {
  id: 'nicepay',
  name: {ko: '나이스페이먼츠', en: 'NICE Payments'},
  provider: '나이스페이먼츠㈜',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: '나이스페이먼츠 개인정보처리방침에서 정한 기간',
  marks: {'51fv': '51ui'},
  urls: ['*.nicepay.co.kr/'],
  unchecked: ['items', 'retention', 'policyUrl'],
} as const satisfies Service;
