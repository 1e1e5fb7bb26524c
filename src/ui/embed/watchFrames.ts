import {startLater} from '../startLater.js';
import type {View} from '../View.js';

/** Fetches the placeholders once a frame waits: most pages have none. Until then the empty frame keeps its place. Returns the undo. */
export function watchFrames(view: View): () => void {
  const {gate, report} = view.parts;
  const {look, undo} = startLater({
    wanted: () => gate.list()[0],
    async fetch() {
      const [{createPlaceholders}, more] = await Promise.all([import('./createPlaceholders.js'), view.loadTexts('placeholder')]);
      return () => createPlaceholders({...view, more});
    },
    failed: error => report('placeholders-failed', error),
  });
  const unfollow = gate.subscribe(look);
  look();
  return () => {
    unfollow();
    undo();
  };
}
