import type {Service} from '../../model/types.js';

/**
 * Policy's address, and that RTB House processes for the advertiser:
 * https://www.rtbhouse.com/privacy-center/privacy-support-center-for-advertisers-and-publishers.
 * /tags frames and scripts on <region>.creativecdn.com, `__rtbh.lid` and `__rtbh.uid` with a date a year ahead in their values: Korean and
 * other public pages. `__rtbhouse.lid` in localStorage and `__rtbh.aid`: the description of RTB House's tag template in a public
 * repository. `rtbhEvents` is an array the page makes itself. No consent call is known. Contracts are made with RTB House's companies of
 * the region.
 */
export const rtbhouse = {
  id: 'rtbhouse',
  name: {ko: 'RTB하우스', en: 'RTB House'},
  provider: 'RTB House S.A.',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: 'RTB하우스 개인정보처리방침에서 정한 기간',
  country: 'PL',
  marks: {'2r25': 'knry'},
  urls: ['*.creativecdn.com/', 'creativecdn.com/'],
  cookies: [{name: '__rtbh.*', retention: '1년'}],
  storage: ['__rtbhouse.*'],
  unchecked: [
    'provider',
    'items',
    'retention',
    'country',
    'urls *.creativecdn.com/',
    'urls creativecdn.com/',
    'cookies __rtbh.*',
    'storage __rtbhouse.*',
  ],
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
} as const satisfies Service;
