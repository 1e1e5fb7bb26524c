import {startLater} from '../startLater.js';
import type {View} from '../View.js';

/** Fetches the questions of the level `ask` once something waits for an answer. Returns the undo. */
export function watchAsks(view: View): () => void {
  const {gate, store, waiting, report} = view.parts;
  const {look, undo} = startLater({
    wanted: () => store.get().choice?.level === 'ask' && Object.keys(waiting)[0],
    async fetch() {
      const [{createAsks}, more] = await Promise.all([import('./createAsks.js'), view.loadTexts('ask')]);
      return () => createAsks({...view, more});
    },
    failed: error => report('ask-failed', error),
  });
  const unfollow = [gate.subscribe(look), store.subscribe(look)];
  look();
  return () => {
    for (const each of unfollow) {
      each();
    }
    undo();
  };
}
