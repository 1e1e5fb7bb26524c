import type {Service} from '../../model/types.js';

/**
 * Read in @braze/web-sdk 6.13.0: names (cookie and localStorage), 400 days, `destroy`. The 400 days also:
 * https://www.braze.com/docs/developer_guide/platforms/web/cookies_and_storage; the sdk.<cluster> hosts:
 * https://www.braze.com/docs/user_guide/administrative/access_braze/sdk_endpoints; js.appboycdn.com/web-sdk/ (loader, reference, push
 * worker): the same documents. Retention, for the lifetime of the customer's account: https://www.braze.com/docs/api/data_retention.
 * Run (6.13.0), it asks for Braze's own set of Font Awesome's icons at once, unless the site sets doNotLoadFontAwesome; a site's own set has another address.
 * `destroy()` stops this page's instance and keeps nothing. Not disableSDK: its cookie ab.optOut (and a copy in IndexedDB) would outlast a
 * new consent wherever enableSDK cannot be called, and on the next page the script is held. That cookie is therefore not listed either.
 * Push, cards and what waits to be sent lie in one database (shared-lib/indexed-db-adapter.js), the copy of ab.optOut with them: it goes too, the
 * cookie stays. The other, empty, is left by a test for support.
 * A project on an EU cluster is processed in Germany, the site says so.
 * Messages are for marketing: sending them needs a consent of its own (Network Act art. 50).
 */
export const braze = {
  id: 'braze',
  name: {ko: '브레이즈', en: 'Braze'},
  provider: 'Braze, Inc.',
  purpose: 'personalization',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 브레이즈의 이용계약이 끝날 때까지',
  country: 'US',
  marks: {'2fbk': '49r1'},
  urls: ['js.appboycdn.com/web-sdk/', 'sdk.*.braze.com/', 'sdk.*.braze.eu/', 'use.fontawesome.com/7f85a56ba4.css'],
  cookies: [{name: 'ab.storage.*', retention: '400일'}],
  storage: ['ab.storage.*'],
  databases: ['AppboyServiceWorkerAsyncStorage', 'Braze IndexedDB Support Test'],
  globals: ['braze'],
  unchecked: ['policyUrl'],
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  withdrawCall: ['braze.destroy'],
} as const satisfies Service;
