import type {Service} from '../../model/types.js';

/**
 * Cookies: https://support.google.com/analytics/answer/11397207 (_gid and _gat belong to the retired Universal Analytics).
 * Hosts: https://developers.google.com/tag-platform/security/guides/csp (GA4). Regional hosts such as region1.google-analytics.com.
 * Retention, 2 or 14 months (360 properties up to 50):
 * https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/DataRetentionSettings. A site with 2 months says so.
 * Consent Mode is sent by the signals, so there is no call here. With a linked Ads account _gcl_* and _gac_* come too: google-ads.
 * unchecked: `gtag/destination` (seen on public pages, undocumented); the opt-out add-on's address; /g/collect on first-party hosts
 * (server-side tagging) cannot be known here.
 */
export const ga4 = {
  id: 'ga4',
  name: {ko: '구글 애널리틱스 4', en: 'Google Analytics 4'},
  provider: 'Google LLC',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '최대 14개월',
  country: 'US',
  marks: {c0b3: 'm1bi'},
  urls: [
    'www.googletagmanager.com/gtag/js?*id=G-',
    'www.googletagmanager.com/gtag/destination?*id=G-',
    '*.google-analytics.com/',
    'analytics.google.com/g/collect',
    '*.analytics.google.com/g/collect',
    'stats.g.doubleclick.net/g/collect',
  ],
  cookies: [
    {name: '_ga', retention: '2년'},
    {name: '_ga_*', retention: '2년'},
  ],
  globals: ['gtag'],
  unchecked: ['urls www.googletagmanager.com/gtag/destination?*id=G-', 'optOutUrl'],
  policyUrl: 'https://policies.google.com/privacy?hl=ko',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout?hl=ko',
} as const satisfies Service;
