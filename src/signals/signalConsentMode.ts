import type {State} from '../model/types.js';

/**
 * Tells Google's tags through `dataLayer` what may be stored (Consent Mode v2): `default` before any tag runs, `update` after a change. The keys for functions and security stay as Google has them: granted.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function signalConsentMode({allows}: State, kind: 'default' | 'update'): void {
  const page = globalThis as {dataLayer?: unknown[]};
  page.dataLayer ??= [];
  const {dataLayer: layer} = page;
  const [ads, analytics, personalization] = ['ads', 'analytics', 'personalization'].map(id => (allows[id] ? 'granted' : 'denied'));
  // The tags tell a command from data by its being an `arguments` object.
  (function gtag(..._command: unknown[]) {
    // biome-ignore lint/complexity/noArguments: see above
    layer.push(arguments);
  })('consent', kind, {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: analytics,
    personalization_storage: personalization,
  });
}
