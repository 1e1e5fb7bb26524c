import {createCookieJar} from '../lib/createCookieJar.js';

/** Something in this browser, as a script of this page sees it. */
export interface Stored {
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  name: string;
  /** As it is stored; a cookie's is not decoded. */
  value: string;
}

/** By number: a key named as something that every object has (`constructor`, `__proto__`) is no property of the storage. */
const read = (storage: Storage): [name: string, value: unknown][] =>
  Array.from(storage, (_, at) => [`${storage.key(at)}`, storage.getItem(`${storage.key(at)}`)]);

/** Lists what is stored here: cookies of this page that are not HttpOnly, and web storage. Blocked storage holds nothing; never throws. */
export function listStored(): Stored[] {
  const list: Stored[] = [];
  const add = (kind: Stored['kind'], entries: () => [name: string, value: unknown][]): void => {
    try {
      list.push(...entries().map(([name, value]) => ({kind, name, value: `${value}`})));
    } catch {
      // A browser may forbid one kind and not the other.
    }
  };
  // Values are not decoded: js-cookie leaves out a cookie whose value it cannot decode (EUC-KR).
  add('cookie', () =>
    Object.entries(
      createCookieJar()
        .withConverter({read: value => value})
        .get(),
    ),
  );
  add('localStorage', () => read(localStorage));
  add('sessionStorage', () => read(sessionStorage));
  return list;
}
