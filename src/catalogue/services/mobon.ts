import type {Service} from '../../model/types.js';

/**
 * Shows products looked at again on other sites. Loaders, `enp('create' | 'send', …)` and `new EN()`: the Enliple trackers (3.5, 3.6 and
 * the current one) as public pages carry them; `mobRf` and `mobConv` are functions of the page, `ENP_VAR` is its data.
 * unchecked: mobon.net and mediacategory.com (public pages and code); cookies; the refusal page; retention; privacy page (left out).
 */
export const mobon = {
  id: 'mobon',
  name: {ko: '모비온', en: 'Mobon'},
  provider: '㈜인라이플',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '인라이플 개인정보처리방침에서 정한 기간',
  marks: {cbkt: 'mdt8'},
  urls: ['*.megadata.co.kr/', '*.mobon.net/', '*.mediacategory.com/'],
  globals: ['enp', 'EN'],
  unchecked: ['provider', 'urls *.mobon.net/', 'urls *.mediacategory.com/', 'cookies', 'optOutUrl', 'retention', 'policyUrl'],
} as const satisfies Service;
