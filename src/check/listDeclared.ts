import {asList} from '../lib/asList.js';
import {startOfDay} from '../lib/startOfDay.js';
import type {Service} from '../model/types.js';

/** A service that a config declares, as it stands there. */
export interface Declared {
  /** `services[2]`, `policy.changes[0].services[1]`. */
  path: string;
  /** As written: an id, or a description. */
  entry: unknown;
  /** Its description; nobody has looked what its fields are. */
  service: Partial<Service>;
  /** Is this how the service is today? False for what a change will bring, and for what one in force has replaced. */
  current: boolean;
}

/** Lists the services of a config and those that changes of its policy bring, in its order; without those that `find` does not know. Never throws. */
export function listDeclared(config: unknown, find: (id: string) => Service | undefined, now: number): Declared[] {
  const {services, policy} = Object(config) as Record<string, unknown>;
  const declared: Declared[] = [];
  const add = (entries: unknown, path: string, current: boolean): void => {
    asList(entries).forEach((entry, index) => {
      // A change that only names what is described already leaves the description as it is.
      const described = path === 'services' ? undefined : declared.find(each => each.entry !== entry && each.service.id === entry);
      const service = (described?.service ?? (typeof entry === 'string' ? find(entry) : Object(entry))) as Partial<Service> | undefined;
      if (service) {
        for (const old of current && path !== 'services' ? declared : []) {
          old.current &&= old.service.id !== service.id;
        }
        declared.push({path: `${path}[${index}]`, entry, service, current});
      }
    });
  };
  add(services, 'services', true);
  asList((Object(policy) as Record<string, unknown>).changes).forEach((change, index) => {
    const {effective, services: brought} = Object(change) as Record<string, unknown>;
    add(brought, `policy.changes[${index}].services`, startOfDay(effective) <= now);
  });
  return declared;
}
