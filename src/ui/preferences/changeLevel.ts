import type {Level} from '../../model/types.js';
import type {Draft} from './readDraft.js';

/** Chooses a level: the switches follow. `custom` leaves them as they are. To be asked each time starts with no answer given, a no neither. */
export function changeLevel({answers}: Draft, level: Level): Draft {
  const unanswered = Object.keys(answers);
  return level === 'custom'
    ? {answers, level, unanswered}
    : {answers: Object.fromEntries(unanswered.map(id => [id, level === 'all'])), level, unanswered};
}
