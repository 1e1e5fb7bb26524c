import {loadTexts} from '../locales/loadTexts.js';
import type {View} from '../View.js';

/** Fetches the placeholders once a frame waits: most pages have none. Until then the empty frame keeps its place. Returns the undo. */
export function watchFrames(view: View): () => void {
  const {gate, language, report} = view.parts;
  let started = false;
  let undo = gate.subscribe(start);

  async function start(): Promise<void> {
    if (!started && gate.list().length > 0) {
      started = true;
      try {
        const [{createPlaceholders}, {placeholder}] = await Promise.all([
          import('./createPlaceholders.js'),
          loadTexts[language].placeholder(),
        ]);
        if (started) {
          undo();
          undo = createPlaceholders({...view, more: placeholder});
        }
      } catch (error) {
        started = false;
        report('placeholders-failed', String(error));
      }
    }
  }

  void start();
  return () => {
    started = false;
    undo();
  };
}
