import {asList} from '../lib/asList.js';
import {isText} from '../lib/isText.js';
import {builtInPurposes} from '../model/builtInPurposes.js';
import {isId} from '../model/isId.js';
import type {Purpose} from '../model/types.js';
import {checkService} from './checkService.js';
import type {ProblemList} from './createProblemList.js';

interface Circumstances {
  problems: ProblemList;
  /** Looks an id up in the catalogue at hand, and answers an empty one for what is sensitive. */
  purposeOf(id: string): string | undefined;
}

const essential = builtInPurposes.filter(({category}) => category === 'essential');
const optional = builtInPurposes.filter(({category}) => category === 'marketing');
const idsOf = (purposes: readonly Purpose[]): string[] => purposes.map(({id}) => id);

/**
 * Lists what is wrong with the purposes and services of a config, and with those that a change of its policy brings: better told in the notice
 * period than on the day. Answers the ids of them all.
 */
export function checkParts(config: Record<string, unknown>, {problems, purposeOf}: Circumstances): ReadonlySet<string> {
  const claim = (taken: Set<string>, id: string, path: string): void => {
    if (taken.has(id)) {
      problems.add('duplicate-id', path, id);
    }
    taken.add(id);
  };

  function readPurposes(entries: readonly unknown[], path: string, taken: Set<string>): Purpose[] {
    return entries.flatMap((entry, index) => {
      const {id, category, name} = (entry ?? {}) as Partial<Purpose>;
      const own =
        isId(id) && (category === 'marketing' || (category === 'essential' && !optional.some(each => each.id === id))) && isText(name?.ko);
      const purpose = own ? (entry as Purpose) : optional.find(each => each.id === entry);
      if (!purpose) {
        problems.add('purpose', `${path}[${index}]`, entry);
        return [];
      }
      claim(taken, purpose.id, `${path}[${index}]`);
      return [purpose];
    });
  }

  const described = new Set<unknown>();

  function readServices(
    entries: readonly unknown[],
    path: string,
    {taken, purposes}: {taken: Set<string>; purposes: readonly Purpose[]},
  ): string[] {
    return entries.flatMap((entry, index) => {
      const place = `${path}[${index}]`;
      const id = typeof entry === 'string' ? entry : (entry as {id?: unknown} | null)?.id;
      if (path !== 'services' && described.has(entry)) {
        // Of a change, only named: it is as it was described before.
      } else if (typeof entry === 'string') {
        const purpose = purposeOf(entry);
        if (purpose === undefined) {
          problems.add('unknown-service', place, entry);
          return [];
        }
        if (!purpose) {
          problems.add('service-sensitive', place, entry);
        } else if (!purposes.some(each => each.id === purpose)) {
          problems.add('purpose-not-asked', place, purpose);
        }
      } else {
        described.add(id);
        checkService(entry, place, {purposes, problems});
      }
      if (!isId(id)) {
        return [];
      }
      claim(taken, id, place);
      return [id];
    });
  }

  const taken = new Set(['dongui', ...idsOf(essential)]);
  const asked = Array.isArray(config.purposes) ? config.purposes : idsOf(optional);
  let purposes = [...essential, ...readPurposes(asked, 'purposes', taken)];
  if (!purposes.some(({category}) => category === 'marketing')) {
    problems.add('nothing-to-ask', 'purposes');
    purposes.push(...optional);
    for (const id of idsOf(optional)) {
      taken.add(id);
    }
  }
  let services = readServices(asList(config.services), 'services', {taken, purposes});

  asList((Object(config.policy) as Record<string, unknown>).changes).forEach((change, index) => {
    const path = `policy.changes[${index}]`;
    const given = Object(change) as Record<string, unknown>;
    for (const key of ['purposes', 'services']) {
      if (given[key] !== undefined && !Array.isArray(given[key])) {
        problems.add('config-type', `${path}.${key}`, given[key]);
      }
    }
    // What has the id of an earlier one takes its place; only a purpose and a service may not have the same.
    const named = asList(given.purposes).map(each => asList(config.purposes).find(old => Object(old).id === each) ?? each);
    const changed = readPurposes(named, `${path}.purposes`, new Set(['dongui', ...idsOf(essential), ...services]));
    purposes = [...purposes.filter(({id}) => !idsOf(changed).includes(id)), ...changed];
    const brought = readServices(asList(given.services), `${path}.services`, {taken: new Set(['dongui', ...idsOf(purposes)]), purposes});
    services = [...services, ...brought];
  });
  return new Set(['dongui', ...idsOf(purposes), ...services]);
}
