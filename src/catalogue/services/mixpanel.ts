import type {Service} from '../../model/types.js';

/**
 * Read in https://github.com/mixpanel/mixpanel-js (2.82.1), run: mixpanel-browser 2.83.0 with replays, flags and autocapture: names, 365 days, hosts, routes, disable.
 * `disable()` stops this page's events. Not opt_out_tracking: its flag in localStorage would outlast a new consent, and it deletes the identified
 * profile besides. The flag of a site that calls it by itself is left alone: it holds 0 or 1, no visitor.
 * Retention, 2 years (projects from before 2025-09-01: 5, the site says so): https://docs.mixpanel.com/docs/privacy/gdpr-compliance.
 * Hosts of the EU and India: .../docs/privacy/eu-residency, in-residency; a site with those states its own country.
 * Session replays and feature flags lie in databases: src/recorder/idb-config.js, src/flags/flags-persistence.js.
 * unchecked: the addresses of the policy and of the refusal page (linked by many sites' policies, not read).
 */
export const mixpanel = {
  id: 'mixpanel',
  name: {ko: '믹스패널', en: 'Mixpanel'},
  provider: 'Mixpanel, Inc.',
  purpose: 'analytics',
  items: ['id', 'ip', 'log', 'content'],
  retention: '최대 2년',
  country: 'US',
  marks: {i07m: 'hwh0'},
  urls: ['cdn.mxpnl.com/libs/', 'api-js.mixpanel.com/', 'api.mixpanel.com/', 'api-eu.mixpanel.com/', 'api-in.mixpanel.com/'],
  cookies: [{name: 'mp_*_mixpanel', retention: '1년'}],
  storage: ['mp_*_mixpanel', 'mp_tab_id_*', 'mp_gen_new_tab_id_*', '__mpq_*'],
  databases: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
  globals: ['mixpanel'],
  unchecked: ['policyUrl', 'optOutUrl'],
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  optOutUrl: 'https://mixpanel.com/optout/',
  withdrawCall: ['mixpanel.disable'],
} as const satisfies Service;
