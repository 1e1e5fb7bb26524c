import {pause} from '../page/pause.js';
import type {Hit, Servers} from './types.js';

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
    async settle(ms = 400) {
      for (let quietSince = Date.now(); Date.now() - quietSince < ms; ) {
        await pause(Math.min(25, ms));
        quietSince = Math.max(quietSince, hits.at(-1)?.at ?? 0);
      }
    },
  };
}
