import {hash} from '../lib/hash.js';
import type {PolicyService} from '../model/types.js';
import {readItems} from './itemLetters.js';
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
    const [id = '', purpose = '', letters = '', revision = ''] = head;
    return {
      id,
      purpose,
      items: readItems(letters),
      mark: hash(`${purpose}${revision} ${letters}${id}`),
      urls,
      names,
      globals,
    };
  });
