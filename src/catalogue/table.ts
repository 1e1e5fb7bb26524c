import {toPolicyService} from '../model/toPolicyService.js';
import * as catalogue from './index.js';

/**
 * What deciding needs of the whole catalogue, a line each: `id purpose mark items`. The build works this file out and puts only the text into
 * the script (rollup.config.mjs, `evaluate`). What cleaning up, telling vendors and people need is fetched when it is needed.
 */
export const table = Object.values(catalogue)
  .flatMap(service => {
    const {id, purpose, mark, items} = toPolicyService(service);
    // The consent cookie's own service is in every policy.
    return id === 'dongui' ? [] : [id, purpose, mark, items].join(' ');
  })
  .join('\n');
