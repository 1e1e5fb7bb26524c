import type {Policy} from '../../model/types.js';
import type {Draft} from './readDraft.js';

/**
 * Turns one switch. A purpose takes its services along. A service is singled out against its purpose, until all services of the purpose
 * say the same: then the purpose says it too. The level follows, unless it is to ask each time: then a switch is an answer given before.
 */
export function changeDraft({answers, level, unanswered}: Draft, policy: Policy, {id, value}: {id: string; value: boolean}): Draft {
  const servicesOf = (purpose: string | undefined) => policy.services.filter(service => service.purpose === purpose);
  const changed: Record<string, boolean> = {...answers, [id]: value};
  for (const service of servicesOf(id)) {
    changed[service.id] = value;
  }
  const parent = policy.services.find(service => service.id === id)?.purpose;
  if (parent !== undefined && servicesOf(parent).every(service => changed[service.id] === value)) {
    changed[parent] = value;
  }
  const values = Object.values(changed);
  const fitting = values.every(Boolean) ? 'all' : values.some(Boolean) ? 'custom' : 'none';
  return {answers: changed, level: level === 'ask' ? level : fitting, unanswered};
}
