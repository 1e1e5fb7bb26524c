import type {Service} from '../../model/types.js';

/**
 * Data (address, referrer, IP, browser, time) and retention, direct identifiers removed within 7 days, the rest deleted within 180:
 * https://www.linkedin.com/help/linkedin/answer/a7155497 (read in a copy). Policy and visitors' opt-out: linked in
 * https://www.linkedin.com/legal/cookie-policy (copy of 2022); the cookies have a table of their own,
 * https://www.linkedin.com/legal/l/cookie-table, not read to the Insight Tag. Loader, px and px4 hosts, lintrk: public pages and tag
 * managers' documents. No consent call is known. Third-party, not deletable: bcookie, lidc, li_sugr, UserMatchHistory,
 * AnalyticsSyncHistory of linkedin.com.
 */
export const linkedin = {
  id: 'linkedin',
  name: {ko: '링크드인 인사이트 태그', en: 'LinkedIn Insight Tag'},
  provider: 'LinkedIn Corporation',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '최대 180일',
  country: 'US',
  marks: {dj0d: 'ar6d'},
  urls: ['snap.licdn.com/li.lms-analytics/', '*.ads.linkedin.com/', 'www.linkedin.com/px/'],
  cookies: [
    {name: 'li_fat_id', retention: '30일'},
    {name: 'li_giant', retention: '7일'},
  ],
  storage: ['li_adsId'],
  globals: ['lintrk'],
  unchecked: [
    'provider',
    'urls snap.licdn.com/li.lms-analytics/',
    'urls *.ads.linkedin.com/',
    'urls www.linkedin.com/px/',
    'cookies li_fat_id',
    'cookies li_giant',
    'storage li_adsId',
    'globals lintrk',
  ],
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
} as const satisfies Service;
