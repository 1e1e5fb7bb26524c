import {createTrigger} from './createTrigger.js';
import {hasNews} from './hasNews.js';
import type {Ui, UiParts} from './types.js';

export interface LazyUi {
  /** Does something with the interface, loading it first where needed. */
  want(wish?: (ui: Ui) => void): void;
  /** Looks whether there is something to ask or show now; loads the interface if so. */
  update(): void;
  /** Answers nothing, for want of an interface from then on. */
  destroy(): undefined;
}

/**
 * Stands in for the interface until there is something to ask or show: a returning visitor gets the trigger and nothing else. A load
 * that fails is reported and tried again at the next wish; it never stops the gate. `open` loads and makes it.
 */
export function createLazyUi({store, settings, language, gate, waiting, report}: UiParts, open: () => Promise<Ui>): LazyUi {
  let ui: Promise<Ui> | undefined;

  function want(wish?: (ui: Ui) => void): void {
    ui ??= open();
    ui.then(wish, error => {
      ui = undefined;
      report('ui-failed', error);
      // A way to try again.
      showTrigger?.(true);
    });
  }

  let showTrigger = settings.trigger ? createTrigger(language, settings.texts, () => want(now => now.showPreferences())) : undefined;

  return {
    want,
    update() {
      const {needsAsking, choice} = store.get();
      showTrigger?.(!needsAsking);
      if (!ui && (needsAsking || gate.list()[0] || (choice?.level === 'ask' && Object.keys(waiting)[0]) || hasNews(settings.upcoming))) {
        want();
      }
    },
    destroy() {
      showTrigger = showTrigger?.(false);
      if (ui) {
        want(now => now.destroy());
      }
    },
  };
}
