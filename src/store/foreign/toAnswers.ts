import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Policy} from '../../model/types.js';
import type {Answers} from '../types.js';
import type {Foreign} from './types.js';

/**
 * What tools call the purposes of chapter 9, in lower case. Not `functional`: half the sites call so what is essential and always on, and a yes to
 * that is none. OneTrust's social media (C0005) follow visitors for advertising too.
 */
const usual: Readonly<Record<string, readonly string[]>> = {
  analytics: ['analytics', 'statistics', 'performance', 'c0002'],
  personalization: ['personalization', 'preferences', 'functionality', 'c0003'],
  ads: ['ads', 'advertising', 'marketing', 'targeting', 'c0004', 'c0005'],
};

/**
 * Turns what another tool wrote down into answers of this policy. `names`: the site's own list of their names and ours; without one an id of
 * the policy stands for itself, and the usual names for the purposes of chapter 9. Never a yes that was not given: where several of their names
 * make one of our ids, all have to be yes; and what no name covers stays unasked.
 */
export function toAnswers({answers, services = {}}: Foreign, policy: Policy, names?: Readonly<Record<string, unknown>>): Answers {
  const purposes = marketingPurposes(policy).map(({id}) => id);
  const optional = policy.services.filter(({purpose}) => purposes.includes(purpose));
  const ids = [...purposes, ...optional.map(({id}) => id)];
  const idOf = (name: string): string | undefined => {
    const own = names ? Object.hasOwn(names, name) && names[name] : name;
    const found = ids.find(id => id === own);
    return found ?? (names ? undefined : purposes.find(id => Object.hasOwn(usual, id) && usual[id]?.includes(name.toLowerCase())));
  };

  const found = new Map<string, boolean>();
  for (const [name, agreed] of Object.entries(answers)) {
    const id = idOf(name);
    if (id) {
      found.set(id, agreed && found.get(id) !== false);
    }
  }
  // Agreed to for some services: for the others of that purpose nobody said yes. With names that mean nothing here, it has to be asked.
  for (const [category, list] of Object.entries(services)) {
    const purpose = idOf(category);
    const agreed = list.map(idOf);
    const within = optional.filter(service => service.purpose === purpose);
    if (purpose && found.get(purpose) && purposes.includes(purpose)) {
      if (!within.some(({id}) => agreed.includes(id))) {
        found.delete(purpose);
      }
      for (const {id} of found.has(purpose) ? within : []) {
        found.set(id, agreed.includes(id) && found.get(id) !== false);
      }
    }
  }
  // A purpose whose services have all been answered is answered. With one no it is no: code marked with the purpose may belong to any of them.
  for (const purpose of purposes) {
    const within = optional.filter(service => service.purpose === purpose).map(({id}) => found.get(id));
    if (!found.has(purpose) && within.length > 0 && within.every(each => each !== undefined)) {
      found.set(purpose, within.every(Boolean));
    }
  }
  return Object.fromEntries(found);
}
