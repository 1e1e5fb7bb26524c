import type {Part, Waiting} from './types.js';

/**
 * XMLHttpRequest, also synchronous. What may not go fails as an unreachable server does: it is opened anew at an address that reaches nobody, so
 * that state, events and exceptions are the browser's own.
 */
export const patchXhr: Part = (win, patcher, {judge, waiting}) => {
  interface Opened {
    method: unknown;
    url: string;
    async: boolean;
    one?: Waiting;
  }
  const opened = new WeakMap<object, Opened>();
  const {prototype} = win.XMLHttpRequest;
  const {open, send} = prototype;

  patcher.method(prototype, 'open', (go, self, args) => {
    const [method, url, async = true] = args;
    abandon(self);
    const result = go();
    opened.set(self, {method, url: `${url}`, async: !!async});
    return result;
  });
  patcher.method(prototype, 'send', (go, self) => {
    const state = opened.get(self);
    const about = {kind: 'xhr'};
    const id = state && judge.address(state.url, about);
    if (!id || !state) {
      return go();
    }
    const {url, async, method} = state;
    const fail = (): unknown => {
      // Of no blob: it fails without asking anyone.
      open.call(self as XMLHttpRequest, method as string, `blob:${location.origin}/dongui`, async);
      return go();
    };
    const one: Waiting = {
      ...about,
      id,
      url,
      isFree: () => !judge.address(url, about),
      release: () => {
        delete state.one;
        go();
      },
      drop: () => {
        delete state.one;
        fail();
      },
    };
    if (!async) {
      // Nobody can wait for it: given up at once.
      waiting.add({...one, isFree: () => false, drop: () => undefined});
      return fail();
    }
    state.one = one;
    waiting.add(one);
    return undefined;
  });
  patcher.method(prototype, 'abort', (go, self) => {
    const state = opened.get(self);
    if (abandon(self) && state) {
      // Sent in earnest, to nobody, it can be aborted with all the events of that.
      open.call(self as XMLHttpRequest, `${state.method}`, 'data:,', true);
      send.call(self as XMLHttpRequest);
    }
    return go();
  });

  function abandon(self: object): Waiting | undefined {
    const state = opened.get(self);
    const one = state?.one;
    if (one && state) {
      waiting.remove(one);
      delete state.one;
    }
    return one;
  }
};
