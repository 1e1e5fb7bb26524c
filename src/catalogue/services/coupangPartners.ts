import type {Service} from '../../model/types.js';

/**
 * Product banners with commission. Loader g.js, `new PartnersCoupang.G({…})`, frames widgets.html and banners/: the code Coupang Partners
 * issues, as public pages carry it. Cookies are third-party (coupang.com).
 * unchecked: what is collected; first-party cookies (none known); retention; privacy page (left out).
 */
export const coupangPartners = {
  id: 'coupang-partners',
  name: {ko: '쿠팡 파트너스', en: 'Coupang Partners'},
  provider: '쿠팡㈜',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '쿠팡 개인정보처리방침에서 정한 기간',
  marks: {'1mzo': 'lx58'},
  urls: ['ads-partners.coupang.com/'],
  globals: ['PartnersCoupang'],
  unchecked: ['items', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
