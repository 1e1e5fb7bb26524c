import type {Acts, ChangeParts} from './change.js';
import type {Problem} from './check/types.js';
import {resolve} from './config/resolve.js';
import {createGate} from './gate/createGate.js';
import {createEmitter} from './lib/createEmitter.js';
import {whenBody} from './lib/whenBody.js';
import type {PolicyService, Service, State} from './model/types.js';
import {dispatchState} from './signals/dispatchState.js';
import {signalConsentMode} from './signals/signalConsentMode.js';
import {createStoredState} from './store/createStoredState.js';
import type {Change} from './store/types.js';
import type {Consent} from './types.js';
import {createLazyUi} from './ui/createLazyUi.js';
import {detectLanguage} from './ui/detectLanguage.js';
import {listenForMarkup} from './ui/listenForMarkup.js';
import type {UiParts} from './ui/types.js';

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
  /** The full descriptions of the catalogue, for people to read. */
  services: Readonly<Record<string, Service>>;
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
}

/** The composition root: builds the parts and owns the order of start-up (docs/decisions/0002); the order of a change is in change.ts. */
export function create(config: unknown, {findService, load, acts: ready}: Platform): Consent {
  // 1 Config. An unsound one holds all that is declared, reports, and goes on.
  const {policy, settings, sound} = resolve(config, findService);
  const problems: Problem[] = [];
  const report = (code: string, found?: string | Element): void => {
    if (problems.push(found ? {code, found} : {code}) === 1) {
      load('check').then(
        check => check.printProblems(problems.splice(0), config, findService),
        () => console.error('[dongui]', ...problems.splice(0)),
      );
    }
  };
  if (!sound) {
    report('config');
  }

  // 2 The choice.
  const stored = createStoredState(policy, report);
  const {get} = stored;

  // 3 Signals, before any tag.
  if (settings.consentMode) {
    signalConsentMode(get(), 'default');
  }

  // 4 The gate.
  const end = new AbortController();
  const gate = createGate({get, timeout: settings.scriptTimeout, report, end});

  // 5 The visitor's acts, and the interface, awaited by nothing.
  const drawing = createEmitter<[Change]>();
  const listeners = createEmitter<[state: State, before: State]>();
  let acts: Acts | undefined;
  const begin = ({createActs}: ActsModule): Acts => {
    acts ??= createActs({stored, settings, gate, ui, drawing, listeners, report});
    return acts;
  };
  /** At once where the acts are at hand, and later where they are not. */
  const act = <Result>(use: (acts: Acts) => Result) =>
    acts
      ? use(acts)
      : (load('acts').then(
          loaded => use(begin(loaded)),
          error => report('acts-failed', `${error}`),
        ) as Promise<Result>);

  const language = detectLanguage(settings.language);
  const parts: UiParts = {
    store: {policy, get, commit: (answers, options) => void act(on => on.commit(answers, options)), subscribe: drawing.on},
    settings,
    language,
    report,
    // What the config describes itself comes first: it holds against the catalogue.
    details: async () => [...policy.services.filter(service => 'name' in service), ...Object.values(await load('services'))] as Service[],
    held: gate,
  };
  const ui = settings.ui
    ? createLazyUi(parts, async () => {
        const [{createUi}, {banner}] = await Promise.all([load('ui'), load(language)]);
        await new Promise<void>(whenBody);
        // Before the visitor can want them.
        void act(() => {});
        return createUi(parts, banner);
      })
    : undefined;
  if (ready) {
    begin(ready);
  }

  const showPreferences = (): void => ui?.want(opened => opened.showPreferences());
  const has = (id: string): boolean => get().allows[id] === true;
  gate.subscribe(held => {
    ui?.update();
    if (held[0]) {
      dispatchState('held', get());
    }
  });
  listenForMarkup(name => void (name === 'preferences' ? showPreferences() : act(on => on.press(name))), end);
  // Out of the back/forward cache a page wakes up with the choice of another day.
  addEventListener('pageshow', event => event.persisted && act(on => on.refresh()), end);
  ui?.update();
  try {
    if (sessionStorage.dongui) {
      // A withdrawal made the page reload: clean up after code that ran until then, and tell the visitor.
      void act(() => {});
    }
  } catch {
    // Blocked storage keeps no word.
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
    acceptAll: () => act(on => on.acceptAll()),
    rejectAll: () => act(on => on.rejectAll()),
    save: answers => act(on => on.save(answers)),
    withdraw: id => act(on => on.withdraw(id)),
    showPreferences,
    showBanner: () => ui?.want(opened => opened.showBanner()),
    reset: () => act(on => on.reset()),
    destroy() {
      end.abort();
      ui?.destroy();
    },
    classify: name => act(on => on.classify(name)),
  };
}
