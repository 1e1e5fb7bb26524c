import {describeServices} from './catalogue/describeServices.js';
import {dongui} from './catalogue/services/dongui.js';
import {createActs} from './change.js';
import {findInCatalogue} from './config/findInCatalogue.js';
import {isSound} from './config/isSound.js';
import {readStores} from './config/readStores.js';
import type {ConsentConfig} from './config/types.js';
import {type ActsModule, create, type Parts, type Platform} from './create.js';
import {whenBody} from './lib/whenBody.js';
import type {Service} from './model/types.js';
import type {ReadyConsent} from './types.js';

/** The page's consent until it is destroyed, also one of the script tag or of another bundle: two would each show a banner. */
let current: ReadyConsent | undefined;

/** Makes the consent of an npm entry; the entries differ in the gate they bring. */
export function startConsent(
  config: ConsentConfig,
  given: Readonly<Record<string, object | undefined>>,
  gate: Pick<Platform, 'createGate' | 'options'>,
): ReadyConsent {
  const page = window as {dongui?: ReadyConsent | undefined};
  // `<form id="dongui">` is none.
  const found = current ?? (page.dongui?.has?.call ? page.dongui : undefined);
  if (found) {
    void import('./check/index.js').then(check => check.printProblems([{code: 'loaded-twice'}]));
    return share(found);
  }
  const began = performance.now();
  const {catalogue, ...rest} = Object(config) as ConsentConfig;
  const services = Object.values(catalogue ?? {}) as (Service | null)[];
  const findService = (id: string) => findInCatalogue(services, id);
  /** The consent cookie's own service is in every policy, and in no site's catalogue. */
  const findStores = (id: string) => (id === dongui.id ? {items: dongui.items, ...readStores(dongui)} : findService(id));
  const others = () =>
    services.flatMap(service => (service && isSound(service) ? {id: service.id, items: service.items, ...readStores(service)} : []));
  const acts: ActsModule = {createActs: parts => createActs(parts, findStores, others())};
  const parts: {[Name in keyof Parts]: () => Promise<Parts[Name]>} = {
    acts: async () => acts,
    check: async () => {
      const check = await import('./check/index.js');
      type Print = typeof check.printProblems;
      // What ran before, no tag in the page tells of.
      const printProblems: Print = (problems, ...[site, find, settings]) => check.printProblems(problems, site, find, {...settings, began});
      return {...check, printProblems};
    },
    import: () => import('./store/foreign/readForeignChoice.js'),
    record: () => import('./record/index.js'),
    services: async () => ({describe: own => describeServices(own, {...catalogue, dongui})}),
    disclosure: () => import('./disclosure/index.js'),
    'disclosure-ko': () => import('./disclosure/locales/ko/disclosure.js'),
    'disclosure-en': () => import('./disclosure/locales/en/disclosure.js'),
    ui: async () => (given.ui as Parts['ui'] | undefined) ?? import('./ui/index.js'),
    ko: async () => (given.ko as Parts['ko'] | undefined) ?? import('./ui/locales/ko/banner.js'),
    en: async () => (given.en as Parts['en'] | undefined) ?? import('./ui/locales/en/banner.js'),
    'notices-ko': () => import('./ui/locales/ko/notices.js'),
    'settings-ko': () => import('./ui/locales/ko/settings.js'),
    'notices-haeyo': () => import('./ui/locales/ko-haeyo/notices.js'),
    'settings-haeyo': () => import('./ui/locales/ko-haeyo/settings.js'),
    'notices-en': () => import('./ui/locales/en/notices.js'),
    'settings-en': () => import('./ui/locales/en/settings.js'),
    haeyo: async () => (given.haeyo as Parts['haeyo'] | undefined) ?? import('./ui/locales/ko-haeyo/banner.js'),
  };
  const consent = create(Object.prototype.toString.call(config) === '[object Object]' ? rest : config, {
    findService,
    acts,
    ...gate,
    // A language of the site's own, which it has to give; English where it did not.
    load: name => {
      const known = Object.hasOwn(parts, name) ? name : (name.replace(/\w+$/, 'en') as 'en');
      return new Promise<void>(whenBody).then(() => given[name] ?? parts[known]()) as never;
    },
  }) as ReadyConsent;
  return share(consent);
}

/** Lets others on the page know of its consent, until that is destroyed. */
function share(consent: ReadyConsent): ReadyConsent {
  if (consent === current) {
    return consent;
  }
  current = consent;
  const page = window as {dongui?: unknown};
  // A function or object of the site's own stays: a form may call its `dongui()`. An element with that name is found by its id as well.
  if (!page.dongui || page.dongui instanceof Node || page.dongui instanceof HTMLCollection) {
    page.dongui = consent;
  }
  const {destroy} = consent;
  consent.destroy = () => {
    if (current === consent) {
      current = undefined;
    }
    // Where the page has said `var dongui` it cannot be deleted.
    if (page.dongui === consent && !Reflect.deleteProperty(page, 'dongui')) {
      page.dongui = undefined;
    }
    destroy();
  };
  return consent;
}
