import type {Service} from '../../model/types.js';

/**
 * Addresses and the cookie: https://cloud.google.com/recaptcha/docs/faq. Essential on forms it guards; on every page of a site (version 3)
 * it is hard to call necessary, so load it where the form is.
 * _GRECAPTCHA belongs to www.google.com or www.recaptcha.net and cannot be deleted from the page. www.google.com and www.gstatic.com serve
 * much else: by path only.
 * unchecked: retention; the script's second host; the key it leaves in the page's localStorage.
 */
export const recaptcha = {
  id: 'recaptcha',
  name: {ko: '구글 리캡차', en: 'Google reCAPTCHA'},
  provider: 'Google LLC',
  purpose: 'security',
  items: ['ip', 'log'],
  retention: '구글 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {'4xt2': 'lptl'},
  urls: ['www.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/', 'www.gstatic.com/recaptcha/'],
  storage: ['_grecaptcha'],
  unchecked: ['retention', 'urls www.gstatic.com/recaptcha/', 'storage _grecaptcha'],
  policyUrl: 'https://policies.google.com/privacy?hl=ko',
} as const satisfies Service;
