import type {Policy, PolicyService, Service} from '../model/types.js';
import {readStores} from './readStores.js';

/** What the catalogue adds to a policy's service. */
export type Stores = Pick<PolicyService, 'names' | 'databases' | 'caches' | 'urls' | 'items' | 'grantCall' | 'withdrawCall'>;

/** Completes the services that the policy took from the catalogue, and reads what the site's own descriptions say of what they store. */
export function completePolicy(policy: Policy, findStores: (id: string) => Stores | undefined, report: (code: string) => void): Policy {
  // Without a prototype: a call that somebody has put on Object.prototype (`grantCall`) is nobody's, and runs nothing.
  const services = policy.services.map(service => {
    if (!('name' in service)) {
      return {__proto__: null as never, names: [], ...service, ...findStores(service.id)};
    }
    const {sound, ...stores} = readStores(service as Partial<Service>);
    if (!sound) {
      report('config');
    }
    return {__proto__: null as never, ...service, ...stores};
  });
  return {...policy, services};
}
