import {readRecordOptions} from './config/readRecordOptions.js';
import type {Language, Settings} from './config/types.js';
import {attempt} from './lib/attempt.js';
import {isoSeconds} from './lib/isoSeconds.js';
import type {Choice, Policy} from './model/types.js';
import {createOutbox} from './record/createOutbox.js';
import {draftRecord, type Occasion} from './record/draftRecord.js';
import type {Evidence} from './record/types.js';
import type {StoredState} from './store/types.js';

export interface EvidenceParts {
  store: StoredState;
  settings: Settings;
  language: Language;
  report(code: string, found?: string): void;
  /** Fetches what records need beyond being made and kept. */
  load(name: 'record'): Promise<typeof import('./record/index.js')>;
  /** Its signal says when dongui is taken out of the page. */
  end: AbortController;
}

/** The evidence of this page's decisions (docs/records.md). */
export interface EvidenceBox {
  /** Keeps that of one decision, at once: before anything is released, as the cookie is. What runs can be proven. Never throws. */
  keep(choice: Choice, occasion: Pick<Occasion, 'before' | 'method' | 'shown' | 'source' | 'once'> & {at?: string | undefined}): void;
  /** Sends what waits; awaited by nothing: no decision waits for its proof to arrive. */
  deliver(): void;
  /** Of the choice that holds, sealed. */
  find(): Promise<Evidence | undefined>;
  /** Deletes the visitor's own copy. */
  forget(): void;
}

/** The part of the composition room that has to do with records: made and kept here, sealed and delivered by a file that comes later. */
export function createEvidence(policy: Policy, {store, settings, language, report, load, end}: EvidenceParts): EvidenceBox {
  const {endpoint, context, wrong} = readRecordOptions(settings.record);
  if (wrong.endpoint || wrong.context) {
    report('config');
  }
  const outbox = createOutbox(!!endpoint, report);
  const draft = (choice: Choice, occasion: Omit<Occasion, 'language' | 'company' | 'policy' | 'context'>): Evidence =>
    draftRecord(policy, choice, {...occasion, language, company: settings.company, policy: settings.policy, context});
  // What the cookie says now: another tab may have decided since this page began.
  const {choice: stored, needsAsking} = store.read();
  if (!stored || needsAsking === 'expired') {
    // Nothing that holds is proven by it.
    outbox.forget();
  }
  let delivery: ReturnType<typeof start> | undefined;
  const start = () => load('record').then(({createDelivery}) => createDelivery({endpoint, outbox, report, signal: end.signal}));

  return {
    keep(choice, occasion) {
      attempt(() => outbox.keep(draft(choice, {...occasion, at: occasion.at ?? isoSeconds(Date.now())}), !occasion.once));
    },
    deliver() {
      if (endpoint) {
        delivery ??= start();
        delivery.then(
          found => found.send(),
          error => {
            delivery = undefined;
            report('record-missing', `${error}`);
          },
        );
      }
    },
    async find() {
      const {choice} = store.get();
      const kept = choice && (outbox.latest(choice.id) ?? draft(choice, {at: choice.at}));
      return kept && (await load('record')).sealRecord(kept);
    },
    forget: outbox.forget,
  };
}
