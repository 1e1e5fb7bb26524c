import {hash} from '../lib/hash.js';
import type {Service} from '../model/types.js';
import * as catalogue from './index.js';
import {salt} from './salt.js';

/**
 * What deciding needs of the whole catalogue, a line for each purpose (and revision, where it is not 0): `analytics 0k39fzk1e…`. A service is in it by
 * two characters made of its id: names would take four times the room. A mistaken id is found in it once in twenty times, so the check asks `ids`. The build works this file out and puts only the text into the
 * script (rollup.config.mjs, `evaluate`; docs/decisions/0009). What else is known of a service is fetched when it is needed.
 */
export const table = (() => {
  const lines = new Map<string, string[]>();
  for (const {id, purpose, revision = ''} of Object.values(catalogue) as Service[]) {
    // The consent cookie's own service is in every policy.
    if (id !== 'dongui') {
      lines.set(purpose + revision, [...(lines.get(purpose + revision) ?? []), hash(salt + id).slice(-2)]);
    }
  }
  return [...lines].map(([head, codes]) => `${head} ${codes.sort().join('')}`).join('\n');
})();
