import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Level, Policy, State} from '../../model/types.js';
import type {Answers} from '../../store/types.js';

/** The settings as they stand in the open dialog. */
export interface Draft {
  answers: Answers;
  /** Nothing while the visitor has never answered: no box is ticked in advance. */
  level: Level | undefined;
}

/**
 * The switches as they stand when the settings are opened: what is allowed now. An expired consent, or one to something that changed
 * since, is off, or it would be a box ticked in advance.
 */
export function readDraft(policy: Policy, {allows, choice, needsAsking}: State): Draft {
  const answers: Record<string, boolean> = {};
  for (const {id} of marketingPurposes(policy)) {
    answers[id] = allows[id] === true;
    for (const service of policy.services.filter(each => each.purpose === id)) {
      answers[service.id] = allows[service.id] === true;
    }
  }
  return {answers, level: needsAsking ? undefined : choice?.level};
}
