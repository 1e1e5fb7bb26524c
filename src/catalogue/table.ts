import {hash} from '../lib/hash.js';
import type {Service} from '../model/types.js';
import * as catalogue from './index.js';
import {writeItems} from './itemLetters.js';
import {salt} from './salt.js';

/**
 * What deciding and the banner need of the whole catalogue, a line for each purpose with the same items (and revision, where it is not 0): `analytics pgt 0k9f1e…`.
 * Items stand by their last letters (`id`, `ip`, `log`, `content`: d p g t), a service by two characters made of its id: names would take four times the
 * room. A mistaken id is found in it once in twenty times, so the check asks `ids`. The build works this file out and puts only the text into the script
 * (rollup.config.mjs, `evaluate`; docs/decisions/0009). What else is known of a service is fetched when it is needed.
 */
export const table = (() => {
  const lines = new Map<string, string[]>();
  for (const {id, purpose, items, revision = ''} of Object.values(catalogue) as Service[]) {
    // The consent cookie's own service is in every policy.
    if (id !== 'dongui') {
      const head = `${purpose}${revision} ${writeItems(items)}`;
      lines.set(head, [...(lines.get(head) ?? []), hash(salt + id).slice(-2)]);
    }
  }
  return [...lines]
    .sort()
    .map(([head, codes]) => `${head} ${codes.sort().join('')}`)
    .join('\n');
})();
