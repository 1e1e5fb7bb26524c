import type {Hit, Servers} from './types.js';
import {whenQuiet} from './whenQuiet.js';

export interface HitLog extends Pick<Servers, 'hits' | 'waitForHit' | 'settle'> {
  add(hit: Hit): void;
  clear(): void;
}

export function createHitLog(): HitLog {
  let hits: Hit[] = [];
  const listeners = new Set<() => void>();
  return {
    hits: () => hits,
    add(hit) {
      hits.push(hit);
      for (const listener of listeners) {
        listener();
      }
    },
    clear() {
      hits = [];
    },
    waitForHit(id, {kind, timeout = 10_000} = {}) {
      const find = () => hits.find(hit => hit.id === id && (kind === undefined || hit.kind === kind));
      return new Promise((resolve, reject) => {
        const finish = () => {
          clearTimeout(timer);
          listeners.delete(look);
        };
        const look = () => {
          const hit = find();
          if (hit) {
            finish();
            resolve(hit);
          }
        };
        const timer = setTimeout(() => {
          finish();
          const seen = hits.map(hit => `${hit.kind} ${hit.id || hit.path}`).join(', ') || 'nothing';
          reject(new Error(`Waited ${timeout} ms in vain for ${kind ?? 'a request'} "${id}" to reach the tracker (seen: ${seen})`));
        }, timeout);
        listeners.add(look);
        look();
      });
    },
    settle: (ms = 400) => whenQuiet(() => hits.at(-1), ms),
  };
}
