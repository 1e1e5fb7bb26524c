import type {Part, Waiting} from './types.js';

/** Does this `document.cookie = …` delete? `Max-Age` comes before `Expires` (RFC 6265 §5.3). */
function isDeletion(text: string): boolean {
  const [, seconds] = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text) ?? [];
  const [, date] = /;\s*expires\s*=([^;]*)/i.exec(text) ?? [];
  return seconds === undefined ? date !== undefined && +new Date(date) <= Date.now() : Number(seconds) <= 0;
}

/** Cookies and web storage, by the names that the services declare. Written when their service may run; deleting is always welcome. */
export const patchStorage: Part = (win, patcher, {judge, waiting}) => {
  /** What waits, of several writes to one name the last. */
  const kept = new Map<unknown, Map<string, Waiting & {value?: string}>>();
  const forget = (place: unknown, name: string): void => {
    const one = kept.get(place)?.get(name);
    if (one) {
      waiting.remove(one);
      kept.get(place)?.delete(name);
    }
  };
  const hold = (place: unknown, name: string, write: () => unknown, value = ''): boolean => {
    const one = {
      value,
      release() {
        kept.get(place)?.delete(name);
        write();
      },
    };
    forget(place, name);
    const waits = waiting.hold(name, place === 'cookie' ? place : 'storage', one, judge.name);
    if (waits) {
      kept.set(place, (kept.get(place) ?? new Map()).set(name, one));
    }
    return waits;
  };

  patcher.property(win.Document.prototype, 'cookie', (go, _self, [value]) => {
    const text = `${value}`;
    const name = (text.split(/[;=]/)[0] as string).trim();
    if (isDeletion(text)) {
      forget('cookie', name);
      return go();
    }
    return hold('cookie', name, go) ? undefined : go();
  });
  const {CookieStore} = win as unknown as {CookieStore?: {prototype: object}};
  patcher.method(CookieStore?.prototype, 'set', (go, _self, [first]) => {
    const {name, expires} = Object(typeof first === 'string' ? {name: first} : first) as {name?: unknown; expires?: number};
    return !(Number(expires ?? Number.NaN) <= Date.now()) && hold('cookie', `${name}`, go) ? win.Promise.resolve() : go();
  });
  patcher.method(CookieStore?.prototype, 'delete', (go, _self, [first]) => {
    forget('cookie', `${(first as {name?: string} | null)?.name ?? first}`);
    return go();
  });
  const {prototype} = win.Storage;
  patcher.method(prototype, 'setItem', (go, self, [key, value]) => (hold(self, `${key}`, go, `${value}`) ? undefined : go()));
  // A page reads what it has written, though the browser has not stored it: SDKs keep their queue so.
  patcher.method(prototype, 'getItem', (go, self, [key]) => kept.get(self)?.get(`${key}`)?.value ?? go());
  patcher.method(prototype, 'removeItem', (go, self, [key]) => {
    forget(self, `${key}`);
    return go();
  });
  patcher.method(prototype, 'clear', (go, self) => {
    for (const name of [...(kept.get(self)?.keys() ?? [])]) {
      forget(self, name);
    }
    return go();
  });
};
