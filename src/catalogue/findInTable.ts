import {hash} from '../lib/hash.js';
import {isId} from '../model/isId.js';
import type {PolicyService} from '../model/types.js';
import {readItems} from './itemLetters.js';
import {salt} from './salt.js';
import {table} from './table.js';

type Line = [whole: string, head: string, purpose: string, items: string, codes: string];

/** Looks a service up in the catalogue by its id. What it stores comes with the visitor's acts. */
export function findInTable(id: unknown): PolicyService | undefined {
  if (isId(id)) {
    for (const [, head, purpose, items, codes] of table.matchAll(/(([a-z]+)\d* (\w+)) (\w+)/g) as Iterable<Line>) {
      if (RegExp(`^(..)*${hash(salt + id).slice(-2)}`).test(codes)) {
        return {id, purpose, items: readItems(items), mark: hash(head + id)};
      }
    }
  }
  return undefined;
}
