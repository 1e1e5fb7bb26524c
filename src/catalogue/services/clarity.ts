import type {Service} from '../../model/types.js';

/**
 * Run and read: clarity-js 0.8.70: _clck (365 days), _clsk (1 day), _cltk in sessionStorage, consentv2; in @microsoft/clarity 1.0.2: loader,
 * global. Names also: https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list. The call:
 * https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2. `denied` deletes both cookies and nothing is kept of it, but until the
 * page is left Clarity goes on without cookies. Retention, 13 months for clicks and heatmaps, 30 days for recordings not marked:
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/data-retention. The collecting host changes (i.clarity.ms, k.clarity.ms
 * …). Third-party, not deletable: CLID, MUID, SM, MR, ANONCHK of clarity.ms and bing.com; MUID serves advertising as well (cookie-list).
 * unchecked: the MUID exchange with c.bing.com, a host that is also Bing's; the policy's address.
 */
export const clarity = {
  id: 'clarity',
  name: {ko: '마이크로소프트 클래리티', en: 'Microsoft Clarity'},
  provider: 'Microsoft Corporation',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '최대 13개월',
  country: 'US',
  marks: {'1jvl': '5opi'},
  urls: ['*.clarity.ms/', 'c.bing.com/c.gif'],
  cookies: [
    {name: '_clck', retention: '1년'},
    {name: '_clsk', retention: '1일'},
  ],
  storage: ['_cltk'],
  globals: ['clarity'],
  unchecked: ['urls c.bing.com/c.gif', 'policyUrl'],
  policyUrl: 'https://privacy.microsoft.com/ko-kr/privacystatement',
  grantCall: ['clarity', 'consentv2', {ad_Storage: 'granted', analytics_Storage: 'granted'}],
  withdrawCall: ['clarity', 'consentv2', {ad_Storage: 'denied', analytics_Storage: 'denied'}],
} as const satisfies Service;
