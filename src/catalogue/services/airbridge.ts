import type {Service} from '../../model/types.js';

/**
 * Tells which ad brought the visitor: ads. Loader, startTracking and stopTracking: https://help.airbridge.io/en/developers/web-sdk (opt-in
 * and opt-out setup) and airbridge-web-sdk-loader 1.11.3, run up to the SDK, which no package has. Before consent init needs
 * `autoStartTrackingEnabled: false` only where the loader is not held. Cookies as public captures of Korean sites show them: `airbridge_touchpoint`,
 * `airbridge_session__<app>`, `airbridge_migration_metadata__<app>`.
 * unchecked: cookie lifetimes; whether stopTracking outlasts the page; core and sdk.airbridge.io for the web (read in app SDKs and public
 * policies); storage; provider's registered name; retention; privacy page (left out).
 */
export const airbridge = {
  id: 'airbridge',
  name: {ko: '에어브릿지', en: 'Airbridge'},
  provider: '㈜에이비일팔공',
  purpose: 'ads',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 에이비일팔공의 이용계약에서 정한 기간',
  marks: {imaz: 'dr8q'},
  urls: ['static.airbridge.io/sdk/', 'core.airbridge.io/', 'sdk.airbridge.io/'],
  cookies: [
    {name: 'ab180ClientId', retention: '기간 미확인'},
    {name: 'airbridge_*', retention: '기간 미확인'},
  ],
  globals: ['airbridge'],
  unchecked: [
    'provider',
    'urls core.airbridge.io/',
    'urls sdk.airbridge.io/',
    'cookies ab180ClientId',
    'cookies airbridge_*',
    'storage',
    'retention',
    'withdrawCall',
    'policyUrl',
  ],
  grantCall: ['airbridge.startTracking'],
  withdrawCall: ['airbridge.stopTracking'],
} as const satisfies Service;
