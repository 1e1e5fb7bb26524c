import type {Part, Realm} from './types.js';

/** Frames without a page of their own, and windows opened empty: their globals are fresh, and have to be patched before a script can use them. */
export const patchFrames: Part = (win, patcher, {enter}) => {
  for (const owner of [win.HTMLIFrameElement, win.HTMLFrameElement, win.HTMLObjectElement]) {
    patcher.property(owner?.prototype, 'contentWindow contentDocument', undefined, (_self, go) => {
      const found = go() as Realm | Document | null;
      try {
        enter(((found as Document).defaultView ?? found) as Realm);
      } catch {
        // There is none, or it is of another origin.
      }
      return found;
    });
  }
  patcher.method(win, 'open', go => {
    const opened = go() as Realm | null;
    enter(opened);
    return opened;
  });
};
