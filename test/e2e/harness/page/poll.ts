import {pause} from './pause.js';

interface Polling {
  timeout: number;
  /** Completes "… in vain": what was waited for. */
  what: string;
}

/** Milliseconds after which an attempt without an answer is repeated: the document that was asked may be gone. */
export const ATTEMPT = 3_000;

/** Repeats `attempt` until it gives something truthy. An attempt that throws is repeated too: documents go away under it. */
export async function poll<T>(attempt: () => Promise<T>, {timeout, what}: Polling): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  let last: string;
  do {
    try {
      const value = await attempt();
      if (value) {
        return value;
      }
      last = `last answer: ${JSON.stringify(value)}`;
    } catch (error) {
      last = `last error: ${error instanceof Error ? error.message : error}`;
    }
    await pause(30);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeout} ms in vain for ${what} (${last})`);
}
