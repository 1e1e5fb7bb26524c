import type {Policy} from '../../model/types.js';
import type {Answers} from '../../store/types.js';

/**
 * Turns one switch. A purpose takes its services along. A service is singled out against its purpose, until all services of the purpose
 * say the same: then the purpose says it too.
 */
export function changeDraft(draft: Answers, policy: Policy, {id, value}: {id: string; value: boolean}): Answers {
  const servicesOf = (purpose: string | undefined) => policy.services.filter(service => service.purpose === purpose);
  const changed: Record<string, boolean> = {...draft, [id]: value};
  for (const service of servicesOf(id)) {
    changed[service.id] = value;
  }
  const parent = policy.services.find(service => service.id === id)?.purpose;
  if (parent !== undefined && servicesOf(parent).every(service => changed[service.id] === value)) {
    changed[parent] = value;
  }
  return changed;
}
