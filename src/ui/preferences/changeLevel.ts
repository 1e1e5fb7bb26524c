import type {Level} from '../../model/types.js';
import type {Draft} from './readDraft.js';

/** Chooses a level: the switches follow. `custom` leaves them as they are. To be asked each time starts with no answer given. */
export function changeLevel({answers}: Draft, level: Level): Draft {
  return level === 'custom'
    ? {answers, level}
    : {answers: Object.fromEntries(Object.keys(answers).map(id => [id, level === 'all'])), level};
}
