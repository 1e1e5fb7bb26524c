import {isText} from '../lib/isText.js';
import {startOfDay} from '../lib/startOfDay.js';
import {builtInPurposes} from '../model/builtInPurposes.js';
import {isId} from '../model/isId.js';
import {toPolicyService} from '../model/toPolicyService.js';
import type {PolicyService, Purpose, Service} from '../model/types.js';
import {isSound} from './isSound.js';
import type {ConsentConfig, PolicyChange, Resolved} from './types.js';

/** The options and their defaults; a value of another type than its default takes the default, or `true` where the default is not the safe reading. */
const defaults = {
  company: '',
  policy: {} as {url?: unknown; version?: unknown; changes?: unknown},
  services: [] as unknown[],
  purposes: ['personalization', 'analytics', 'ads'] as unknown[],
  lifetime: 12,
  domain: '',
  language: '' as 'ko' | 'en' | '',
  reload: true,
  trigger: true,
  consentMode: true,
  scriptTimeout: 3000,
  ui: true,
  tone: '',
  texts: {},
  layout: '',
  theme: '',
  gpc: true,
  dnt: false,
  minor: false,
  contact: {},
  agencies: [] as unknown[],
  record: {} as {endpoint?: unknown; context?: unknown},
} satisfies Record<Exclude<keyof ConsentConfig, 'catalogue' | 'gate' | 'unknown' | 'report' | 'importFrom'>, unknown>;

/** `[object Array]`, `[object Boolean]` … An element (`<form id="donguiConfig">`) is no plain object by it. */
const tag = (value: unknown): string => ({}).toString.call(value);
const idOf = (entry: unknown): unknown => (Object(entry) as {id?: unknown}).id ?? entry;
const isMarketing = ({category}: Purpose): boolean => category === 'marketing';

/**
 * Turns what a site wrote into what the parts need. Total: it never throws, and what is not clearly right takes the safe reading (what is
 * declared badly stays held; a config that cannot be read asks nobody and allows only what is essential). `sound` is false when anything was
 * not as it should be: then the check (src/check) says what, where, and how to mend it. `more`: further options and their defaults.
 */
export function resolve(
  value: unknown,
  findService: (id: string) => PolicyService | undefined,
  {more, now = Date.now()}: {more?: object | undefined; now?: number} = {},
): Resolved {
  const readable = tag(value) === tag({});
  let sound = readable;
  const must = (good: unknown): unknown => {
    sound &&= !!good;
    return good;
  };
  // No prototype: `constructor` is an unknown option like any other.
  const known = {__proto__: null, ...defaults, ...more} as unknown as typeof defaults & Record<string, unknown>;
  const config = {...known};
  // Of one that cannot be read nobody knows which gate it wanted: a misread one is the stricter.
  for (const [key, given] of Object.entries(readable ? (value as object) : {gate: 0})) {
    // `importFrom` is a list or an object, and looked at when it is read.
    if (given !== undefined) {
      (config as Record<string, unknown>)[key] = must(tag(given) === tag(known[key]) || key === 'importFrom')
        ? given
        : /minor|gate|unknown/.test(key) || known[key];
    }
  }

  // A change is in force from the first moment of its day in Korea. A day that cannot be read never comes: what it would add stays held.
  let upcoming = 0;
  const {changes = []} = config.policy;
  for (const change of must(Array.isArray(changes)) ? (changes as unknown[]) : []) {
    const {notice, effective, ...changed} = Object(change) as Partial<PolicyChange>;
    const [from, start] = [notice, effective].map(startOfDay) as [number, number];
    must(from <= start);
    if (start <= now) {
      for (const key of ['purposes', 'services'] as const) {
        const before = config[key];
        // One that is only named stays as it is described.
        const added = (Array.isArray(changed[key]) ? changed[key] : []).map(each => before.find(old => Object(old).id === each) ?? each);
        config[key] = [...before.filter(old => !added.some(each => idOf(each) === idOf(old))), ...added];
      }
    } else if (from <= now && start) {
      // Of all of them, in any order: another one, or one more, makes another sum.
      upcoming += from * 3 + start;
    }
  }

  const purposes = builtInPurposes.filter(purpose => !isMarketing(purpose));
  const optional = builtInPurposes.filter(isMarketing);
  const ids = ['dongui', ...(purposes.map(idOf) as string[])];
  const isNew = (id: string): unknown => must(!ids.includes(id) && ids.push(id));
  for (const entry of config.purposes) {
    const {id, category, name} = Object(entry) as Partial<Purpose>;
    const own =
      isId(id) &&
      isText(name?.ko) &&
      (isMarketing(entry as Purpose) || (category === 'essential' && !optional.some(each => each.id === id))) &&
      (entry as Purpose);
    const purpose = optional.find(each => each.id === entry) ?? own;
    if (must(purpose) && purpose && isNew(purpose.id)) {
      purposes.push(purpose);
    }
  }
  if (!must(purposes.some(isMarketing))) {
    // With nothing to ask about, code marked `marketing` would count as agreed to.
    purposes.push(...optional.filter(each => isNew(each.id)));
  }

  // No `Map`: sites have one of their own, with `put` and `containsKey`.
  const services: PolicyService[] = [];
  const isEssential = (service?: PolicyService): boolean => purposes.some(each => !isMarketing(each) && each.id === service?.purpose);
  for (const entry of config.services) {
    const {id, sensitive} = Object(entry) as Partial<Service>;
    // Of a bad description only the id is used, never as essential, so that code marked with it can be agreed to.
    const service =
      findService(entry as string) ??
      (isId(id) && (must(isSound(entry as Service)) ? toPolicyService(entry as Service) : {id, purpose: 'ads', items: [], mark: id}));
    if (must(service) && service) {
      if (sensitive) {
        // A purpose that nobody is asked about: what is known of it stays held, and nothing can be agreed to (PIPA art. 23).
        service.purpose = '';
      }
      must(purposes.some(purpose => purpose.id === service.purpose));
      // Declared twice, the stricter declaration holds: an essential one gives way, and a sensitive one comes first.
      const before = services.findIndex(each => each.id === service.id);
      if (isNew(service.id)) {
        services.push(service);
      } else if (sensitive ? services[before] : isEssential(services[before])) {
        services[before] = service;
      }
    }
  }

  // The consent cookie itself: essential, since without it a refusal could not be remembered. Nobody redefines it.
  services.push({id: 'dongui', purpose: 'service', items: ['id'], mark: ''});

  const lifetime = must(config.lifetime >= 1 && config.lifetime <= 12) ? config.lifetime : 12;
  must(isText(config.company) && isText(config.policy.url));
  return {
    policy: {purposes, services, lifetime},
    sound,
    settings: {
      ...config,
      upcoming,
      consentMode: config.consentMode && !config.report && services.some(({id}) => /^(ga4|gtm|google-ads)$/.test(id)),
      ui: config.ui && readable && !config.report,
    },
  };
}
