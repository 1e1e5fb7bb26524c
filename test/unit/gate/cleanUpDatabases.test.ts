import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {cleanUpDatabases} from '../../../src/gate/cleanUpDatabases.js';
import {listDatabases} from '../../../src/gate/listDatabases.js';
import {deriveState} from '../../../src/model/deriveState.js';
import type {State} from '../../../src/model/types.js';
import {agreed, now, refused, withServices} from '../support/samples.js';

const vendor = {items: [], mark: 'm'} as const;
const policy = withServices(
  {...vendor, id: 'ad', purpose: 'ads', databases: ['ad-*', 'exact', 'shared'], caches: ['ad-*']},
  {...vendor, id: 'counter', purpose: 'analytics', databases: ['counter']},
  {...vendor, id: 'login', purpose: 'service', databases: ['shared']},
);
const stateOf = (choice = refused): State => deriveState(policy, choice, {now, stored: true});
const clean = (choice = refused, hurried = false) => cleanUpDatabases(policy, () => stateOf(choice), hurried);

/** A browser with these databases and caches; `open`: databases that something holds open. */
function browser({databases, caches, open = []}: {databases: string[]; caches: string[]; open?: string[]}) {
  const here = {databases: new Set(databases), caches: new Set(caches)};
  const waiting: (() => void)[] = [];
  vi.stubGlobal('indexedDB', {
    databases: async () => [...here.databases].map(name => ({name, version: 1})),
    deleteDatabase(name: string) {
      const request: {onsuccess?(event: object): void; onblocked?(event: object): void} = {};
      const finish = (): void => request.onsuccess?.({oldVersion: here.databases.delete(name) ? 1 : 0});
      queueMicrotask(() => {
        if (open.includes(name)) {
          waiting.push(finish);
          request.onblocked?.({});
        } else {
          finish();
        }
      });
      return request;
    },
  });
  vi.stubGlobal('caches', {keys: async () => [...here.caches], delete: async (name: string) => here.caches.delete(name)});
  return {left: () => [...here.databases, ...here.caches].sort(), close: () => waiting.forEach(finish => void finish())};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('cleanUpDatabases', () => {
  it('deletes what services that may not run have, and nothing that one that may run has too', async () => {
    const {left} = browser({databases: ['ad-1', 'exact', 'shared', 'counter', 'own'], caches: ['ad-2', 'counter', 'own-cache']});
    expect(await clean({...agreed, granted: ['analytics'], scope: ['m']})).toEqual({deleted: ['ad-1', 'exact', 'ad-2'], left: []});
    expect(left()).toEqual(['counter', 'counter', 'own', 'own-cache', 'shared']);
  });

  it('looks at nothing where no service that may not run declares any', () => {
    expect(clean({...agreed, scope: ['m']})).toBeUndefined();
    expect(cleanUpDatabases(withServices({...vendor, id: 'ad', purpose: 'ads'}), () => stateOf(), false)).toBeUndefined();
  });

  it('waits a second for what is open, and then says that it is left', async () => {
    const {left, close} = browser({databases: ['ad-1', 'exact'], caches: [], open: ['ad-1']});
    const result = clean();
    let done = false;
    void result?.then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(990);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(10);
    expect(await result).toEqual({deleted: ['exact'], left: ['ad-1']});
    close();
    expect(left()).toEqual([]);
  });

  it('counts as deleted what is let go in time', async () => {
    const {close} = browser({databases: ['ad-1'], caches: [], open: ['ad-1']});
    const result = clean();
    await vi.advanceTimersByTimeAsync(500);
    close();
    expect(await result).toEqual({deleted: ['ad-1'], left: []});
  });

  it('waits for nothing that is open where the page is about to go', async () => {
    browser({databases: ['ad-1', 'exact'], caches: [], open: ['ad-1']});
    expect(await clean(refused, true)).toEqual({deleted: ['exact'], left: ['ad-1']});
  });

  it('tries names without * where the browser lists no databases, and counts those that were there', async () => {
    const {left} = browser({databases: ['ad-1', 'exact', 'shared'], caches: []});
    Reflect.deleteProperty(indexedDB, 'databases');
    expect(await clean()).toEqual({deleted: ['exact'], left: []});
    expect(left()).toEqual(['ad-1', 'shared']);
  });

  it('deletes nothing of a service that was allowed meanwhile', async () => {
    const {left} = browser({databases: ['ad-1'], caches: []});
    const states = [stateOf(), stateOf({...agreed, scope: ['m']})];
    expect(await cleanUpDatabases(policy, () => states.shift() ?? stateOf(), false)).toEqual({deleted: [], left: []});
    expect(left()).toEqual(['ad-1']);
  });

  it('says that what the browser refuses to delete is left', async () => {
    browser({databases: ['ad-1'], caches: ['ad-2']});
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    vi.spyOn(caches, 'delete').mockRejectedValue(new DOMException('', 'SecurityError'));
    expect(await clean()).toEqual({deleted: [], left: ['ad-1', 'ad-2']});
  });

  it.each<[what: string, databases: unknown]>([
    ['missing', undefined],
    ['null', null],
    ['blocked', {databases: () => Promise.reject(new DOMException('', 'SecurityError'))}],
    [
      'forbidden',
      {
        get databases() {
          throw new DOMException('', 'SecurityError');
        },
      },
    ],
  ])('does what can be done where IndexedDB is %s, and never rejects', async (_what, databases) => {
    browser({databases: [], caches: ['ad-2']});
    vi.stubGlobal('indexedDB', databases);
    expect(await clean()).toEqual({deleted: ['ad-2'], left: []});
    vi.stubGlobal('caches', undefined);
    expect(await clean()).toEqual({deleted: [], left: []});
  });

  it('gives up a browser that never answers', async () => {
    vi.stubGlobal('indexedDB', {databases: () => new Promise(() => {})});
    const result = clean();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual({deleted: [], left: []});
  });
});

describe('listDatabases', () => {
  it('lists both kinds, and one that has no name in none', async () => {
    browser({databases: ['a'], caches: ['b']});
    expect(await listDatabases()).toEqual([
      {kind: 'indexedDB', name: 'a'},
      {kind: 'caches', name: 'b'},
    ]);
    vi.stubGlobal('indexedDB', {databases: async () => [{}]});
    expect(await listDatabases()).toEqual([{kind: 'caches', name: 'b'}]);
  });
});
