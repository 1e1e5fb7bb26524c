import {ids} from '../catalogue/ids.js';
import {builtInPurposes} from '../model/builtInPurposes.js';
import {nearest} from './nearest.js';
import {optionNames} from './optionNames.js';
import type {Problem} from './types.js';
import {wanted} from './wanted.js';

/** In words; what stands there already is no help. */
const say = (words: readonly string[], found: unknown): string =>
  words
    .filter(word => word !== found)
    .map(word => `"${word}"`)
    .join(' or ');

/** What has to stand in the place of what was found, or was probably meant; empty where nobody can say. `known`: the ids of the config. */
export function hintFor({code, path = '', found}: Problem, known: readonly string[] = []): string {
  if (code === 'config-type') {
    return wanted[path] ?? wanted[path.replace(/\[\d+\]/g, '')] ?? 'true or false, without quotes';
  }
  if (code === 'unknown-option') {
    return say(nearest(path.split('.').at(-1), optionNames(path)), '');
  }
  if (code === 'unknown-service') {
    return say(nearest(found, ids), found);
  }
  if (code === 'purpose') {
    const optional = builtInPurposes.filter(({category}) => category === 'marketing');
    return say(
      nearest(
        found,
        optional.map(({id}) => id),
      ),
      found,
    );
  }
  if (code === 'unknown-id') {
    const marks = found instanceof Element ? ['service', 'purpose', 'category'].map(name => found.getAttribute(`data-${name}`)) : [found];
    const mark = marks.find(Boolean);
    return say(nearest(typeof mark === 'string' ? mark.replace('!', '') : mark, known), mark);
  }
  return '';
}
