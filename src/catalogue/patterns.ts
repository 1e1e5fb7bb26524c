import type {Service} from '../model/types.js';
import * as catalogue from './index.js';
import {writeItems} from './itemLetters.js';

/**
 * What the gate `auto` needs of the whole catalogue. A line `purpose items` (with the revision behind the purpose, where it is not 0; items by their last letters)
 * stands before those of the services that have both alike: `id|addresses|names|globals`, lists with commas, those that are empty left out at the end, and `$`
 * for the first word of the id, which most vendors' hosts and names have in them. The build works this file out and puts only the text into the script, like `table`.
 */
export const patterns = (() => {
  const lines = new Map<string, string[]>();
  for (const {id, purpose, items, revision = '', urls = [], cookies = [], storage = [], globals = []} of Object.values(
    catalogue,
  ) as Service[]) {
    // The consent cookie's own service is in every policy.
    if (id !== 'dongui') {
      const head = `${purpose}${revision} ${writeItems(items)}`;
      const names = new Set([...cookies.map(({name}) => name), ...storage]);
      const lists = [urls, [...names], globals].map(list => list.join()).join('|');
      const line = `${id}|${lists.replaceAll(id.split('-')[0] as string, '$').replace(/\|+$/, '')}`;
      lines.set(head, [...(lines.get(head) ?? []), line]);
    }
  }
  return [...lines].map(([head, services]) => [head, ...services].join('\n')).join('\n');
})();
