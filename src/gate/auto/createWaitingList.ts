import type {Held} from '../createGate.js';
import {createQueue} from '../createQueue.js';
import {age, cap} from './limits.js';
import type {Judge, Waiting, WaitingList} from './types.js';

/** What is known of one that waits. */
interface Entry {
  id: string;
  since: number;
  isFree(): boolean;
}

/** Keeps what waits until the choice lets it go. `tell` hears of everything held, once. */
export function createWaitingList(
  judge: Judge,
  tell: (held: readonly Held[]) => void,
  report: (code: string, found?: unknown) => void,
): WaitingList {
  const waiting = new Map<Waiting, Entry>();
  const dropped = new WeakSet<Waiting>();
  const queue = createQueue(error => report('gate-failed', error));
  const fresh: Held[] = [];
  let full = false;
  /** How many may wait until those that the page took out are looked for. */
  let limit = 100;

  function drop(one: Waiting): void {
    if (!one.element) {
      waiting.delete(one);
    }
    if (!dropped.has(one)) {
      dropped.add(one);
      // In a task of its own, as the answer of a network would come.
      setTimeout(() => {
        one.drop?.();
        // What is in no page may be one of many that a page sends for ever; put in, it is held again.
        if (!one.element?.isConnected) {
          waiting.delete(one);
        }
      });
    }
  }

  /**
   * A page that is drawn anew all day takes out what waits with all around it, and would fill the memory: put in again, it is held again. A pixel has nothing around
   * it, and waits.
   */
  function thin(): void {
    let pixels = cap;
    for (const one of [...waiting.keys()].reverse()) {
      const {element} = one;
      if (element && !element.isConnected && (element.parentNode || --pixels < 0)) {
        waiting.delete(one);
      }
    }
    limit = 100 + 2 * waiting.size;
  }

  /** By the time its turn comes the choice may be another. */
  function release(one: Waiting): Promise<unknown> | undefined {
    if (waiting.get(one)?.isFree()) {
      waiting.delete(one);
      return one.release?.() as Promise<unknown>;
    }
    return undefined;
  }

  return {
    hold(url, kind, one, ask = judge.address) {
      const {element} = one;
      const id = ask(url, kind, element);
      if (!id) {
        return false;
      }
      if (!dropped.has(one) && fresh.push({id, kind, url, element}) === 1) {
        queueMicrotask(() => tell(fresh.splice(0)));
      }
      const crowded = !element && [...waiting.keys()].filter(each => !each.element).length >= cap;
      if (crowded && !full) {
        full = true;
        report('queue-full', url);
      }
      waiting.set(one, {id, since: Date.now(), isFree: () => !ask(url, kind, element)});
      if (waiting.size > limit) {
        thin();
      }
      if (crowded || !judge.isOpen(id)) {
        drop(one);
      }
      return true;
    },
    has: one => waiting.has(one),
    remove: one => void waiting.delete(one),
    settle() {
      /** All that waits for one element goes in one task: an image that gets `src` after `srcset` has asked asks once more. */
      let group: Waiting[] = [];
      for (const [one, entry] of waiting) {
        const {element} = one;
        const {id, since, isFree} = entry;
        const old = !element?.isConnected && Date.now() - since > age;
        if (!old && isFree()) {
          if (!element || group[0]?.element !== element) {
            const goes: Waiting[] = [];
            group = goes;
            queue.add(() => goes.map(release)[0]);
          }
          group.push(one);
        } else if (old || !judge.isOpen(id)) {
          drop(one);
        }
      }
    },
  };
}
