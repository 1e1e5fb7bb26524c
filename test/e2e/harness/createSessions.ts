import type {Engine, EngineName, Page, Session, SessionOptions} from './types.js';

/** What one session after the other takes place in: a browser, or a context of one. */
export interface Seat {
  /** A new tab. */
  open(): Promise<Page>;
  stopWorkers?(): Promise<void>;
  /** Makes it as new: takes away the tabs, and all that sites have stored. Rejects where that is not sure. Absent: it serves one session only. */
  clear?(): Promise<void>;
  close(): Promise<void>;
}

type Sessions = Pick<Engine, 'start' | 'newSession' | 'closeSessions' | 'close'>;

/** Processes grow with the pages they have shown. */
const ENOUGH = 40;

/** To start a seat takes more than most tests do: what a session has left is cleared, and the next one of the same options takes place there. */
export function createSessions(name: EngineName, startSeat: (options: SessionOptions) => Promise<Seat>): Sessions {
  const idle = new Map<string, Seat[]>();
  const served = new WeakMap<Seat, number>();
  const sessions = new Set<Session>();

  const idleFor = (options: SessionOptions): Seat[] => {
    const key = keyOf(options, name);
    const found = idle.get(key) ?? [];
    idle.set(key, found);
    return found;
  };

  const leave = async (seat: Seat, options: SessionOptions): Promise<void> => {
    const times = (served.get(seat) ?? 0) + 1;
    served.set(seat, times);
    // One that cannot be cleared is not to be trusted with the next.
    const asNew =
      !options.fresh &&
      times < ENOUGH &&
      (await seat.clear?.().then(
        () => true,
        () => false,
      ));
    if (asNew) {
      idleFor(options).push(seat);
    } else {
      await seat.close();
    }
  };

  return {
    async start() {
      const waiting = idleFor({});
      if (waiting.length === 0) {
        waiting.push(await startSeat({}));
      }
    },
    async newSession(options = {}) {
      const seat = (!options.fresh && idleFor(options).pop()) || (await startSeat(options));
      const session: Session = {
        async open(url) {
          const page = await seat.open();
          if (url !== undefined) {
            await page.goto(url);
          }
          return page;
        },
        ...(seat.stopWorkers && {stopWorkers: seat.stopWorkers}),
        async close() {
          if (sessions.delete(session)) {
            await leave(seat, options);
          }
        },
      };
      sessions.add(session);
      return session;
    },
    async closeSessions() {
      await Promise.all([...sessions].map(session => session.close()));
    },
    async close() {
      sessions.clear();
      idle.clear();
    },
  };
}

/** The same for options that make the same browser. */
export function keyOf({cookies, colorScheme, reducedMotion, whole}: SessionOptions, name: EngineName): string {
  return JSON.stringify([cookies, colorScheme, reducedMotion, name === 'chromium' && whole]);
}
