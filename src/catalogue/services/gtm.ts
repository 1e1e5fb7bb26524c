import type {Service} from '../../model/types.js';

/**
 * A container may hold any tag, advertising included, so it counts as the strictest purpose until the site has audited it.
 * gtm.js: https://developers.google.com/tag-platform/security/guides/csp; ns.html is the noscript frame of the install snippet.
 * `gtag/js?id=GT-` is a Google tag that may feed several destinations, therefore here and not under GA4.
 * Consent Mode is sent by the signals. No first-party cookie of its own; those of its tags belong to their own entries.
 * No `globals`: pages push to the array dataLayer, which they make themselves.
 * unchecked: Google's retention of the container's request log; the debugging cookie `td` (third-party) that services.json names.
 */
export const gtm = {
  id: 'gtm',
  name: {ko: '구글 태그 관리자', en: 'Google Tag Manager'},
  provider: 'Google LLC',
  purpose: 'ads',
  tool: {ko: '태그 관리 도구', en: 'tag manager'},
  items: ['ip', 'log', 'content'],
  retention: '구글 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {'1jb4': '586k'},
  urls: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html', 'www.googletagmanager.com/gtag/js?*id=GT-'],
  unchecked: ['retention'],
  policyUrl: 'https://policies.google.com/privacy?hl=ko',
} as const satisfies Service;
