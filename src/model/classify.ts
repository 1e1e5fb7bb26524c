import {dropDot} from '../lib/dropDot.js';
import {matchesPattern} from '../lib/matchesPattern.js';
import {parseUrl} from '../lib/parseUrl.js';
import {matchesUrl} from './matchesUrl.js';
import type {Category, Item, Policy, PolicyService} from './types.js';

/** What a cookie, a storage key or an address belongs to, and why. */
export interface Classification {
  category: Category | 'unknown';
  purpose?: string;
  /** With `unknown`: the service of the catalogue that it looks like, which the site does not declare. */
  service?: string;
  items: readonly Item[];
  /** The declared pattern that decided (`_ga_*`, `bc.ad.daum.net/bc`), or `undeclared`. */
  why: string;
}

/** What recognising needs of a service. */
export type Known = Pick<PolicyService, 'id' | 'items' | 'names' | 'databases' | 'caches' | 'urls'>;

/** The service with the longest pattern that fits: it is the most specific. Of equals the first. */
function find<Kind extends Known>(services: readonly Kind[], given: unknown): {service: Kind; why: string} | undefined {
  // From a page that has no types it may be anything, which is nobody's.
  const name = typeof given === 'string' ? given : '';
  const url = parseUrl(name);
  const address = url && dropDot(url);
  let best: {service: Kind; why: string} | undefined;
  for (const service of services) {
    for (const why of (address ? service.urls : service.names) ?? []) {
      if (why.length > (best?.why.length ?? 0) && (address ? matchesUrl(why, address) : matchesPattern(why, name))) {
        best = {service, why};
      }
    }
  }
  return best;
}

/**
 * Walks from a cookie name, storage key or absolute URL to service, purpose and category. What nobody declared is `unknown`, also where one of
 * `others` (the catalogue) knows whose it is: the visitor was not told of it.
 */
export function classify({services, purposes}: Policy, name: string, others: readonly Known[] = []): Classification {
  const {service, why = ''} = find(services, name) ?? {};
  const category = purposes.find(({id}) => id === service?.purpose)?.category;
  if (service && category) {
    return {category, purpose: service.purpose, service: service.id, items: service.items, why};
  }
  const {id, items = []} = find(others, name)?.service ?? {};
  return {category: 'unknown', ...(id && {service: id}), items, why: 'undeclared'};
}
