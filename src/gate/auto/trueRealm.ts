import type {Realm} from './types.js';

/**
 * A window with the browser's own interfaces of the tree, found by what it has made: under their names a page may have put its own, as MooTools does
 * (`Document`) and dTree (`Node`).
 */
export function trueRealm(win: Realm): Realm {
  const {document, navigator} = win;
  const own = {__proto__: null} as unknown as Record<PropertyKey, unknown>;
  for (const made of [document, navigator, document.createElement('style'), document.createTextNode('')]) {
    for (let one = Object.getPrototypeOf(made); one; one = Object.getPrototypeOf(one)) {
      own[one[Symbol.toStringTag]] = one.constructor;
    }
  }
  return new Proxy(win, {get: (_, name) => own[name] ?? win[name as never]});
}
