import {describeServices} from './catalogue/describeServices.js';
import {createActs} from './change.js';
import {isSound} from './config/isSound.js';
import type {ConsentConfig} from './config/types.js';
import {type ActsModule, create, type Parts} from './create.js';
import {createGate} from './gate/createGate.js';
import {toPolicyService} from './model/toPolicyService.js';
import type {Service} from './model/types.js';
import type {Consent} from './types.js';

export type {ConsentConfig, Language, Settings} from './config/types.js';
export type {Classification} from './model/classify.js';
export type {
  AskReason,
  Category,
  Choice,
  Item,
  Level,
  Method,
  Policy,
  PolicyService,
  Purpose,
  Service,
  ServiceCookie,
  State,
  Text,
  VendorCall,
} from './model/types.js';
export type {Consent, HeldElement} from './types.js';

/** The page's consent, until it is destroyed: two would each show a banner. */
let current: Consent | undefined;

/**
 * Starts holding at once and returns the visitor's consent. Needs no DOM to import, but one to call. Never throws for a bad config:
 * every problem found is reported in the console together, and only what is essential runs. Called again before `destroy()` it answers the first. The interface is fetched when it is needed, as
 * chunks that a bundler makes; `given` (`import * as parts from 'dongui/ui'`) puts it into the bundle itself.
 *
 * @example
 * import {createConsent} from 'dongui';
 * import {ga4, kakaoPixel} from 'dongui/services';
 * const consent = createConsent({company: '인프라닉스', policy: {url: '/privacy#chapter9'}, services: [ga4, kakaoPixel]});
 */
export function createConsent(config: ConsentConfig, given: Partial<Record<'ui' | 'ko' | 'en', object>> = {}): Consent {
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
  const acts: ActsModule = {createActs: parts => createActs(parts, findService)};
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
    createGate,
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
