import {pause} from '../page/pause.js';

/**
 * Waits until `last` has given the same for so many milliseconds. A busy machine may hold up this process too: such time does not count, since
 * nothing could have arrived in it.
 */
export async function whenQuiet(last: () => unknown, ms: number): Promise<void> {
  let before = last();
  for (let quiet = 0; quiet < ms; ) {
    const start = Date.now();
    await pause(25);
    const took = Date.now() - start;
    const now = last();
    quiet = now !== before ? 0 : took > 100 ? quiet : quiet + took;
    before = now;
  }
}
