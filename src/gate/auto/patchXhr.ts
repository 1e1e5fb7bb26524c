import type {Part, Waiting} from './types.js';

/**
 * XMLHttpRequest, also synchronous. What may not go fails as an unreachable server does: it is opened anew at an address that reaches nobody, so
 * that state, events and exceptions are the browser's own.
 */
export const patchXhr: Part = (win, patcher, {waiting}) => {
  interface Opened {
    method: string;
    url: string;
    async: boolean;
    one?: Waiting;
  }
  const opened = new WeakMap<object, Opened>();
  const {prototype} = win.XMLHttpRequest;
  const {open, send} = prototype;

  function abandon(self: object): boolean {
    const state = opened.get(self);
    if (!state?.one) {
      return false;
    }
    waiting.remove(state.one);
    delete state.one;
    return true;
  }

  patcher.method(prototype, 'open', (go, self, args) => {
    abandon(self);
    const given = args.slice(0, 2).map(each => `${each}`);
    // Throws where there is but one.
    const result = go([...given, ...args.slice(2)]);
    const [method, url] = given as [string, string];
    opened.set(self, {method, url, async: args.length < 3 || !!args[2]});
    return result;
  });
  patcher.method(prototype, 'send', (go, self) => {
    const state = opened.get(self);
    if (!state) {
      return go();
    }
    if (state.one) {
      throw new win.DOMException('', 'InvalidStateError');
    }
    const {url, async, method} = state;
    const release = (): unknown => {
      delete state.one;
      return go();
    };
    const drop = (): unknown => {
      // Of no blob: it fails without asking anyone.
      open.call(self as XMLHttpRequest, method, 'blob:null/dongui', async);
      return release();
    };
    // Nobody can wait for a synchronous one: it is given up at once.
    const one: Waiting = async ? {release, drop} : {};
    if (!waiting.hold(url, 'xhr', one)) {
      return go();
    }
    if (!async) {
      return drop();
    }
    state.one = one;
    return undefined;
  });
  patcher.method(prototype, 'abort', (go, self) => {
    if (abandon(self)) {
      // Sent in earnest, to nobody, it can be aborted with all the events of that.
      open.call(self as XMLHttpRequest, 'GET', 'data:,', true);
      send.call(self as XMLHttpRequest);
    }
    return go();
  });
};
