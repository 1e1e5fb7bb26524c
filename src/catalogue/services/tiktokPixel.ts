import type {Service} from '../../model/types.js';

/**
 * First- and third-party cookies, both on by default, 13 months from being set or last used:
 * https://ads.tiktok.com/help/article?aid=10007540 (no names there). TikTok Pte. Ltd. answers for users outside the US and Europe:
 * https://www.tiktok.com/legal/page/global/partner-privacy-policy/en (said of the partner platforms).
 * Loader, /api/v2/pixel, names, ttq.holdConsent/grantConsent/revokeConsent: seen on many public pages, the last also in the base code's
 * list of methods; TikTok's own page about them was not reached. Whether revokeConsent is remembered beyond the page is not known:
 * grantConsent undoes it. The names in `storage` lie in sessionStorage. Third-party, not deletable: _ttp and ttwid of tiktok.com.
 */
export const tiktokPixel = {
  id: 'tiktok-pixel',
  name: {ko: '틱톡 픽셀', en: 'TikTok Pixel'},
  provider: 'TikTok Pte. Ltd.',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '틱톡 개인정보처리방침에서 정한 기간',
  country: 'SG',
  marks: {eksv: 'beg7'},
  urls: ['analytics.tiktok.com/'],
  cookies: [
    {name: '_ttp', retention: '13개월'},
    {name: '_tt_enable_cookie', retention: '13개월'},
    {name: 'ttcsid*', retention: '13개월'},
  ],
  storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index'],
  globals: ['ttq'],
  unchecked: [
    'provider',
    'retention',
    'urls analytics.tiktok.com/',
    'cookies _ttp',
    'cookies _tt_enable_cookie',
    'cookies ttcsid*',
    'storage',
    'globals ttq',
    'policyUrl',
    'grantCall',
    'withdrawCall',
  ],
  policyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/ko',
  grantCall: ['ttq.grantConsent'],
  withdrawCall: ['ttq.revokeConsent'],
} as const satisfies Service;
