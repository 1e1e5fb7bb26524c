import {hash} from '../lib/hash.js';
import type {Service} from '../model/types.js';
import * as catalogue from './index.js';

/**
 * What deciding needs of the whole catalogue, a line for each purpose: `analytics 0k3 9fz1 …`. A service is in it by the last three characters of
 * the hash of its id, and its revision where it has one: names would take twice the room. The build works this file out and puts only the text
 * into the script (rollup.config.mjs, `evaluate`; docs/decisions/0009). What else is known of a service is fetched when it is needed.
 */
export const table = (() => {
  const purposes = new Map<string, string[]>();
  for (const {id, purpose, revision} of Object.values(catalogue) as Service[]) {
    // The consent cookie's own service is in every policy.
    if (id !== 'dongui') {
      purposes.set(purpose, [...(purposes.get(purpose) ?? []), `${hash(id).slice(-3)}${revision ?? ''}`]);
    }
  }
  return [...purposes].map(([purpose, codes]) => [purpose, ...codes.sort()].join(' ')).join('\n');
})();
