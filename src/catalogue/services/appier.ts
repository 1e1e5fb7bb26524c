import type {Service} from '../../model/types.js';

/**
 * No document of Appier's was found that shows the tag. Read off public pages: jscdn.appier.net/aa.js?id=<site> (the snippet defines
 * APPIER_RETARGET.send itself, so there is no global to keep) and requests to *.c.appier.net; the names of the cookies in public request
 * logs. The marketing tools of the same company (AIQUA, AIRIS) load from other hosts: left to the site.
 * unchecked: everything but that the company and the tool exist.
 */
export const appier = {
  id: 'appier',
  name: {ko: '애피어', en: 'Appier'},
  provider: 'Appier Inc.',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '애피어 개인정보처리방침에서 정한 기간',
  country: 'TW',
  marks: {'7gse': 'eke7'},
  urls: ['jscdn.appier.net/', '*.c.appier.net/'],
  cookies: [
    {name: '_atrk_*', retention: '애피어가 정한 기간'},
    {name: 'appier_*', retention: '애피어가 정한 기간'},
  ],
  unchecked: [
    'provider',
    'items',
    'retention',
    'country',
    'urls jscdn.appier.net/',
    'urls *.c.appier.net/',
    'cookies _atrk_*',
    'cookies appier_*',
    'policyUrl',
  ],
  policyUrl: 'https://www.appier.com/ko-kr/about/privacy-policy',
} as const satisfies Service;
