import {hash} from '../lib/hash.js';
import {isText} from '../lib/isText.js';
import type {PolicyService} from '../model/types.js';
import {salt} from './salt.js';
import {table} from './table.js';

/** Looks a service up in the catalogue by its id. What it collects and stores comes with the visitor's acts. */
export function findInTable(id: unknown): PolicyService | undefined {
  if (isText(id)) {
    for (const [, purpose, revision, codes] of table.matchAll(/([a-z]+)(\d*) (\w+)/g) as Iterable<[string, string, string, string]>) {
      if (RegExp(`^(..)*${hash(salt + id).slice(-2)}`).test(codes)) {
        return {id, purpose, items: [], mark: hash(id) + revision};
      }
    }
  }
  return undefined;
}
