import {parseIso} from '../lib/parseIso.js';
import {readCookie} from '../lib/readCookie.js';
import type {StoredState} from './types.js';

/** When the visitor last decided anything in this browser, small changes too; `undefined`: never. */
export function lastDecision(stored: StoredState): string | undefined {
  const {choice} = stored.get().stored ? stored.read() : stored.get();
  let changed = '';
  try {
    changed = new URLSearchParams(readCookie('dongui')).get('changed') ?? '';
  } catch {
    // Where cookies cannot be read, there is no change in them.
  }
  return choice && parseIso(changed) > +new Date(choice.at) ? changed : choice?.at;
}
