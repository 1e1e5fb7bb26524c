import type {Service} from '../../model/types.js';

/**
 * Retention, 390 days, and that the IP address and Microsoft's cookie are taken: https://help.ads.microsoft.com/apex/index/3/en/53056.
 * Loader bat.bing.com/bat.js, /p/action/ and /action(p)/0, the cookies' names and lifetimes: public pages and third-party lists.
 * bat.bing.net is the host it turns to without cookies. `uetq` is an array the page makes itself and pushes to, so there is no global to
 * keep. Consent calls, to be made again on each page: https://help.ads.microsoft.com/apex/index/3/en/60119.
 * The tag can load Clarity (www.clarity.ms/tag/uet/): that is clarity. Third-party, not deletable: MUID of bing.com.
 */
export const msUet = {
  id: 'ms-uet',
  name: {ko: '마이크로소프트 광고 UET', en: 'Microsoft Advertising UET'},
  provider: 'Microsoft Corporation',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '최대 390일',
  country: 'US',
  marks: {gakv: '2zg6'},
  urls: ['bat.bing.com/', 'bat.bing.net/'],
  cookies: [
    {name: '_uetsid', retention: '1일'},
    {name: '_uetvid', retention: '13개월'},
    {name: '_uetmsclkid', retention: '90일'},
  ],
  storage: ['_uetsid*', '_uetvid*'],
  unchecked: ['urls bat.bing.com/', 'urls bat.bing.net/', 'cookies', 'storage', 'policyUrl'],
  policyUrl: 'https://privacy.microsoft.com/ko-kr/privacystatement',
  grantCall: ['uetq.push', 'consent', 'update', {ad_storage: 'granted'}],
  withdrawCall: ['uetq.push', 'consent', 'update', {ad_storage: 'denied'}],
} as const satisfies Service;
