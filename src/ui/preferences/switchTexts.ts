import type {PreferencesTexts} from '../locales/types.js';
import type {Draft} from './readDraft.js';

/** What a switch says of itself: under the level `ask` one that is off asks, unless it was refused, and one that is on does not any more. */
export function switchTexts(
  {level, unanswered}: Draft,
  {on, off, some, asks, always}: PreferencesTexts,
  id: string,
): Pick<PreferencesTexts, 'on' | 'off' | 'some'> {
  return level === 'ask' ? {on: always, off: unanswered.includes(id) ? asks : off, some} : {on, off, some};
}
