import type {Service} from '../../model/types.js';

/**
 * Ads with rewards. The web SDK works only inside apps: https://buzzvil.atlassian.net/wiki/pages/viewpage.action?pageId=512165428
 * (buzz-js.buzzvil.com). Advertisers' pages carry buzzvil-pixel-sdk/buzzvil-pixel.js from there and call `bzq('track', …)`.
 * unchecked: the pixel and `bzq` (public pages, no document read); where it collects; cookies; retention; privacy page (left out).
 */
export const buzzvil = {
  id: 'buzzvil',
  name: {ko: '버즈빌', en: 'Buzzvil'},
  provider: '㈜버즈빌',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '버즈빌 개인정보처리방침에서 정한 기간',
  marks: {e7di: '3jt3'},
  urls: ['buzz-js.buzzvil.com/'],
  globals: ['bzq'],
  unchecked: ['items', 'urls', 'cookies', 'globals bzq', 'retention', 'policyUrl'],
} as const satisfies Service;
