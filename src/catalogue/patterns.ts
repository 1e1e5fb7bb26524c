import {itemNames} from '../model/itemNames.js';
import type {Service} from '../model/types.js';
import * as catalogue from './index.js';

/**
 * What the gate `auto` needs of the whole catalogue, a line each: `id purpose items revision|addresses|names|globals` (items by their last letters), lists with spaces. The build works
 * this file out and puts only the text into the script, like `table`.
 */
export const patterns = (Object.values(catalogue) as Service[])
  .filter(({id}) => id !== 'dongui')
  .map(({id, purpose, items, revision = '', urls = [], cookies = [], storage = [], globals = []}) => {
    const names = [...new Set([...cookies.map(({name}) => name), ...storage])];
    return [
      `${id} ${purpose} ${itemNames
        .filter(item => items.includes(item))
        .map(item => item.at(-1))
        .join('')} ${revision}`,
      urls.join(' '),
      names.join(' '),
      globals.join(' '),
    ].join('|');
  })
  .join('\n');
