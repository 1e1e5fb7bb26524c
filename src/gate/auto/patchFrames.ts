import type {Part, Realm} from './types.js';

/** Frames without a page of their own, and windows opened empty: their globals are fresh, and have to be patched before a script can use them. */
export const patchFrames: Part = (win, patcher, {enter}) => {
  const enterOf = (get: ((this: unknown) => unknown) | undefined) => (self: object) => {
    const found = get?.call(self) as Realm | Document | null | undefined;
    if (found) {
      enter(((found as Document).defaultView ?? found) as Realm);
    }
    return found;
  };
  for (const owner of [win.HTMLIFrameElement, win.HTMLFrameElement, win.HTMLObjectElement]) {
    for (const name of ['contentWindow', 'contentDocument']) {
      const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
      patcher.property(owner?.prototype, name, undefined, enterOf(get));
    }
  }
  patcher.method(win, 'open', go => {
    const opened = go() as Realm | null;
    enter(opened);
    return opened;
  });
};
