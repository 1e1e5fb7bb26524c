import type {PreferencesTexts} from '../locales/types.js';
import type {Draft} from './readDraft.js';

/** What the switches say of themselves: under the level `ask` one that is off asks, and one that is on does not any more. */
export function switchTexts(
  {level}: Draft,
  {on, off, some, asks, always}: PreferencesTexts,
): Pick<PreferencesTexts, 'on' | 'off' | 'some'> {
  return level === 'ask' ? {on: always, off: asks, some} : {on, off, some};
}
