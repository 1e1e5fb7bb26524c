import {addMonths} from './addMonths.mjs';

const day = 86_400_000;

/**
 * The months that a choice may hold: `lifetime` is 12 at most. Not that of the single record: a site may raise it, and a later choice may carry an earlier
 * answer on, of which this record is the proof.
 */
const holds = 12;

/**
 * How long records are kept.
 *
 * @typedef {object} Keeping
 * @property {number | undefined} months  after a choice can hold no longer; `undefined`: for good
 * @property {(receivedAt: string) => Date | undefined} until  when a record that arrived then may go
 * @property {() => {at: string, count: number} | {at: string, failed: true} | undefined} last  the last time that was looked
 * @property {() => Promise<void>} stop
 */

/**
 * Deletes the records that were kept long enough, at once and then every day. Counted from their arrival, by the server's clock: the visitor's may be wrong,
 * and no decision arrives before it was made. Where the database fails, the next day tries again.
 *
 * @param {Awaited<ReturnType<typeof import('./createRecordStore.mjs').createRecordStore>>} store
 * @param {{months?: number | undefined, now?: () => number}} [options]
 *   `months`: 1 to 1200, whole; default: nothing is deleted, since how long the proof is needed is for the controller to decide. Anything else is an error: what
 *   was deleted by mistake does not come back
 * @returns {Promise<Keeping>}
 */
export async function startKeeping(store, {months, now = Date.now} = {}) {
  if (months === undefined) {
    return {months, until: () => undefined, last: () => undefined, stop: async () => {}};
  }
  if (!Number.isInteger(months) || months < 1 || months > 1200) {
    throw new Error(`RECORDS_KEEP_MONTHS is no whole number of months, 1 to 1200: ${months}`);
  }
  const all = holds + months;
  /** @type {ReturnType<Keeping['last']>} */
  let last;

  async function look() {
    const at = new Date(now()).toISOString();
    try {
      last = {at, count: await store.deleteBefore(addMonths(now(), -all).toISOString())};
    } catch (error) {
      console.error('consent records:', error);
      last = {at, failed: true};
    }
  }

  let looking = look();
  await looking;
  const timer = setInterval(() => {
    looking = look();
  }, day);
  // It keeps no process alive.
  timer.unref();
  return {
    months,
    until: receivedAt => addMonths(Date.parse(receivedAt), all),
    last: () => last,
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
