import {findInTable} from '../catalogue/findInTable.js';
import * as whole from '../catalogue/index.js';
import {findInCatalogue} from '../config/findInCatalogue.js';
import {readStores} from '../config/readStores.js';
import {resolve} from '../config/resolve.js';
import {createMatcher} from '../model/createMatcher.js';
import type {Service} from '../model/types.js';
import type {Site} from './types.js';

/** By config, since a server sees the same one with every request; anew each day in Korea, when a change of the policy may take effect. */
const prepared = new WeakMap<object, {day: number; site: Site}>();

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
  // As in the browser: with `catalogue` ids mean what the site gave, without it the script tag's own.
  const {policy, settings} = resolve({}.toString.call(config) === '[object Object]' ? rest : config, id =>
    catalogue === undefined ? findInTable(id) : findInCatalogue(given, id),
  );

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
    // A page for children is one on the server too, whatever a parent agreed to elsewhere on the site (PIPA art. 22-2).
    policy: {...policy, ...(settings.minor && {signal: 'minor'})},
    settings,
    services,
    isDeclared: id => policy.services.some(service => service.id === id),
    domain: settings.domain.replace(/^\./, '').toLowerCase(),
    holdsUnknown: rest.unknown !== undefined && rest.unknown !== 'allow',
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
  const day = Math.floor((Date.now() + 9 * 36e5) / 864e5);
  const known = prepared.get(config);
  const site = known?.day === day ? known.site : prepare(config);
  prepared.set(config, {day, site});
  return site;
}
