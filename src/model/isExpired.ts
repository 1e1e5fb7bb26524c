import type {Choice} from './types.js';

/** Is the choice over its lifetime? One from the future (a clock years off) counts as over: the safer reading asks again. */
export function isExpired({at}: Pick<Choice, 'at'>, lifetime: number, now: number): boolean {
  const made = new Date(at);
  // Put so that a moment that is none (NaN) is over. `setUTCMonth` moves the date, as lib/addMonths does, and answers its time.
  return !(+made - 864e5 <= now && made.setUTCMonth(made.getUTCMonth() + lifetime) > now);
}
