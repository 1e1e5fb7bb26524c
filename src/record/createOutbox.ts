import {asIs} from '../lib/asIs.js';
import {createShelves} from './createShelves.js';
import type {Evidence, Outbox} from './types.js';

const latestKey = 'dongui-record';
const prefix = `${latestKey}-`;

/**
 * Keeps evidence in the first place that takes it (createShelves.ts): one entry for each record, so that tabs do not overwrite each other, and one of
 * the last for the visitor. `queued`: is there an endpoint it waits for?
 */
export function createOutbox(queued: boolean, report: (code: string, found?: string) => void): Outbox {
  const shelves = createShelves();
  let full = false;

  /** Whatever a shelf throws, it did not work. */
  function attempt<Value>(act: () => Value): Value | undefined {
    try {
      return act();
    } catch {
      return undefined;
    }
  }
  const put = (key: string, value: string): number => shelves.findIndex(shelf => attempt(() => shelf.set(key, value)));
  const drop = (key: string): void => {
    for (const shelf of shelves) {
      attempt(() => shelf.remove(key));
    }
  };
  const keys = (): string[] => [...new Set(shelves.flatMap(shelf => attempt(shelf.keys) ?? []))];

  /** What is stored under a key. The page itself is asked first: beside a cookie, it has the whole. */
  function read(key: string): Evidence | undefined {
    for (const shelf of [...shelves].reverse()) {
      const value = attempt(() => shelf.get(key));
      const found = value ? attempt(() => JSON.parse(value) as Evidence) : undefined;
      if (typeof found?.record?.id === 'string') {
        return found;
      }
    }
    return undefined;
  }

  return {
    keep(evidence, own = true) {
      const value = JSON.stringify(evidence, asIs);
      if (own) {
        // It gives its place to the new one: there may be no other.
        drop(latestKey);
      }
      if (queued && put(prefix + evidence.record.id, value) > 1 && !full) {
        full = true;
        report('record-queue-full');
      }
      if (own) {
        put(latestKey, value);
      }
    },
    list() {
      const list: Evidence[] = [];
      for (const key of keys().filter(each => each.startsWith(prefix))) {
        const found = read(key);
        if (found && key === prefix + found.record.id) {
          list.push(found);
        } else {
          // Nobody can read it, so nobody can prove anything by it.
          report('record-damaged', key);
          drop(key);
        }
      }
      return list.sort((a, b) => (a.record.at < b.record.at ? -1 : 1));
    },
    has: id => shelves.some(shelf => attempt(() => shelf.get(prefix + id))),
    remove: id => drop(prefix + id),
    latest: id => [latestKey, prefix + id].map(read).find(found => found?.record.id === id),
    forget: () => drop(latestKey),
  };
}
