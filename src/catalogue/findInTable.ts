import {hash} from '../lib/hash.js';
import {isId} from '../model/isId.js';
import type {PolicyService} from '../model/types.js';
import {table} from './table.js';

/** Looks a service up in the catalogue by its id. What it collects and stores comes with the visitor's acts. */
export function findInTable(id: unknown): PolicyService | undefined {
  const code = isId(id) ? hash(id) : '';
  for (const line of code ? table.split('\n') : []) {
    const [purpose = '', ...entries] = line.split(' ');
    const found = entries.find(entry => entry.startsWith(code.slice(-3)));
    if (found) {
      return {id: id as string, purpose, items: [], mark: code + found.slice(3)};
    }
  }
  return undefined;
}
