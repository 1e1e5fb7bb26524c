import type {Answers, CommitOptions} from '../../store/types.js';
import type {Draft} from './readDraft.js';

/** What saving the draft says. To be asked each time begins anew, so it names every answer that is to stay, and what is to be asked about not. */
export function draftAnswers({answers, level, unanswered}: Draft): [answers: Answers, options: Pick<CommitOptions, 'ask'>] {
  const ask = level === 'ask';
  return [ask ? Object.fromEntries(Object.entries(answers).filter(([id, value]) => value || !unanswered.includes(id))) : answers, {ask}];
}
