import type {Service} from '../../model/types.js';

/**
 * Read in @amplitude/analytics-browser 2.47.0: cookie names and 365 days, `amp_` + 6 characters of the SDK before, storage keys, hosts,
 * setOptOut. Names also: https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management (AMP_TEST_* and AMP_TLDTEST_*
 * live for the length of a test). cdn.amplitude.com/script/<key>.js is the unified snippet of Amplitude's setup guide.
 * setOptOut(true) rewrites the AMP_ cookie before it returns, so the clean-up after it finds it; the refusal lasts in memory only.
 * Diagnostics lie in a database of their own (analytics-core, diagnostics-storage.js). amplitude_id_* (SDK before 2020) is left to the site.
 * Retention "governed by the MSA", without a period of its own: https://slack.com/marketplace/A042J2XCRS9-amplitude-eu.
 * unchecked: api-sr (Session Replay); the text of the privacy page; a project in the EU zone is processed in DE, the site says so.
 */
export const amplitude = {
  id: 'amplitude',
  name: {ko: '앰플리튜드', en: 'Amplitude'},
  provider: 'Amplitude, Inc.',
  purpose: 'analytics',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 앰플리튜드의 이용계약이 끝날 때까지',
  country: 'US',
  urls: [
    'cdn.amplitude.com/libs/',
    'cdn.amplitude.com/script/',
    'api2.amplitude.com/',
    'api.eu.amplitude.com/',
    'api-sr.amplitude.com/',
    'api-sr.eu.amplitude.com/',
    'sr-client-cfg.amplitude.com/config',
    'sr-client-cfg.eu.amplitude.com/config',
    'diagnostics.prod.*.amplitude.com/v1/capture',
  ],
  cookies: [
    {name: 'AMP_*', retention: '1년'},
    {name: 'amp_*', retention: '1년'},
  ],
  storage: ['AMP_*'],
  databases: ['AMP_diagnostics_*'],
  globals: ['amplitude'],
  unchecked: ['urls api-sr.amplitude.com/', 'urls api-sr.eu.amplitude.com/', 'policyUrl'],
  policyUrl: 'https://amplitude.com/privacy',
  grantCall: ['amplitude.setOptOut', false],
  withdrawCall: ['amplitude.setOptOut', true],
} as const satisfies Service;
