import type {Item, PolicyService} from '../model/types.js';
import {table} from './table.js';

/** Looks a service up in the catalogue by its id. */
export function findInTable(wanted: string): PolicyService | undefined {
  const [id, purpose = '', mark = '', items = ''] =
    table
      .split('\n')
      .map(line => line.split(' '))
      .find(([each]) => each === wanted) ?? [];
  return id ? {id, purpose, mark, items: items.split(',') as Item[]} : undefined;
}
