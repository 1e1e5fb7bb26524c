import type {Service} from '../../model/types.js';

/**
 * Payment the visitor asked for; to be loaded on that step only. stdpay and stgstdpay (test) with stdjs/INIStdPay.js as public pages carry
 * them.
 * unchecked: other hosts of inicis.com; retention; privacy page (left out).
 */
export const inicis = {
  id: 'inicis',
  name: {ko: 'KG이니시스', en: 'KG Inicis'},
  provider: '㈜케이지이니시스',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: 'KG이니시스 개인정보처리방침에서 정한 기간',
  marks: {ir86: 'luqq'},
  urls: ['*.inicis.com/'],
  unchecked: ['provider', 'items', 'urls', 'retention', 'policyUrl'],
} as const satisfies Service;
