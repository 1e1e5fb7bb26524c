import type {Service} from '../../model/types.js';

/**
 * Run and read: @hackler/javascript-sdk 11.56.1: names, 3650-day cookies (COOKIE_EXPIRE_DAYS), storage keys, setOptOutTracking, hosts (cdn2, sdk-api,
 * event-api, monitoring, static), which are all of hackle.io.
 * Opt-out: https://docs.hackle.io/development-guide/sdk/optout: kept in memory only, so `false` on every page is harmless.
 * `true` first sends what is still queued (BrowserEventProcessor.onOptOutChanged), gathered while the visitor agreed.
 * `window.hackleClient` is the instance of the documented snippet: https://docs-kr.hackle.io/docs/js-sdk-init. Other names: onWithdraw.
 * cdn.jsdelivr.net only by package path. Opted out, flags and A/B tests still run: sdk-api is held before consent all the same.
 * unchecked: provider's registered name, retention, privacy page (not found, left out), where the GTM build is loaded from.
 */
export const hackle = {
  id: 'hackle',
  name: {ko: '핵클', en: 'Hackle'},
  provider: '㈜핵클',
  purpose: 'analytics',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 핵클의 이용계약에서 정한 기간',
  marks: {h8em: '3sil'},
  urls: ['*.hackle.io/', 'cdn.jsdelivr.net/npm/@hackler/javascript-sdk@'],
  cookies: [
    {name: '_hackle_hid', retention: '10년'},
    {name: '_hackle_id', retention: '10년'},
    {name: '_hackle_did_*', retention: '10년'},
    {name: '_hackle_uid_*', retention: '10년'},
    {name: '_hackle_session_id_*', retention: '10년'},
    {name: '_hackle_last_event_ts_*', retention: '10년'},
    {name: '_hackle_mkt_*', retention: '10년'},
    {name: 'hackle-manual-override_*', retention: '10년'},
  ],
  storage: ['hackle-repository-storage_*', 'hackle-workspace-config*', 'hackle-iam-*', 'hackle-campaign-delay*'],
  globals: ['Hackle'],
  unchecked: ['provider', 'urls', 'retention', 'policyUrl'],
  grantCall: ['hackleClient.setOptOutTracking', false],
  withdrawCall: ['hackleClient.setOptOutTracking', true],
} as const satisfies Service;
