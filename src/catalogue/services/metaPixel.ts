import type {Service} from '../../model/types.js';

/**
 * Consent calls: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (revoke is per page; grant repeated is harmless).
 * `/tr` image pixel: https://developers.facebook.com/docs/meta-pixel/advanced. Written `/tr?` and `/tr/`: patterns match prefixes.
 * _fbp and _fbc: https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc.
 * Third-party, not deletable: fr and others of facebook.com. sdk.js (login, share) on the same host is another product.
 * unchecked: both lifetimes (90 days in third-party cookie lists, Meta's page not read to that point); Meta publishes no fixed
 * retention that could be found; `signals/`; the addresses of policy and refusal page (a login is needed for the latter).
 */
export const metaPixel = {
  id: 'meta-pixel',
  name: {ko: '메타 픽셀', en: 'Meta Pixel'},
  provider: 'Meta Platforms, Inc.',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '메타 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {lvgb: 'gv4l'},
  urls: ['connect.facebook.net/*/fbevents.js', 'connect.facebook.net/signals/', 'www.facebook.com/tr?', 'www.facebook.com/tr/'],
  cookies: [
    {name: '_fbp', retention: '90일'},
    {name: '_fbc', retention: '90일'},
  ],
  globals: ['fbq'],
  unchecked: ['retention', 'urls connect.facebook.net/signals/', 'cookies _fbp', 'cookies _fbc', 'policyUrl', 'optOutUrl'],
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  optOutUrl: 'https://www.facebook.com/off_facebook_activity/',
  grantCall: ['fbq', 'consent', 'grant'],
  withdrawCall: ['fbq', 'consent', 'revoke'],
} as const satisfies Service;
