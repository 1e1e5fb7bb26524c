import {findInTable} from '../catalogue/findInTable.js';
import * as whole from '../catalogue/index.js';
import {isSound} from '../config/isSound.js';
import {readStores} from '../config/readStores.js';
import {resolve} from '../config/resolve.js';
import {createMatcher} from '../model/createMatcher.js';
import {toPolicyService} from '../model/toPolicyService.js';
import type {Service} from '../model/types.js';
import type {Site} from './types.js';

/** By config, since a server sees the same one with every request. */
const prepared = new WeakMap<object, Site>();

/** A matcher keeps every host it was asked about; a server that runs for months on pages with visitors' links must let them go now and then. */
const hostsKept = 10_000;

function createBoundedMatcher(services: Site['services']): Site['match'] {
  let match = createMatcher(services);
  let hosts = new Set<string>();
  return url => {
    if (hosts.add(url.hostname).size > hostsKept) {
      match = createMatcher(services);
      hosts = new Set();
    }
    return match(url);
  };
}

function prepare(config: unknown): Site {
  const {catalogue, ...rest} = Object(config) as Record<string, unknown>;
  const given = Object.values(Object(catalogue ?? {})) as (Service | null)[];
  const {policy, settings} = resolve({}.toString.call(config) === '[object Object]' ? rest : config, id => {
    // As in the browser: with `catalogue` ids mean what the site gave, without it the script tag's own.
    const service = catalogue === undefined ? undefined : given.find(each => each?.id === id);
    return catalogue === undefined ? findInTable(id) : service && isSound(service) ? toPolicyService(service) : undefined;
  });

  const urls = new Map<string, readonly string[]>();
  const purposes = new Map<string, string>();
  // The first description that says how to recognise a service holds: the config's own before the catalogue's.
  for (const service of [...policy.services, ...given, ...Object.values<Service>(whole)]) {
    if (service?.id) {
      const known = urls.get(service.id) ?? [];
      urls.set(service.id, known[0] ? known : readStores(service as Partial<Service>).urls);
      purposes.set(service.id, purposes.get(service.id) ?? service.purpose);
    }
  }
  const services = [...urls].map(([id, list]) => ({id, urls: list}));
  const hosts = services.map(({id, urls: list}) => ({id, urls: list.map(url => url.split('/')[0] as string)}));
  const isEssential = (id: string): boolean =>
    policy.purposes.some(purpose => purpose.id === purposes.get(id) && purpose.category === 'essential');
  return {
    policy,
    services,
    isDeclared: id => policy.services.some(service => service.id === id),
    domain: settings.domain.replace(/^\./, '').toLowerCase(),
    holdsUnknown: rest.unknown === 'hold',
    reports: rest.report === true,
    isEssential,
    match: createBoundedMatcher(services),
    matchHost: createBoundedMatcher(hosts),
  };
}

/** What a config means on a server: resolved as in the browser, with the patterns of the whole catalogue. Worked out once for each config object; never throws. */
export function prepareSite(config: unknown): Site {
  if (typeof config !== 'object' || config === null) {
    return prepare(config);
  }
  const site = prepared.get(config) ?? prepare(config);
  prepared.set(config, site);
  return site;
}
