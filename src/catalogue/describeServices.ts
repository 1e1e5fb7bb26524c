import type {PolicyService, Service} from '../model/types.js';

/** Full descriptions of a policy's services, each once. What the config describes itself comes first: it holds against the catalogue. */
export function describeServices(services: readonly PolicyService[], catalogue: Readonly<Record<string, Service>>): readonly Service[] {
  const own = services.filter((service): service is PolicyService & Service => 'name' in service);
  return [...own, ...Object.values(catalogue).filter(({id}) => !own.some(service => service.id === id))];
}
