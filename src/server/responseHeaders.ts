import type {ConsentConfig} from '../config/types.js';
import {lockdownPolicy} from '../model/lockdownPolicy.js';
import {mayRun} from './mayRun.js';
import {prepareSite} from './prepareSite.js';
import {readConsent} from './readConsent.js';
import type {Visit} from './types.js';

/**
 * The headers of a page under `gate: 'lockdown'`. The policy lets nothing be reached but the site itself, essential services (payment, login, address
 * search: of the catalogue also undeclared ones) and those the visitor agreed to. Sent as a header it also stops what the browser's preload scanner would
 * request. A visitor who agreed to everything gets one too: trackers that nobody declared stay out.
 *
 * Beside the site's own policies, not in their place: several hold together. Two answers to merge yourself: `vary: Cookie` belongs to what the page varies by
 * already (`response.appendHeader`), or a shared cache hands one visitor's answer to the next; and with `report: true` the policy's name is
 * `content-security-policy-report-only`.
 *
 * @param config The config of the page. With `domain`, that domain and its subdomains count as the site.
 * @param visit The raw `Cookie` header, or `{cookie, nonce}`; a `nonce` takes the place of `'unsafe-inline'` for scripts.
 * @returns Header names in lower case and their values. Never throws.
 * @see https://www.w3.org/TR/CSP3/
 *
 * @example
 * for (const [name, value] of Object.entries(responseHeaders(config, request.headers.cookie))) {
 *   response.appendHeader(name, value);
 * }
 */
export function responseHeaders(config: ConsentConfig, visit?: string | null | Visit): Record<string, string> {
  const {cookie, nonce} = Object(typeof visit === 'string' ? {cookie: visit} : (visit ?? {})) as Visit;
  const site = prepareSite(config);
  const state = readConsent(cookie, config);
  const patterns = site.services.filter(({id}) => mayRun(site, state, id)).flatMap(({urls}) => urls);
  const own = /^[a-z0-9.-]+$/.test(site.domain) ? [`${site.domain}:*`, `*.${site.domain}:*`] : [];
  return {
    [`content-security-policy${site.reports ? '-report-only' : ''}`]:
      // One that is none lets no code of the page's own run.
      lockdownPolicy(patterns, own, typeof nonce === 'string' ? (/^[\w+/=-]+$/.test(nonce) ? `'nonce-${nonce}'` : '') : undefined),
    vary: 'Cookie',
  };
}
