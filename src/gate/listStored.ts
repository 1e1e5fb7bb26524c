import {createCookieJar} from '../lib/createCookieJar.js';

/** Something in this browser, as a script of this page sees it. */
export interface Stored {
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  name: string;
}

/** Lists what is stored here: cookies of this page that are not HttpOnly, and web storage. Blocked storage holds nothing; never throws. */
export function listStored(): Stored[] {
  const list: Stored[] = [];
  const add = (kind: Stored['kind'], names: () => string[]): void => {
    try {
      list.push(...names().map(name => ({kind, name})));
    } catch {
      // A browser may forbid one kind and not the other.
    }
  };
  // Values are not decoded: js-cookie leaves out a cookie whose value it cannot decode (EUC-KR).
  add('cookie', () =>
    Object.keys(
      createCookieJar()
        .withConverter({read: value => value})
        .get(),
    ),
  );
  add('localStorage', () => Object.keys(localStorage));
  add('sessionStorage', () => Object.keys(sessionStorage));
  return list;
}
