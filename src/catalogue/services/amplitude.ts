import type {Service} from '../../model/types.js';

/**
 * Run: @amplitude/analytics-browser 2.48.1, unified 1.1.35, experiment-js-client 1.23.1. Read in them: cookie names and 365 days, `amp_` + 6 characters of the
 * SDK before, storage keys, hosts, setOptOut. Names also: https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 * (AMP_TEST_* and AMP_TLDTEST_* live for the length of a test).
 * Hosts as a whole, as https://amplitude.com/docs/web-experiment/implementation (security headers) asks: collection (api2, api.eu), session replay (api-sr),
 * configuration (sr-client-cfg), diagnostics.prod.*, experiments (api.lab, flag.lab), cdn and cdn.eu with libs/, script/ and engagement-browser/.
 * Globals: the script of the setup guide, https://amplitude.com/docs/get-started/install-with-snippet, calls
 * `amplitude.add(sessionReplay.plugin(…))` before `init`. Not `engagement`: engagement-browser 1.0.12 looks whether it is there before it sets it.
 * setOptOut(true) rewrites the AMP_ cookie before it returns, so the clean-up after it finds it; the refusal lasts in memory only.
 * Databases: diagnostics (analytics-core 2.61.0), and of session-replay-browser 1.51.6, where it is told to keep what it recorded, and targeting 0.3.11
 * `<10 characters of the key>_amp_…`. Keys of experiments: experiment-js-client. amplitude_id_* (SDK before 2020) is left to the site.
 * Retention "governed by the MSA", without a period of its own: https://slack.com/marketplace/A042J2XCRS9-amplitude-eu.
 * unchecked: the text of the privacy page; a project in the EU zone is processed in DE, the site says so.
 */
export const amplitude = {
  id: 'amplitude',
  name: {ko: '앰플리튜드', en: 'Amplitude'},
  provider: 'Amplitude, Inc.',
  purpose: 'analytics',
  items: ['id', 'ip', 'log', 'content'],
  retention: '이 사이트와 앰플리튜드의 이용계약이 끝날 때까지',
  country: 'US',
  marks: {'402s': 'qub'},
  urls: ['*.amplitude.com/'],
  cookies: [
    {name: 'AMP_*', retention: '1년'},
    {name: 'amp_*', retention: '1년'},
  ],
  storage: ['AMP_*', 'amp-exp-*', 'EXP_sent_*', 'EXP_unsent_*', 'EXP_*_PROVIDER'],
  databases: ['AMP_diagnostics_*', '*_amp_session_replay_*', '*_amp_targeting'],
  globals: ['amplitude', 'sessionReplay'],
  unchecked: ['policyUrl'],
  policyUrl: 'https://amplitude.com/privacy',
  grantCall: ['amplitude.setOptOut', false],
  withdrawCall: ['amplitude.setOptOut', true],
} as const satisfies Service;
