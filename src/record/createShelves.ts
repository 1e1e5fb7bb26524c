import {asIs} from '../lib/asIs.js';
import {createCookieJar} from '../lib/createCookieJar.js';
import type {Evidence} from './types.js';

/** A place to keep texts in. What does not work throws; `set` answers whether the text is there now. */
export interface Shelf {
  keys(): string[];
  get(key: string): string | null | undefined;
  set(key: string, value: string): boolean;
  remove(key: string): void;
}

/** Bytes of a cookie that browsers take are 4,096, with name and attributes. */
const most = 3800;

/**
 * The places for evidence, the best first: what survives all, what survives a reload, the cookie (one record, of which the text is left out where it does
 * not fit), and the page itself, from which it has to be delivered before the page is closed.
 */
export function createShelves(): Shelf[] {
  const memory = new Map<string, string>();
  const webStorage = (name: 'localStorage' | 'sessionStorage'): Shelf => ({
    keys: () => Object.keys(window[name]),
    get: key => window[name].getItem(key),
    set(key, value) {
      window[name].setItem(key, value);
      return true;
    },
    remove: key => window[name].removeItem(key),
  });
  const isQueued = (key: string): boolean => /^dongui-record-/.test(key);
  const fits = (value: string): boolean => encodeURIComponent(value).length < most;
  const cookie: Shelf = {
    keys: () => Object.keys(createCookieJar().get()).filter(isQueued),
    get: key => createCookieJar().get(key),
    set(key, value) {
      const jar = createCookieJar();
      const {text: _, ...rest} = JSON.parse(value) as Evidence;
      const short = fits(value) ? value : JSON.stringify(rest, asIs);
      // The visitor's own copy is not worth a cookie, and two would be too much for servers.
      if (!isQueued(key) || !fits(short)) {
        return false;
      }
      for (const other of cookie.keys()) {
        // Only the newest; this page has the others as long as it lives.
        memory.set(other, memory.get(other) ?? jar.get(other) ?? '');
        jar.remove(other);
      }
      jar.set(key, short, {expires: 30});
      // Without the text it is half a proof; the whole stays in the page.
      memory.set(key, value);
      return jar.get(key) === short;
    },
    remove(key) {
      if (isQueued(key)) {
        createCookieJar().remove(key);
      }
    },
  };
  return [
    webStorage('localStorage'),
    webStorage('sessionStorage'),
    cookie,
    {
      keys: () => [...memory.keys()],
      get: key => memory.get(key),
      set(key, value) {
        memory.set(key, value);
        return true;
      },
      remove: key => memory.delete(key),
    },
  ];
}
