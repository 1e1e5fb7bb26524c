import type {Policy} from '../../model/types.js';
import type {Answers} from '../../store/types.js';

/** What a purpose's switch shows: `some` when a service of it is singled out. */
export function purposeStatus(draft: Answers, policy: Policy, id: string): 'on' | 'off' | 'some' {
  const value = draft[id] === true;
  const differs = policy.services.some(service => service.purpose === id && (draft[service.id] === true) !== value);
  return differs ? 'some' : value ? 'on' : 'off';
}
