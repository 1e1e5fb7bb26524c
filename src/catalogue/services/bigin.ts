import type {Service} from '../../model/types.js';

/**
 * Messages and pop-ups by visitor: personalization. Loader and `bigin.config`, `.user`, `.event`, `.track`: Bigin's guides
 * (https://github.com/support-bigin/support-bigin.github.io, markdown/installation_javascript.md) and its tag template for Google Tag
 * Manager (brand "Biginsight").
 * unchecked: provider's registered name; the collecting hosts (services.json: server.*.bigin.io); cookies; retention; privacy page (left
 * out).
 */
export const bigin = {
  id: 'bigin',
  name: {ko: '빅인', en: 'Bigin'},
  provider: '㈜빅인사이트',
  purpose: 'personalization',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 빅인사이트의 이용계약에서 정한 기간',
  marks: {'4uz1': 'hziw'},
  urls: ['sdk.bigin.io/', 'server.*.bigin.io/'],
  globals: ['bigin'],
  unchecked: ['provider', 'urls server.*.bigin.io/', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
