import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Policy, State} from '../../model/types.js';
import type {Answers} from '../../store/types.js';

/**
 * The switches as they stand when the settings are opened: what is allowed now. An expired consent, or one to something that changed
 * since, is off, or it would be a box ticked in advance.
 */
export function readDraft(policy: Policy, {allows}: State): Answers {
  const draft: Record<string, boolean> = {};
  for (const {id} of marketingPurposes(policy)) {
    draft[id] = allows[id] === true;
    for (const service of policy.services.filter(each => each.purpose === id)) {
      draft[service.id] = allows[service.id] === true;
    }
  }
  return draft;
}
