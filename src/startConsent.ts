import {describeServices} from './catalogue/describeServices.js';
import {createActs} from './change.js';
import {isSound} from './config/isSound.js';
import {readStores} from './config/readStores.js';
import type {ConsentConfig} from './config/types.js';
import {type ActsModule, create, type Parts, type Platform} from './create.js';
import {toPolicyService} from './model/toPolicyService.js';
import type {Service} from './model/types.js';
import type {Consent} from './types.js';

/** The page's consent, until it is destroyed: two would each show a banner. */
let current: Consent | undefined;

/** Makes the consent of an npm entry; the entries differ in the gate they bring. */
export function startConsent(
  config: ConsentConfig,
  given: Partial<Record<'ui' | 'ko' | 'en', object>>,
  gate: Pick<Platform, 'createGate' | 'options'>,
): Consent {
  if (current) {
    void import('./check/index.js').then(check => check.printProblems([{code: 'loaded-twice'}]));
    return current;
  }
  const {catalogue, ...rest} = Object(config) as ConsentConfig;
  const services = Object.values(catalogue ?? {}) as (Service | null)[];
  const findService = (id: string) => {
    const service = services.find(each => each?.id === id);
    return service && isSound(service) ? toPolicyService(service) : undefined;
  };
  const others = () =>
    services.flatMap(service => (service && isSound(service) ? {id: service.id, items: service.items, ...readStores(service)} : []));
  const acts: ActsModule = {createActs: parts => createActs(parts, findService, others())};
  const parts: {[Name in keyof Parts]: () => Promise<Parts[Name]>} = {
    acts: async () => acts,
    check: () => import('./check/index.js'),
    services: async () => {
      const {dongui} = await import('./catalogue/services/dongui.js');
      return {describe: own => describeServices(own, {...catalogue, dongui})};
    },
    ui: async () => (given.ui as Parts['ui'] | undefined) ?? import('./ui/index.js'),
    ko: async () => (given.ko as Parts['ko'] | undefined) ?? import('./ui/locales/ko/banner.js'),
    en: async () => (given.en as Parts['en'] | undefined) ?? import('./ui/locales/en/banner.js'),
  };
  const consent = create(Object.prototype.toString.call(config) === '[object Object]' ? rest : config, {
    findService,
    acts,
    ...gate,
    load: name => parts[name](),
  });
  const {destroy} = consent;
  current = consent;
  consent.destroy = () => {
    current = undefined;
    destroy();
  };
  return consent;
}
