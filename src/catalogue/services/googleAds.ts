import type {Service} from '../../model/types.js';

/**
 * gtag.js and its global: https://developers.google.com/tag-platform/gtagjs,
 * https://developers.google.com/analytics/devguides/collection/gtagjs (the tag sends to Google Ads as well). DC- is Floodlight. The hosts
 * are those of the Google Ads and Floodlight part of https://developers.google.com/tag-platform/security/guides/csp, which was not read to
 * that point; the paths on www.google.com were seen on public pages (the host serves maps, login and reCAPTCHA too), likewise the Korean
 * www.google.co.kr the pixel redirects to. `*.doubleclick.net/` takes in Google's other ad tags; ga4's stats.g.doubleclick.net/g/collect
 * is the longer pattern and wins. Consent Mode (ad_storage, ad_user_data, ad_personalization) is sent by the signals, so there is no call
 * here. Third-party, not deletable: IDE and test_cookie of doubleclick.net, NID of google.com.
 * unchecked: see the list; 90 days of the _gcl_ and _gac_ cookies come from third-party lists.
 */
export const googleAds = {
  id: 'google-ads',
  name: {ko: '구글 애즈', en: 'Google Ads'},
  provider: 'Google LLC',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '구글 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {juo5: '9zhi'},
  urls: [
    'www.googletagmanager.com/gtag/js?*id=AW-',
    'www.googletagmanager.com/gtag/js?*id=DC-',
    'www.googletagmanager.com/gtag/destination?*id=AW-',
    'www.googleadservices.com/',
    'pagead2.googlesyndication.com/',
    '*.doubleclick.net/',
    'www.google.com/pagead/',
    'www.google.com/ccm/',
    'www.google.com/rmkt/',
    'google.com/pagead/',
    'google.com/ccm/',
    'www.google.co.kr/pagead/',
  ],
  cookies: [
    {name: '_gcl_*', retention: '90일'},
    {name: '_gac_*', retention: '90일'},
  ],
  storage: ['_gcl_ls'],
  globals: ['gtag'],
  unchecked: [
    'retention',
    'urls www.googletagmanager.com/gtag/js?*id=DC-',
    'urls www.googletagmanager.com/gtag/destination?*id=AW-',
    'urls www.googleadservices.com/',
    'urls pagead2.googlesyndication.com/',
    'urls *.doubleclick.net/',
    'urls www.google.com/pagead/',
    'urls www.google.com/ccm/',
    'urls www.google.com/rmkt/',
    'urls google.com/pagead/',
    'urls google.com/ccm/',
    'urls www.google.co.kr/pagead/',
    'cookies _gcl_*',
    'cookies _gac_*',
    'storage _gcl_ls',
    'optOutUrl',
  ],
  policyUrl: 'https://policies.google.com/privacy?hl=ko',
  optOutUrl: 'https://adssettings.google.com/?hl=ko',
} as const satisfies Service;
