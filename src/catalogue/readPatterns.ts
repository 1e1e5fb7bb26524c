import {hash} from '../lib/hash.js';
import type {PolicyService} from '../model/types.js';
import {patterns} from './patterns.js';

/** The whole catalogue as the gate `auto` needs it. */
export const readPatterns = (): PolicyService[] =>
  patterns.split('\n').map(line => {
    const [head, urls, names, globals] = line.split('|').map(list => list.split(' ').filter(Boolean)) as [
      string[],
      string[],
      string[],
      string[],
    ];
    const [id = '', purpose = '', revision = ''] = head;
    return {id, purpose, items: [], mark: hash(id) + revision, urls, names, globals};
  });
