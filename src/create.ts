import type {Acts, ChangeParts} from './change.js';
import type {Problem} from './check/types.js';
import {resolve} from './config/resolve.js';
import type {Settings} from './config/types.js';
import type {Gate, GateParts} from './gate/createGate.js';
import {attempt} from './lib/attempt.js';
import {createEmitter} from './lib/createEmitter.js';
import {whenBody} from './lib/whenBody.js';
import type {Policy, PolicyService, State} from './model/types.js';
import {dispatchState} from './signals/dispatchState.js';
import {signalConsentMode} from './signals/signalConsentMode.js';
import {createStoredState} from './store/createStoredState.js';
import type {Change} from './store/types.js';
import type {Consent} from './types.js';
import {createLazyUi} from './ui/createLazyUi.js';
import {detectLanguage} from './ui/detectLanguage.js';
import {hasNotice} from './ui/hasNotice.js';
import {listenForMarkup} from './ui/listenForMarkup.js';
import type {ServicesModule} from './ui/types.js';

/** What makes the visitor's acts. */
export interface ActsModule {
  createActs(parts: ChangeParts): Acts;
}

/** The parts that may come later, by the name of their file. */
export interface Parts {
  /** What a visitor's act needs. */
  acts: ActsModule;
  /** What tells the developer of problems; loaded only when there is one. */
  check: typeof import('./check/index.js');
  /** The full descriptions of the policy's services, for people to read. */
  services: ServicesModule;
  ui: typeof import('./ui/index.js');
  ko: typeof import('./ui/locales/ko/banner.js');
  en: typeof import('./ui/locales/en/banner.js');
}

/** What differs between the script tag and the npm package: where the rest comes from when it is needed. */
export interface Platform {
  /** Looks an id of the config up. */
  findService(id: string): PolicyService | undefined;
  load<Name extends keyof Parts>(name: Name): Promise<Parts[Name]>;
  /** The acts, where they are at hand. */
  acts?: ActsModule;
  /** Options of the gate beside those of every config, and their defaults. */
  options?: object;
  createGate(parts: GateParts & {policy: Policy; settings: Settings; load: Platform['load']; refresh(): void}): Gate;
}

/** The composition root: builds the parts and owns the order of start-up (docs/decisions/0002); the order of a change is in change.ts. */
export function create(config: unknown, {findService, load, acts: ready, createGate, options}: Platform): Consent {
  // 1 Config. An unsound one holds all that is declared, reports, and goes on.
  const {policy, settings, sound} = resolve(config, findService, options);
  const problems: Problem[] = [];
  const report = (code: string, found?: string | Element): void => {
    if (problems.push({code, found}) === 1) {
      load('check').then(
        check => check.printProblems(problems.splice(0), config, findService, settings),
        () => console.error('[dongui]', ...problems.splice(0).flatMap(Object.values)),
      );
    }
  };
  if (!sound) {
    report('config');
  }

  // 2 The choice.
  const drawing = createEmitter<[Change]>();
  const store = {
    ...createStoredState(policy, report),
    commit: (...change: Parameters<Acts['commit']>) => void act('commit', ...change),
    subscribe: drawing.on,
  };
  const {get} = store;

  // 3 Signals, before any tag.
  if (settings.consentMode) {
    attempt(() => signalConsentMode(get(), 'default'));
  }

  // 4 The gate.
  const refresh = (): void => void act('refresh');
  const end = new AbortController();
  const gate = createGate({get, settings, policy, report, load, refresh, end});

  // 5 The visitor's acts, and the interface, awaited by nothing.
  const listeners = createEmitter<[state: State, before: State]>();
  const language = detectLanguage(settings.language);
  const parts = {store, settings, language, gate, report, drawing, listeners, load};
  const ui = settings.ui
    ? createLazyUi(parts, async () => {
        const [{createUi}, {banner}] = await Promise.all([load('ui'), load(language)]);
        await new Promise<void>(whenBody);
        // Before the visitor can want them.
        void act();
        return createUi(parts, banner);
      })
    : undefined;

  let acts: Acts | undefined;
  /** At once where the acts are at hand, and later where they are not; without a name it only gets them. Nothing once the end has come. */
  function act<Name extends keyof Acts>(name?: Name, ...args: Parameters<Acts[Name]>) {
    const use = (module: ActsModule | undefined) => {
      if (end.signal.aborted) {
        return;
      }
      acts ??= (module as ActsModule).createActs({...parts, ui});
      const found = acts;
      return name && (found[name] as (...given: Parameters<Acts[Name]>) => ReturnType<Acts[Name]>)(...args);
    };
    return (acts || ready ? use(ready) : load('acts').then(use, error => report('acts-failed', `${error}`))) as
      | ReturnType<Acts[Name]>
      | Promise<ReturnType<Acts[Name]>>;
  }
  if (ready) {
    act();
  }

  const showPreferences = (): void => ui?.want(opened => opened.showPreferences());
  const has = (id: string): boolean => get().allows[id] === true;
  gate.subscribe(held => {
    ui?.update();
    if (held[0]) {
      dispatchState('held', get());
    }
  });
  listenForMarkup(name => void (name === 'preferences' ? showPreferences() : act('press', name)), end);
  // Out of the back/forward cache a page wakes up with the choice of another day.
  addEventListener('pageshow', event => event.persisted && refresh(), end);
  ui?.update();
  if (hasNotice()) {
    // By a withdrawal: clean up after code that ran until then, and tell the visitor.
    void act();
  }
  // Later, so that whoever made the consent can listen first.
  queueMicrotask(() => dispatchState('ready', get()));

  return {
    get state() {
      return get();
    },
    has,
    whenGranted: (id, abort) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (has(id) || abort?.aborted) {
            stop();
            has(id) ? resolve() : reject(abort?.reason);
          }
        };
        const stop = listeners.on(check);
        abort?.addEventListener('abort', check);
        check();
      }),
    onChange: listeners.on,
    onHeld: listener => gate.subscribe(held => held[0] && listener(held)),
    acceptAll: () => act('acceptAll'),
    rejectAll: () => act('rejectAll'),
    save: answers => act('save', answers),
    withdraw: id => act('withdraw', id),
    showPreferences,
    showBanner: () => ui?.want(opened => opened.showBanner()),
    reset: () => act('reset'),
    destroy() {
      end.abort();
      ui?.destroy();
    },
    classify: name => act('classify', name),
    audit: () => act('audit'),
  };
}
