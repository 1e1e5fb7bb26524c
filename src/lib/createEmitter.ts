import {attempt} from './attempt.js';

/** Tells all who want to hear, in the order they came. One that throws stops no other. `on` returns its undo. */
export function createEmitter<Args extends unknown[]>() {
  let listeners: readonly ((...args: Args) => void)[] = [];
  const without = (listener: unknown): typeof listeners => listeners.filter(each => each !== listener);
  return {
    on(listener: (...args: Args) => void): () => void {
      listeners = [...without(listener), listener];
      return () => {
        listeners = without(listener);
      };
    },
    emit(...args: Args): void {
      for (const listener of listeners) {
        attempt(() => listener(...args));
      }
    },
  };
}
