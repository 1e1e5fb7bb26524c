import type {Service} from '../model/types.js';
import * as catalogue from './index.js';
import {writeItems} from './itemLetters.js';

/**
 * What the gate `auto` needs of the whole catalogue, a line each: `id purpose items revision|addresses|names|globals` (items by their last letters), lists with spaces. The build works
 * this file out and puts only the text into the script, like `table`.
 */
export const patterns = (Object.values(catalogue) as Service[])
  .filter(({id}) => id !== 'dongui')
  .map(({id, purpose, items, revision = '', urls = [], cookies = [], storage = [], globals = []}) => {
    const names = [...new Set([...cookies.map(({name}) => name), ...storage])];
    return [`${id} ${purpose} ${writeItems(items)} ${revision}`, urls.join(' '), names.join(' '), globals.join(' ')].join('|');
  })
  .join('\n');
