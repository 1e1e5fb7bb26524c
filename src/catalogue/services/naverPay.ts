import type {Service} from '../../model/types.js';

/**
 * Payment on the visitor's request. nsp.pay.naver.com, pay.naver.com and m.pay.naver.com are named in a copy of naverpay.min.js.
 * The button of shops, npay.button.js: https://github.com/npay-mall-order-api/merchant-order-api.
 * unchecked: retention; privacy page (left out).
 */
export const naverPay = {
  id: 'naver-pay',
  name: {ko: '네이버페이', en: 'Naver Pay'},
  provider: '네이버파이낸셜㈜',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: '네이버파이낸셜 개인정보처리방침에서 정한 기간',
  marks: {'65xd': '5c69'},
  urls: ['*.pay.naver.com/', 'pay.naver.com/', 'npay-order.pstatic.net/'],
  unchecked: ['provider', 'retention', 'policyUrl'],
} as const satisfies Service;
