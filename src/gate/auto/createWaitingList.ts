import type {Held} from '../createGate.js';
import {createQueue} from '../createQueue.js';
import {age, cap} from './limits.js';
import type {Judge, Waiting, WaitingList} from './types.js';

/** Keeps what waits until the choice lets it go. `tell` hears of everything held, once. */
export function createWaitingList(
  judge: Judge,
  tell: (held: readonly Held[]) => void,
  report: (code: string, found?: string) => void,
): WaitingList {
  const waiting = new Map<Waiting, number>();
  const dropped = new WeakSet<Waiting>();
  const queue = createQueue(error => report('gate-failed', `${error}`));
  const fresh: Held[] = [];
  let full = false;

  function drop(one: Waiting): void {
    if (!one.element) {
      waiting.delete(one);
    }
    if (!dropped.has(one)) {
      dropped.add(one);
      // In a task of its own, as the answer of a network would come.
      setTimeout(() => one.drop?.());
    }
  }

  return {
    add(one) {
      const {id, kind, url, element} = one;
      if (fresh.push({id, kind, url, ...(element && {element})}) === 1) {
        queueMicrotask(() => tell(fresh.splice(0)));
      }
      const crowded = waiting.size >= cap && !element;
      if (crowded && !full) {
        full = true;
        report('queue-full', url);
      }
      waiting.set(one, Date.now());
      if (crowded || !judge.isOpen(id)) {
        drop(one);
      }
    },
    remove: one => void waiting.delete(one),
    settle() {
      const now = Date.now();
      for (const [one, since] of waiting) {
        const old = !one.element && now - since > age;
        if (one.isFree() && !old) {
          waiting.delete(one);
          queue.add(() => one.release() as Promise<unknown>);
        } else if (old || !judge.isOpen(one.id)) {
          drop(one);
        }
      }
    },
  };
}
