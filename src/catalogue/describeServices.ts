import type {PolicyService, Service} from '../model/types.js';

/** Full descriptions of a policy's services. What the config describes itself comes first: it holds against the catalogue. */
export function describeServices(services: readonly PolicyService[], catalogue: Readonly<Record<string, Service>>): readonly Service[] {
  return [...services.filter(service => 'name' in service), ...Object.values(catalogue)] as Service[];
}
