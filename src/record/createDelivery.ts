import {asIs} from '../lib/asIs.js';
import {backOff} from './backOff.js';
import {judgeAnswer, type Verdict} from './judgeAnswer.js';
import {sealRecord} from './sealRecord.js';
import type {Evidence, Outbox} from './types.js';
import {withLock} from './withLock.js';

export interface DeliveryParts {
  /** Where to: a path of this site, or an https address. */
  endpoint: string;
  outbox: Outbox;
  /** Tells the developer. */
  report(code: string, found?: string): void;
  /** Ends it; what waits stays where it is. */
  signal: AbortSignal;
}

export interface Delivery {
  /** There is something to deliver. */
  send(): void;
}

/** Milliseconds: for one answer; for another tab that is at it; for what was refused; the clock's error that is worth a word. */
const [patience, turn, hour, day] = [30_000, 2000, 3_600_000, 86_400_000];
/** So often another tab may be at it before this one stops believing it. */
const turns = 15;

/**
 * Delivers evidence at least once: an entry leaves the outbox when the endpoint has confirmed it, and not before. One request for each record, one after
 * the other; the first that fails ends the round, and the next begins with those that failed least. What the page may not see confirmed any more goes by
 * beacon as it is hidden, and stays. The receiver tells duplicates by the record's id, which is also the `Idempotency-Key`
 * (draft-ietf-httpapi-idempotency-key-header).
 */
export function createDelivery({endpoint, outbox, report: tell, signal}: DeliveryParts): Delivery {
  // A path is one of this site, also where a `<base>` names another: evidence goes to nobody else. A page of `srcdoc` has no origin here.
  const url = (endpoint[0] === '/' && /^http/.test(location.origin) ? location.origin : '') + endpoint;
  const sealed = new Map<string, string>();
  const failures = new Map<string, number>();
  const refused = new Map<string, number>();
  const beaconed = new Set<string>();
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  /** Rounds in a row that delivered nothing. */
  let fruitless = 0;
  let waited = 0;

  /** Each kind of trouble once for a page. */
  function report(code: string, found?: string): void {
    if (!told.has(code)) {
      told.add(code);
      tell(code, found);
    }
  }

  async function post(evidence: Evidence): Promise<Verdict> {
    const {id} = evidence.record;
    try {
      if (!sealed.has(id)) {
        const whole = await sealRecord(evidence);
        if (whole.record.hash === null) {
          report('record-unhashed');
        }
        sealed.set(id, JSON.stringify(whole, asIs));
      }
      const body = sealed.get(id) as string;
      const ask = (keepalive: boolean): Promise<Response> =>
        fetch(url, {
          method: 'POST',
          headers: {'content-type': 'application/json', 'idempotency-key': id},
          body,
          keepalive,
          signal: AbortSignal.timeout(patience),
        });
      // What may outlive the page has 64 kB together, beacons included; a Korean letter takes three bytes. Where that is used up, the request fails like
      // one without a network, and goes all the same without the privilege.
      const answer = await (body.length < 20_000 ? ask(true).catch(() => ask(false)) : ask(false));
      // Nobody reads it; Chromium counts it until that is said.
      void answer.body?.cancel().catch(() => {});
      const server = +new Date(answer.headers.get('date') ?? '');
      if (Math.abs(server - Date.now()) > day) {
        report('record-clock', `${Math.round((Date.now() - server) / day)} days`);
      }
      return judgeAnswer(answer, server || Date.now());
    } catch (error) {
      return {fate: 'later', found: `${error}`};
    }
  }

  /** Goes through what waits. Answers the milliseconds until it should be tried again, or nothing when nothing waits. */
  async function round(): Promise<number | undefined> {
    const weigh = ({record: {id}}: Evidence): number => failures.get(id) ?? 0;
    const waiting = outbox.list().filter(({record: {id}}) => !((refused.get(id) ?? 0) > performance.now()));
    for (const evidence of waiting.sort((a, b) => weigh(a) - weigh(b))) {
      const {id} = evidence.record;
      if (signal.aborted) {
        return undefined;
      }
      if (!outbox.has(id)) {
        continue;
      }
      const {fate, found, rest} = await post(evidence);
      if (fate === 'done') {
        outbox.remove(id);
        sealed.delete(id);
        refused.delete(id);
        fruitless = 0;
      } else if (fate === 'refused') {
        refused.set(id, performance.now() + hour);
        report('record-refused', found);
      } else {
        failures.set(id, weigh(evidence) + 1);
        fruitless++;
        report('record-failed', found);
        return Math.max(backOff(fruitless, Math.random()), rest ?? 0);
      }
    }
    fruitless = 0;
    const rests = [...refused].flatMap(([id, until]) => (outbox.has(id) ? [until - performance.now()] : []));
    return rests[0] === undefined ? undefined : Math.max(0, Math.min(...rests));
  }

  async function run(): Promise<void> {
    if (running || signal.aborted) {
      again = true;
      return;
    }
    running = true;
    clearTimeout(timer);
    timer = undefined;
    let pause: number | undefined;
    let mine: boolean;
    do {
      again = false;
      mine = false;
      const work = (): Promise<number | undefined> => {
        mine = true;
        waited = 0;
        return round();
      };
      pause = waited < turns ? await withLock('dongui-record', work) : await work();
      if (!mine) {
        waited++;
        pause = turn;
      }
    } while (again && mine && fruitless === 0);
    running = false;
    if (pause !== undefined && !signal.aborted) {
      timer = setTimeout(run, pause);
    }
  }

  /** The page may be gone in a moment. */
  function leave(): void {
    for (const evidence of outbox.list()) {
      const {id} = evidence.record;
      if (!beaconed.has(id)) {
        const body = sealed.get(id) ?? JSON.stringify(evidence, asIs);
        if (!navigator.sendBeacon?.(url, new Blob([body], {type: 'application/json'}))) {
          return;
        }
        beaconed.add(id);
      }
    }
  }

  addEventListener('pagehide', leave, {signal});
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), {signal});
  addEventListener('online', () => void run(), {signal});
  return {
    send() {
      // After a failure the next try has its time: a server in trouble is not asked more often because visitors go on deciding.
      if (fruitless === 0 || timer === undefined) {
        void run();
      }
    },
  };
}
