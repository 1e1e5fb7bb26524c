import type {Service} from '../../model/types.js';

/**
 * browser.sentry-cdn.com: read in @sentry/browser 11.12.0; js.sentry-cdn.com: https://docs.sentry.io/platforms/javascript/install/loader.
 * By default it stores nothing in the browser. Run with all its options: the previous trace in sessionStorage (`linkPreviousTrace: 'session-storage'`), and
 * what could not be sent in a database (`makeBrowserOfflineTransport`). Retention, errors 90 days (free plan 30):
 * https://docs.sentry.io/security-legal-pii/security/data-retention-periods/.
 * Essential while it reports errors only. A site that records replays (then sentryReplaySession in sessionStorage) or names users
 * (setUser) writes its own object with `purpose: 'analytics'`: the addresses are the same. A project in the EU region states DE.
 * Intake hosts, o<number>.ingest.sentry.io, o<number>.ingest.de.sentry.io and sentry.io itself: https://docs.sentry.io/ip-ranges; /api/: the SDK. In two
 * patterns, since a content security policy has `*` only as the first label (`lockdown`).
 */
export const sentry = {
  id: 'sentry',
  name: {ko: '센트리', en: 'Sentry'},
  provider: 'Functional Software, Inc.',
  role: 'processor',
  purpose: 'service',
  items: ['ip', 'log'],
  retention: '최대 90일',
  country: 'US',
  marks: {'6cek': 'krg7'},
  urls: ['*.sentry-cdn.com/', '*.ingest.sentry.io/', '*.ingest.*.sentry.io/', 'sentry.io/api/'],
  storage: ['sentry_previous_trace'],
  databases: ['sentry-offline'],
  unchecked: ['role', 'provider', 'policyUrl'],
  policyUrl: 'https://sentry.io/privacy/',
} as const satisfies Service;
