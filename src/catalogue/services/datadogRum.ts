import type {Service} from '../../model/types.js';

/**
 * Run and read: @datadog/browser-core and browser-rum 7.16.2: _dd_s (now _dd_s_v2, in localStorage where the site says so), a year as
 * `trackAnonymousUser` is on by default, the tab's id in sessionStorage, intake hosts and /api/v2/; in localStorage, where the site says so, contexts over
 * pages (_dd_c_*) and the remote configuration (dd_rc_*), which comes from sdk-configuration.<intake host>: such a site names that host itself.
 * Hosts and www.datadoghq-browser-agent.com also:
 * https://docs.datadoghq.com/integrations/content_security_policy_logs. Retention, 30 days (resources, long tasks, vitals: 15):
 * https://docs.datadoghq.com/data_security/data_retention_periods/.
 * Essential while it watches errors and speed only. A site that records replays (default since SDK 5: none), names users (setUser) or
 * studies what visitors do writes its own object with `purpose: 'analytics'`; replays go to /api/v2/replay, which is therefore not
 * recognised here. The year-long random id is worth switching off: `trackAnonymousUser: false`. A project on an EU or Asian site states
 * its own country. The intake hosts one by one, since a content security policy has `*` only as the first label (`lockdown`); the last is of SDKs before 5.
 */
export const datadogRum = {
  id: 'datadog-rum',
  name: {ko: '데이터독 RUM', en: 'Datadog RUM'},
  provider: 'Datadog, Inc.',
  role: 'processor',
  purpose: 'service',
  items: ['ip', 'log'],
  retention: '최대 30일',
  country: 'US',
  marks: {'5xna': 'fws8'},
  urls: [
    'www.datadoghq-browser-agent.com/',
    'browser-intake-datadoghq.com/api/v2/rum',
    'browser-intake-datadoghq.eu/api/v2/rum',
    'browser-intake-us3-datadoghq.com/api/v2/rum',
    'browser-intake-us5-datadoghq.com/api/v2/rum',
    'browser-intake-ap1-datadoghq.com/api/v2/rum',
    'browser-intake-ap2-datadoghq.com/api/v2/rum',
    '*.browser-intake-*datadoghq.com/api/v2/rum',
  ],
  cookies: [
    {name: '_dd_s', retention: '1년'},
    {name: '_dd_s_v2', retention: '1년'},
  ],
  storage: ['_dd_tab_id', '_dd_c_*', 'dd_rc_*'],
  unchecked: ['role', 'policyUrl'],
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
} as const satisfies Service;
