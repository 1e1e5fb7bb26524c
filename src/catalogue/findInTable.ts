import {itemNames} from '../model/itemNames.js';
import type {PolicyService} from '../model/types.js';
import {table} from './table.js';

/** Looks a service up in the catalogue by its id. */
export function findInTable(wanted: string): PolicyService | undefined {
  const [id, purpose = '', mark = '', sum = ''] =
    table
      .split('\n')
      .map(line => line.split(' '))
      .find(([each]) => each === wanted) ?? [];
  return id ? {id, purpose, mark, items: itemNames.filter((_, index) => Number.parseInt(sum, 16) & (1 << index))} : undefined;
}
