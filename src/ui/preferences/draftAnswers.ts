import type {Answers, CommitOptions} from '../../store/types.js';
import type {Draft} from './readDraft.js';

/**
 * What saving the draft says. To be asked each time names only the switches that were turned while that level held: the rest keeps the answer
 * given to a question before, or none.
 */
export function draftAnswers({answers, level}: Draft, before: Draft): [answers: Answers, options: Pick<CommitOptions, 'ask'>] {
  if (level !== 'ask') {
    return [answers, {ask: false}];
  }
  const known = before.level === 'ask' ? before.answers : {};
  return [Object.fromEntries(Object.entries(answers).filter(([id, value]) => value !== (known[id] ?? false))), {ask: true}];
}
