import {matchesPattern} from '../lib/matchesPattern.js';
import {parseUrl} from '../lib/parseUrl.js';
import {matchesUrl} from './matchesUrl.js';
import type {Category, Item, Policy} from './types.js';

/** What a cookie, a storage key or an address belongs to, and why. */
export interface Classification {
  category: Category | 'unknown';
  purpose?: string;
  service?: string;
  items: readonly Item[];
  /** The declared pattern that decided (`_ga_*`, `bc.ad.daum.net/bc`), or `undeclared`. */
  why: string;
}

/** Walks from a cookie name, storage key or absolute URL to service, purpose and category. What nobody declared is `unknown`. */
export function classify(policy: Policy, name: string): Classification {
  const address = parseUrl(name);
  for (const {id, purpose, items, names = [], urls = []} of policy.services) {
    const why = address ? urls.find(pattern => matchesUrl(pattern, address)) : names.find(pattern => matchesPattern(pattern, name));
    const category = policy.purposes.find(each => each.id === purpose)?.category;
    if (why && category) {
      return {category, purpose, service: id, items, why};
    }
  }
  return {category: 'unknown', items: [], why: 'undeclared'};
}
