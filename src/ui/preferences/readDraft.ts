import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Level, Policy, State} from '../../model/types.js';
import type {Answers} from '../../store/types.js';

/** The settings as they stand in the open dialog. */
export interface Draft {
  answers: Answers;
  /** Nothing while the visitor has never answered: no box is ticked in advance. */
  level: Level | undefined;
  /** What an off means under the level `ask`: of these ids that they are asked about, of the others a no. */
  unanswered: readonly string[];
}

/**
 * The switches as they stand when the settings are opened: what is allowed now. An expired consent, or one to something that changed
 * since, is off, or it would be a box ticked in advance. So is what was allowed for this page only: it is to be asked about on the next.
 */
export function readDraft(policy: Policy, {allows, refuses, choice, needsAsking}: State): Draft {
  const level = needsAsking ? undefined : choice?.level;
  const answers: Record<string, boolean> = {};
  for (const {id: purpose} of marketingPurposes(policy)) {
    const services = policy.services.filter(each => each.purpose === purpose);
    for (const {id, mark} of [{id: purpose, mark: undefined}, ...services]) {
      const {granted = [], denied = [], scope = []} = choice ?? {};
      const agreed = granted.includes(id) || (granted.includes(purpose) && !denied.includes(id));
      const forGood = level !== 'ask' || (agreed && (mark === undefined || scope.includes(mark)));
      answers[id] = allows[id] === true && forGood;
    }
  }
  return {answers, level, unanswered: Object.keys(answers).filter(id => !answers[id] && !refuses[id])};
}
