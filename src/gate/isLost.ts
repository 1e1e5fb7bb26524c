import {matchesPattern} from '../lib/matchesPattern.js';
import type {Policy, State} from '../model/types.js';

/** Does this name belong to a service that may not run, and to none that may? `list`: in which of their lists it is looked for. */
export function isLost(name: string, list: 'names' | 'databases' | 'caches', {policy, state}: {policy: Policy; state: State}): boolean {
  const isOf = (allowed: boolean): boolean =>
    policy.services.some(service => !state.allows[service.id] !== allowed && service[list]?.some(pattern => matchesPattern(pattern, name)));
  return isOf(false) && !isOf(true);
}
