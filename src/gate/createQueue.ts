import {breathe} from '../lib/breathe.js';

/** A piece of work. A promise it answers is waited for before the next piece starts. */
export type Job = () => Promise<unknown> | undefined;

/** Milliseconds: long enough to get work done, short enough that a click in between is answered within a frame or two. */
const slice = 8;

/**
 * A queue that keeps order, lets the page breathe after every slice of work, and goes on when a piece throws. `run` does a piece at once, for
 * work that a piece finds within itself.
 */
export function createQueue(failed: (error: unknown) => void): {add(job: Job): void; run(job: Job): Promise<void>} {
  let last = Promise.resolve();
  let until = 0;

  async function run(job: Job): Promise<void> {
    if (performance.now() > until) {
      if (until) {
        await breathe();
      }
      until = performance.now() + slice;
    }
    await job();
  }

  return {
    add(job) {
      last = last.then(() => run(job)).catch(failed);
    },
    run,
  };
}
