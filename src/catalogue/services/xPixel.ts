import type {Service} from '../../model/types.js';

/**
 * That the pixel uses first-party as well as third-party cookies: X's help page about conversion tracking,
 * https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking (no names
 * there). Loader, collecting addresses (adsct, adsctp), twq and the cookies' names were read off public pages. t.co shortens links too: by
 * path only. platform.twitter.com (posts, buttons) is another product. No consent call is known: holding the loader is the only control.
 * Third-party, not deletable: guest_id, guest_id_ads, guest_id_marketing and personalization_id of twitter.com and x.com, muc_ads of t.co.
 */
export const xPixel = {
  id: 'x-pixel',
  name: {ko: 'X(트위터) 픽셀', en: 'X Pixel'},
  provider: 'X Corp.',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: 'X 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {'916h': 'cor8'},
  urls: ['static.ads-twitter.com/', 'analytics.twitter.com/', 'analytics.x.com/', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: [
    {name: '_twpid', retention: '13개월'},
    {name: '_twclid', retention: 'X가 정한 기간'},
  ],
  globals: ['twq'],
  unchecked: [
    'retention',
    'urls static.ads-twitter.com/',
    'urls analytics.twitter.com/',
    'urls analytics.x.com/',
    'urls t.co/i/adsct',
    'urls t.co/1/i/adsct',
    'cookies _twpid',
    'cookies _twclid',
    'globals twq',
    'policyUrl',
  ],
  policyUrl: 'https://x.com/ko/privacy',
} as const satisfies Service;
