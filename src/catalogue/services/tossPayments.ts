import type {Service} from '../../model/types.js';

/**
 * Payment the visitor asked for; to be loaded on that step only. js.tosspayments.com/v1: @tosspayments/sdk 1.3.1; the other hosts by public
 * CSPs.
 * unchecked: hosts besides js; retention; privacy page (left out).
 */
export const tossPayments = {
  id: 'toss-payments',
  name: {ko: '토스페이먼츠', en: 'Toss Payments'},
  provider: '토스페이먼츠㈜',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: '토스페이먼츠 개인정보처리방침에서 정한 기간',
  marks: {hl8k: '86r6'},
  urls: ['*.tosspayments.com/'],
  unchecked: ['items', 'retention', 'policyUrl'],
} as const satisfies Service;
