import {attempt} from './attempt.js';

/** Tells all who want to hear, in the order they came. One that throws stops no other. `on` returns its undo. */
export function createEmitter<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    on(listener: (...args: Args) => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit(...args: Args): void {
      for (const listener of [...listeners]) {
        attempt(() => listener(...args));
      }
    },
  };
}
