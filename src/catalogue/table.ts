import {itemNames} from '../model/itemNames.js';
import {toPolicyService} from '../model/toPolicyService.js';
import * as catalogue from './index.js';

/**
 * What deciding needs of the whole catalogue, a line each: `id purpose mark items`, the items as the hexadecimal sum of 1 for `id`, 2 `ip`, 4
 * `log`, 8 `content`. The build works this file out and puts only the text into
 * the script (rollup.config.mjs, `evaluate`). What cleaning up, telling vendors and people need is fetched when it is needed.
 */
export const table = Object.values(catalogue)
  .flatMap(service => {
    const {id, purpose, mark, items} = toPolicyService(service);
    // The consent cookie's own service is in every policy.
    const sum = itemNames.reduce((all, item, index) => all + (items.includes(item) ? 2 ** index : 0), 0);
    return id === 'dongui' ? [] : [id, purpose, mark, sum.toString(16)].join(' ');
  })
  .join('\n');
