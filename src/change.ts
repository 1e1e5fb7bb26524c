import {auditStored} from './auditStored.js';
import {completePolicy, type Stores} from './config/completePolicy.js';
import {isMisread} from './config/isMisread.js';
import type {Language, Settings} from './config/types.js';
import {createEvidence} from './createEvidence.js';
import {type CleanUp, cleanUp} from './gate/cleanUp.js';
import type {Gate} from './gate/createGate.js';
import {holdLive} from './gate/holdLive.js';
import {type Swept, sweep} from './gate/sweep.js';
import {askByAddress} from './lib/askByAddress.js';
import {attempt} from './lib/attempt.js';
import type {createEmitter} from './lib/createEmitter.js';
import {randomId} from './lib/randomId.js';
import {type Classification, classify, type Known} from './model/classify.js';
import {marketingPurposes} from './model/marketingPurposes.js';
import type {Choice, Method, State} from './model/types.js';
import type {ConsentRecord, Evidence} from './record/types.js';
import {dispatchState} from './signals/dispatchState.js';
import {tellGoogle} from './signals/tellGoogle.js';
import {tellVendors} from './signals/tellVendors.js';
import {answerAll} from './store/answerAll.js';
import {checkImport} from './store/checkImport.js';
import type {readForeignChoice} from './store/foreign/readForeignChoice.js';
import {refuseImport} from './store/foreign/refuseImport.js';
import {lastDecision} from './store/lastDecision.js';
import type {Answers, Cause, Change, CommitOptions, StoredState} from './store/types.js';
import {forgetChoice, writeChoice} from './store/writeChoice.js';
import type {AuditEntry, ImportedChoice} from './types.js';
import type {LazyUi} from './ui/createLazyUi.js';
import {keepNotice, takeNotice} from './ui/keepNotice.js';
import {lookAgain} from './ui/lookAgain.js';
import {noticeFor} from './ui/noticeFor.js';
import type {Notice} from './ui/types.js';

/** What a change works on; create.ts gives it. */
export interface ChangeParts {
  store: StoredState;
  settings: Settings;
  gate: Gate;
  ui: LazyUi | undefined;
  drawing: ReturnType<typeof createEmitter<[Change]>>;
  listeners: ReturnType<typeof createEmitter<[state: State, before: State]>>;
  language: Language;
  /** Its signal says when dongui is taken out of the page. */
  end: AbortController;
  report(code: string, found?: unknown): void;
  /** Fetches what few decisions need: records beyond being made and kept, and what other tools have stored. */
  load<Name extends keyof ActsParts>(name: Name): Promise<ActsParts[Name]>;
}

interface ActsParts {
  record: typeof import('./record/index.js');
  import: {readForeignChoice: typeof readForeignChoice};
}

/** The visitor's acts, and what the site asks about them. */
export interface Acts {
  acceptAll(): void;
  rejectAll(): void;
  askEachTime(): void;
  save(answers: Answers): void;
  withdraw(id?: string): void;
  /** Takes over a choice made on paper or by phone. */
  importChoice(choice: ImportedChoice): void;
  /** Takes over what the visitor decided with another consent tool, if anything. Once, before anything is asked. */
  adopt(): Promise<void>;
  reset(): void;
  classify(name: string): Classification;
  audit(): Promise<AuditEntry[]>;
  commit(answers: Answers, options: CommitOptions): void;
  /** Evidence of the choice that holds, with the text shown; hashes in place where the browser can make them. */
  evidence(): Promise<(Evidence & {file: {name: string; content: string}}) | undefined>;
  record(options?: {format?: 'json-ld'}): Promise<ConsentRecord | Readonly<Record<string, unknown>> | undefined>;
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
  const {store: stored, settings, gate, ui, drawing, listeners, report, load, end} = parts;
  const policy = completePolicy(stored.policy, findStores, report);
  const reads: Pick<Acts, 'classify' | 'audit'> = {
    classify: name => classify(policy, name, others),
    audit: () => auditStored(policy, others),
  };
  if (end.signal.aborted) {
    // Nothing is decided, written or deleted any more, and whoever asks gets an answer.
    return reads as Acts;
  }
  const asked = marketingPurposes(policy).map(each => each.id);
  const isOptional = (id: string): boolean =>
    asked.includes(id) || policy.services.some(service => service.id === id && asked.includes(service.purpose));
  /** What the visitor let load on this page only, under the level `ask`. */
  let allowedOnce: Record<string, true> = {};

  function addOnce(state: State): State {
    // A no that came later, to its purpose or in another tab, holds against it.
    allowedOnce = Object.fromEntries(Object.entries(allowedOnce).filter(([id]) => state.choice?.level === 'ask' && !state.refuses[id]));
    const allows: Record<string, boolean> = Object.assign(Object.create(null), state.allows, allowedOnce);
    return Object.keys(allowedOnce)[0] ? {...state, allows} : state;
  }

  /** The order of a change. The cookie is written already; one part that throws stops no other. */
  function become(now: State, {method, source, elsewhere = false}: Cause): void {
    const before = stored.get();
    const after = addOnce(now);
    stored.set(after);
    tellVendors(policy, before, after);
    if (settings.consentMode) {
      attempt(() => tellGoogle(after));
    }
    const gone = Object.keys(before.allows).filter(id => before.allows[id] && !after.allows[id]);
    const lost = gone.length > 0;
    // Taken back first: a frame that still runs could store again what is deleted. If that fails, only a reload is sure to stop all.
    let stale = lost;
    attempt(() => {
      const ran = gate.update();
      stale = (lost && !settings.report && holdLive(policy, others, {before, after})) || ran;
    });
    // What may be let in by a new page can wait for the visitor, who decided in another tab and may have typed something in this one.
    const reload = stale && settings.reload && (lost || !elsewhere || !ui);
    const swept = lost ? sweep(policy, {get: stored.get, report}, reload) : undefined;
    drawing.emit({before, after, method, source});
    ui?.update();
    const services = policy.services.flatMap(({id}) => (gone.includes(id) ? [id] : []));
    const tell = (whole: CleanUp | undefined): void => {
      const way = elsewhere ? 'elsewhere' : method;
      const notice = noticeFor(after, {method: way, reload: stale && !reload, swept: whole && {...whole, services}});
      if (reload) {
        keepNotice(notice);
      } else if (notice) {
        ui?.want(opened => opened.notify(notice));
      }
    };
    // Before a reload there is word for the next page from the start: the visitor may leave this one while databases are deleted.
    if (reload || !swept?.later) {
      tell(swept);
    }
    dispatchState(after.choice && !before.choice ? 'consent' : 'change', after);
    listeners.emit(after, before);
    if (stale) {
      // Now, or when the visitor presses the button for it.
      askByAddress();
    }
    const rest = (): void => void (reload && location.reload());
    if (swept?.later) {
      void swept.later.then(tell).finally(rest);
    } else {
      rest();
    }
    if (lost && !reload) {
      // What another tab wrote just before it heard may be stored after the clean-up, and then be seen in this tab alone.
      setTimeout(() => end.signal.aborted || cleanUp(policy, stored.get()), 1000);
    }
  }

  function commit(answers: Answers, {method, source, shown, once = false, ...how}: CommitOptions): void {
    if (policy.signal === 'minor') {
      // There is nothing to decide about (PIPA art. 22-2).
      return;
    }
    for (const [id, value] of Object.entries(answers)) {
      delete allowedOnce[id];
      if (once && value) {
        allowedOnce[id] = true;
      }
    }
    const before = stored.get().choice;
    if (once && before) {
      const granted = [...before.granted, ...Object.keys(answers)];
      evidence.keep({...before, id: randomId(), granted}, {before, method, shown, once});
      become(stored.get(), {method, source});
    } else {
      const after = writeChoice(stored, settings.domain, {answers, ...how});
      if (!after.stored) {
        report('storage-blocked');
      }
      evidence.keep(after.choice as Choice, {before, method, source, shown, at: how.at});
      become(after, {method, source});
    }
    evidence.deliver();
  }

  const evidence = createEvidence(policy, parts);
  // At hand by the time the visitor decides, and for what is left of earlier pages.
  evidence.deliver();

  // What was stored without a consent that is still good, or came back before the reload that a withdrawal made, goes first: by the cookie, which another tab may
  // have written meanwhile. But what another tool's consent covers is still good: `adopt` comes before. A report changes nothing.
  const sweepFirst = (): Swept | undefined => (settings.report ? undefined : sweep(policy, {get: () => addOnce(stored.read()), report}));
  const first = !settings.importFrom || stored.get().choice ? sweepFirst() : undefined;
  const kept = takeNotice();
  if (kept) {
    const tell = (notice: Notice): void => ui?.want(opened => opened.notify(notice));
    // What the page before had open can be deleted now.
    if (first?.later) {
      void first.later.then(whole => tell(lookAgain(kept, whole)));
    } else {
      tell(kept);
    }
  }

  /** Answers may name all of marketing; ids that nobody knows are reported. */
  function readAnswers({marketing, ...answers}: Answers): Answers {
    for (const id of Object.keys(answers).filter(each => !(each in stored.get().allows))) {
      report('unknown-id', id);
    }
    return {...(marketing !== undefined && answerAll(policy, marketing)), ...answers};
  }

  const decideAll = (value: boolean, method: Method): void => commit(answerAll(policy, value), {method});

  function refresh(): void {
    const before = stored.get();
    const after = stored.read();
    // Where nothing can be written, what the visitor decided on this page is all there is.
    if (before.stored && (before.choice?.id !== after.choice?.id || before.needsAsking !== after.needsAsking)) {
      become(after, {method: 'api', elsewhere: true});
    }
  }
  // A page that has just come may not have been told of what was decided in another tab: in a busy Chromium that event is lost.
  setTimeout(() => end.signal.aborted || refresh(), 1000);

  if (isMisread(settings) || /(^|\.)(localhost|test)$|^127\./.test(location.hostname)) {
    // Where the site is made, everything that could be said better is said, also what works as it is.
    report('config');
  }

  return {
    commit,
    acceptAll: () => decideAll(true, 'api'),
    rejectAll: () => decideAll(false, 'api'),
    askEachTime: () => commit({}, {method: 'api', ask: true}),
    press: name => decideAll(name === 'accept-all', 'markup'),
    save(answers) {
      if (Object.prototype.toString.call(answers) === '[object Object]') {
        commit(readAnswers(answers), {method: 'api'});
      } else {
        // No answer at all is no refusal.
        report('unknown-id', answers ?? `${answers}`);
      }
    },
    withdraw(id) {
      if (id === undefined || id === 'marketing') {
        decideAll(false, 'api');
      } else if (typeof id !== 'string' || !(id in stored.get().allows)) {
        report('unknown-id', id);
      } else if (isOptional(id)) {
        commit({[id]: false}, {method: 'api', only: true});
      }
    },
    importChoice(given) {
      const {choice, code, found} = checkImport(given, {last: lastDecision(stored), lifetime: policy.lifetime, now: Date.now()});
      if (code) {
        report(code, found);
      }
      const answers = choice && readAnswers(choice.answers);
      if (answers && Object.keys(answers).some(isOptional)) {
        commit(answers, {method: 'import', only: true, at: choice.at, source: choice.source});
      }
    },
    async adopt() {
      const found = await load('import').then(
        module => module.readForeignChoice({settings, store: stored, report}),
        error => report('import-failed', error),
      );
      // The visitor, or another tab, may have been faster.
      if (found && !stored.read().choice && !stored.get().choice) {
        commit(found.answers, {method: 'import', only: true, at: found.at, source: {by: found.tool}});
      }
      sweepFirst();
    },
    reset() {
      evidence.forget();
      if (settings.importFrom) {
        refuseImport();
      }
      become(forgetChoice(stored, settings.domain), {method: 'api'});
    },
    async evidence() {
      const found = await evidence.find();
      return found && {...found, file: (await load('record')).recordFile(found)};
    },
    async record(options) {
      const {record} = (await evidence.find()) ?? {};
      return record && options?.format === 'json-ld' ? (await load('record')).toJsonLd(record) : record;
    },
    refresh,
    ...reads,
  };
}
