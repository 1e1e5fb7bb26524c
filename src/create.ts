import type {Acts, ChangeParts} from './change.js';
import type {Problem} from './check/types.js';
import {resolve} from './config/resolve.js';
import type {Settings} from './config/types.js';
import {type Gate, type GateParts, ran} from './gate/createGate.js';
import {readMark} from './gate/readMark.js';
import {attempt} from './lib/attempt.js';
import {createEmitter} from './lib/createEmitter.js';
import {queryAll} from './lib/queryAll.js';
import type {Policy, PolicyService, State} from './model/types.js';
import {hasQueued} from './record/hasQueued.js';
import {dispatchState} from './signals/dispatchState.js';
import {signalConsentMode} from './signals/signalConsentMode.js';
import {createStoredState} from './store/createStoredState.js';
import {readSignal} from './store/readSignal.js';
import type {Change} from './store/types.js';
import type {Consent} from './types.js';
import {createLazyUi} from './ui/createLazyUi.js';
import {detectLanguage} from './ui/detectLanguage.js';
import {hasNotice} from './ui/hasNotice.js';
import {listenForMarkup} from './ui/listenForMarkup.js';
import type {LocaleModule} from './ui/locales/types.js';
import type {LaterParts} from './ui/types.js';

/** What makes the visitor's acts. */
export interface ActsModule {
  createActs(parts: ChangeParts): Acts;
}

/** The parts that may come later, by the name of their file. */
export interface Parts extends LaterParts {
  /** What a visitor's act needs. */
  acts: ActsModule;
  /** What tells the developer of problems; loaded only when there is one. */
  check: typeof import('./check/index.js');
  /** What reads the choice made with another consent tool. */
  import: typeof import('./store/foreign/readForeignChoice.js');
  /** The disclosure of chapter 9, for pages that have a place for it. */
  disclosure: typeof import('./disclosure/index.js');
  /** Seals evidence of decisions, and delivers it. */
  record: typeof import('./record/index.js');
  ui: typeof import('./ui/index.js');
  /** Texts. Of the built-in languages what is fetched first; a language of the site's own comes under its code and is whole. */
  ko: LocaleModule;
  en: LocaleModule;
  haeyo: LocaleModule;
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
  const {policy: rules, settings, sound} = resolve(config, findService, {more: options});
  const problems: Problem[] = [];
  const report = (code: string, found?: unknown): void => {
    if (problems.push({code, found}) === 1) {
      load('check').then(
        check => check.printProblems(problems.splice(0), config, findService, settings),
        // What would say how to mend it is one of the files that did not come.
        () => console.error('[dongui] serve dongui-*.js', ...problems.splice(0).flatMap(Object.values)),
      );
    }
  };
  if (!sound) {
    report('config');
  }

  // 2 The choice, and what speaks for the visitor until he makes one.
  const policy = {...rules, signal: readSignal(settings)};
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

  // Later, so that whoever made the consent can listen first; ahead of what the gate finds in a page that is there already.
  queueMicrotask(() => dispatchState('ready', get()));

  // 4 The gate.
  const refresh = (): void => void act('refresh');
  const end = new AbortController();
  const gate = createGate({get, settings, policy, report, load, refresh, end});

  // 5 The visitor's acts, and the interface, awaited by nothing.
  const listeners = createEmitter<[state: State, before: State]>();
  const language = detectLanguage(settings.language);
  /** What is held or waited for, for the level `ask`. */
  const waiting: Record<string, true> = {};
  const wording = settings.tone === 'haeyo' && language === 'ko' ? 'haeyo' : language;
  const parts = {
    store,
    settings,
    language,
    wording,
    gate,
    waiting,
    report,
    drawing,
    listeners,
    load,
    end,
    evidence: () => act('evidence') as never,
  };
  let acts: Acts | undefined;
  /** Waited for by the interface, which may open before it is begun. */
  let imported: unknown;
  let ui = settings.ui
    ? createLazyUi(parts, async () => {
        const [{createUi}, texts] = await Promise.all([load('ui'), load(wording as 'ko'), imported]);
        // Before the visitor can want them.
        void act();
        return createUi(parts, texts);
      })
    : undefined;

  /** At once where the acts are at hand, and later where they are not; without a name it only gets them. */
  function act<Name extends keyof Acts>(name?: Name, ...args: Parameters<Acts[Name]>) {
    const use = (module: ActsModule | undefined) => {
      acts ??= (module as ActsModule).createActs({...parts, ui});
      const found = acts;
      // After the end there are but those that only read.
      return name && (found[name] as ((...given: Parameters<Acts[Name]>) => ReturnType<Acts[Name]>) | undefined)?.(...args);
    };
    return (
      acts || ready ? use(ready) : load('acts').then(use as (module: ActsModule) => unknown, error => report('acts-failed', error))
    ) as ReturnType<Acts[Name]> | Promise<ReturnType<Acts[Name]>>;
  }

  // What the visitor decided with another tool comes before the question.
  imported = settings.importFrom && !get().choice && act('adopt');

  const has = (id: string): boolean => !!get().allows[id];
  const showPreferences = (): void => ui?.want(opened => opened.showPreferences());
  /** Drawing again is harmless: what is the same stays. */
  const showPolicyTable = (): void => {
    if (queryAll(document, '[data-dongui=policy-table]')[0]) {
      load('disclosure').then(
        module => module.draw(parts),
        error => report('ui-failed', error),
      );
    }
  };
  gate.subscribe(held => {
    for (const {element, id} of held) {
      if (!(element instanceof HTMLIFrameElement || (element && readMark(element).negated))) {
        waiting[id] = true;
      }
    }
    ui?.update();
    if (held[0]) {
      dispatchState('held', get());
    }
  });
  listenForMarkup(name => (name === 'preferences' ? showPreferences() : act('press', name)), end);
  // Every decision leaves its record, which the site's other tabs are told of at once; the cookie may come a moment later, by another process.
  addEventListener('storage', ({key}) => key === 'dongui-record' && [0, 300, 1000].map(wait => setTimeout(refresh, wait)), end);
  showPolicyTable();
  addEventListener('DOMContentLoaded', showPolicyTable, end);
  // Out of the back/forward cache a page wakes up with the choice of another day. One that is loaded delivers what waits since an earlier page; who has
  // no choice is asked, which brings the acts anyway. In WebKit (vendor: Apple) it always looks: a page hears of storage only once it has used some. Elsewhere
  // the first use takes milliseconds for nothing.
  addEventListener(
    'pageshow',
    event =>
      event.persisted ? refresh() : ((settings.record.endpoint && get().choice) || /^A/.test(navigator.vendor)) && hasQueued() && act(),
    end,
  );
  ui?.update();
  if (ready || hasNotice()) {
    // By a withdrawal: clean up after code that ran until then, and tell the visitor. Last, since acts that are at hand open the interface at once.
    void act();
  }

  return {
    get state() {
      return get();
    },
    has,
    whenGranted: (id, abort) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (gate.get().allows[id]) {
            // What starts now only a reload ends.
            ran.push(id);
            resolve(stop());
          } else if (abort?.aborted) {
            stop();
            reject(abort.reason);
          }
        };
        const stop = listeners.on(check);
        abort?.addEventListener('abort', check);
        check();
        if (!has(id)) {
          waiting[id] = true;
          ui?.update();
          drawing.emit({before: get(), after: get(), method: 'api'});
        }
      }),
    onChange: listeners.on,
    onHeld: listener => gate.subscribe(held => held[0] && listener(held)),
    // Written out one by one they take more bytes, in the script that every page loads.
    ...(Object.fromEntries(
      'acceptAll rejectAll askEachTime save withdraw importChoice reset classify audit'
        .split(' ')
        .map(name => [name, (given: never) => act(name as 'save', given)]),
    ) as unknown as Pick<Consent, Exclude<keyof Acts & keyof Consent, 'record'>>),
    showPreferences,
    showPolicyTable,
    showBanner: () => ui?.want(opened => opened.showBanner()),
    destroy() {
      end.abort();
      // And no other: nothing is drawn or decided any more, whatever is called.
      acts = ui = ui?.destroy();
    },
    record: (async (options?: {format?: 'json-ld'}) => act('record', options)) as Consent['record'],
  };
}
