import {hash} from '../lib/hash.js';
import type {PolicyService} from '../model/types.js';
import {readItems} from './itemLetters.js';
import {patterns} from './patterns.js';

/** The whole catalogue as the gate `auto` needs it. */
export function readPatterns(): PolicyService[] {
  let head = '';
  return patterns.split('\n').flatMap(line => {
    const [id = '', ...lists] = line.split('|');
    if (!lists.length) {
      head = line;
      return [];
    }
    const [urls = [], names = [], globals = []] = lists.map(list =>
      list
        .replaceAll('$', id.split('-')[0] as string)
        .split(',')
        .filter(Boolean),
    );
    const [purpose = '', letters = ''] = head.split(' ');
    return {
      id,
      purpose: purpose.replace(/\d/g, ''),
      items: readItems(letters),
      mark: hash(head + id),
      urls,
      names,
      globals,
    };
  });
}
