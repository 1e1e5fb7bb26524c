import {readStores} from './config/readStores.js';
import type {Settings} from './config/types.js';
import {cleanUp} from './gate/cleanUp.js';
import type {Gate} from './gate/createGate.js';
import {listStored} from './gate/listStored.js';
import {attempt} from './lib/attempt.js';
import type {createEmitter} from './lib/createEmitter.js';
import {type Classification, classify, type Known} from './model/classify.js';
import {marketingPurposes} from './model/marketingPurposes.js';
import type {Method, PolicyService, Service, State} from './model/types.js';
import {dispatchState} from './signals/dispatchState.js';
import {tellGoogle} from './signals/tellGoogle.js';
import {tellVendors} from './signals/tellVendors.js';
import {answerAll} from './store/answerAll.js';
import type {Answers, Change, CommitOptions, StoredState} from './store/types.js';
import {forgetChoice, writeChoice} from './store/writeChoice.js';
import type {AuditEntry} from './types.js';
import type {LazyUi} from './ui/createLazyUi.js';
import {keepNotice, takeNotice} from './ui/keepNotice.js';
import type {Notice} from './ui/types.js';

/** What a change works on; create.ts gives it. */
export interface ChangeParts {
  store: StoredState;
  settings: Settings;
  gate: Gate;
  ui: LazyUi | undefined;
  drawing: ReturnType<typeof createEmitter<[Change]>>;
  listeners: ReturnType<typeof createEmitter<[state: State, before: State]>>;
  report(code: string, found?: string): void;
}

/** What the catalogue adds to a policy's service. */
export type Stores = Pick<PolicyService, 'names' | 'urls' | 'items' | 'grantCall' | 'withdrawCall'>;

/** The visitor's acts, and what the site asks about them. */
export interface Acts {
  acceptAll(): void;
  rejectAll(): void;
  save(answers: Answers): void;
  withdraw(id?: string): void;
  reset(): void;
  classify(name: string): Classification;
  audit(): AuditEntry[];
  commit(answers: Answers, options: CommitOptions): void;
  /** A button in the page. */
  press(name: 'accept-all' | 'reject-all' | 'withdraw'): void;
  /** Follow what another page has written meanwhile. */
  refresh(): void;
}

/**
 * The half of the composition root that a visitor's act needs, and nobody before: a script tag fetches it when there is something to decide
 * (docs/decisions/0003). It owns the order of a change. `findStores` completes the services that the policy took from the catalogue;
 * `others` are those it could have taken.
 */
export function createActs(parts: ChangeParts, findStores: (id: string) => Stores | undefined, others: readonly Known[] = []): Acts {
  const {store: stored, settings, gate, ui, drawing, listeners, report} = parts;
  const policy = {
    ...stored.policy,
    services: stored.policy.services.map(service => {
      if (!('name' in service)) {
        return {names: service.id === 'dongui' ? ['dongui'] : [], ...service, ...findStores(service.id)};
      }
      const {sound, ...stores} = readStores(service as Partial<Service>);
      if (!sound) {
        report('config');
      }
      return {...service, ...stores};
    }),
  };

  function sweep(): {deleted: string[]; left: string[]} {
    const result = cleanUp(policy, stored.get());
    if (result.left[0]) {
      report('left-behind', result.left.join());
    }
    return result;
  }

  /** The order of a change. The cookie is written already; one part that throws stops no other. */
  function become(after: State, method: Method): void {
    const before = stored.get();
    stored.set(after);
    tellVendors(policy, before, after);
    if (settings.consentMode) {
      attempt(() => tellGoogle(after));
    }
    const lost = Object.keys(before.allows).some(id => before.allows[id] && !after.allows[id]);
    // Taken back first: a frame that still runs could store again what is deleted. If that fails, only a reload is sure to stop all.
    let stale = lost;
    attempt(() => {
      stale = gate.update();
    });
    const swept = lost ? sweep() : undefined;
    const reload = stale && settings.reload;
    drawing.emit({before, after, method});
    ui?.update();
    // Who calls the API tells the visitor himself; at a frame the visitor sees what happens.
    const notice = method === 'api' || method === 'embed' ? undefined : describe(after, swept && {...swept, reload: stale && !reload});
    if (reload) {
      keepNotice(notice);
    } else if (notice) {
      ui?.want(opened => opened.notify(notice));
    }
    dispatchState(after.choice && !before.choice ? 'consent' : 'change', after);
    listeners.emit(after, before);
    if (reload) {
      location.reload();
    }
  }

  function commit(answers: Answers, {method, only = false}: CommitOptions): void {
    const after = writeChoice(stored, settings.domain, {answers, only});
    if (!after.stored) {
      report('storage-blocked');
    }
    become(after, method);
  }

  // What was stored without a consent that is still good, or came back before the reload that a withdrawal made, goes first. A report changes nothing.
  if (!settings.report) {
    sweep();
  }
  const kept = takeNotice();
  if (kept) {
    ui?.want(opened => opened.notify(kept));
  }

  const decideAll = (value: boolean, method: Method): void => commit(answerAll(policy, value), {method});

  if (/(^|\.)(localhost|test)$|^127\./.test(location.hostname)) {
    // Where the site is made, everything that could be said better is said, also what works as it is.
    report('config');
  }

  return {
    commit,
    acceptAll: () => decideAll(true, 'api'),
    rejectAll: () => decideAll(false, 'api'),
    press: name => decideAll(name === 'accept-all', 'markup'),
    save({marketing, ...answers}) {
      for (const id of Object.keys(answers).filter(each => !(each in stored.get().allows))) {
        report('unknown-id', id);
      }
      commit({...(marketing !== undefined && answerAll(policy, marketing)), ...answers}, {method: 'api'});
    },
    withdraw(id) {
      const asked = marketingPurposes(policy).map(each => each.id);
      if (id === undefined || id === 'marketing') {
        decideAll(false, 'api');
      } else if (!(id in stored.get().allows)) {
        report('unknown-id', id);
      } else if (asked.includes(id) || policy.services.some(service => service.id === id && asked.includes(service.purpose))) {
        commit({[id]: false}, {method: 'api', only: true});
      }
    },
    reset: () => become(forgetChoice(stored, settings.domain), 'api'),
    refresh() {
      const before = stored.get();
      const after = stored.read();
      // Where nothing can be written, what the visitor decided on this page is all there is.
      if (before.stored && (before.choice?.id !== after.choice?.id || before.needsAsking !== after.needsAsking)) {
        become(after, 'api');
      }
    },
    classify: name => classify(policy, name, others),
    audit: () => listStored().map(entry => ({...entry, ...classify(policy, entry.name, others)})),
  };
}

function describe(after: State, swept: {deleted: string[]; left: string[]; reload: boolean} | undefined): Notice {
  const kinds = {all: 'agreed', none: 'refused', custom: 'custom', ask: 'custom'} as const;
  return swept ? {kind: 'withdrawn', ...swept} : {kind: after.stored ? kinds[after.choice?.level ?? 'custom'] : 'not-stored'};
}
