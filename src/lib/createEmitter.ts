import {attempt} from './attempt.js';

/** Tells all who want to hear, in the order they came. One that throws stops no other. `on` returns its undo. */
export function createEmitter<Args extends unknown[]>() {
  let listeners: readonly ((...args: Args) => void)[] = [];
  return {
    on(listener: (...args: Args) => void): () => void {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter(each => each !== listener);
      };
    },
    emit(...args: Args): void {
      for (const listener of listeners) {
        attempt(() => listener(...args));
      }
    },
  };
}
