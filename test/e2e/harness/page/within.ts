import {setTimeout} from 'node:timers/promises';

/** What `ask` answers; rejects after so many milliseconds without an answer. */
export async function within<T>(patience: number, ask: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  const impatient = setTimeout(patience, undefined, {signal: over.signal}).then(() => {
    throw new Error(`no answer within ${patience} ms`);
  });
  impatient.catch(() => undefined);
  const answer = ask();
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, impatient]);
  } finally {
    over.abort();
  }
}
