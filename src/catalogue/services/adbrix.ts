import type {Service} from '../../model/types.js';

/**
 * Tells which ad brought the visitor and sends messages by it: ads. Run: @igaworks/adbrix-web-sdk 3.2.0
 * (https://github.com/IGAWorksDev/adbrix-web-sdk: `_abx2_<app key>` as cookie, 365 days, and in localStorage, two more keys that begin so, one of them a
 * cookie of a day, event.sdk.api.adbrix.ai, the app's settings beside the script at web-sdk/apps/). Read in the vendor's builds: that, and
 * 1.4.0 (https://github.com/IGAWorksDev/SDK-WEB-Abx.Remaster-public: `_abx__<app key>`, dfinery.io and gf.adbrix.io hosts). DFINERY's
 * loader and global: https://github.com/IGAWorksDev/dfinery-web-sdk. It also keeps pushes and in-app messages in IndexedDB. No opt-out call
 * in the types of 3.2.0.
 * unchecked: provider (3.2.0's licence says ADBRIX inc.); DFINERY's own cookies; retention; privacy page (left out).
 */
export const adbrix = {
  id: 'adbrix',
  name: {ko: '애드브릭스·디파이너리', en: 'Adbrix and DFINERY'},
  provider: '아이지에이웍스㈜',
  purpose: 'ads',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 아이지에이웍스의 이용계약에서 정한 기간',
  marks: {ecn7: 'h2jb'},
  urls: [
    'static.adbrix.io/web-sdk/',
    'event.sdk.api.adbrix.ai/',
    'iam-api.gf.adbrix.io/',
    'static.dfinery.io/web-sdk/',
    'ap*.dfinery.io/',
    'iam-api.*.dfinery.io/',
  ],
  cookies: [
    {name: '_abx2_*', retention: '1년'},
    {name: '_abx__*', retention: '1년'},
  ],
  storage: ['_abx2_*'],
  globals: ['adbrix', 'Dfinery'],
  unchecked: ['provider', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
