import {createCookieJar} from '../lib/createCookieJar.js';

/** Something in this browser, as a script of this page sees it. */
export interface Stored {
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  name: string;
  /** As it is stored; a cookie's is not decoded. */
  value: string;
}

/** Lists what is stored here: cookies of this page that are not HttpOnly, and web storage. Blocked storage holds nothing; never throws. */
export function listStored(): Stored[] {
  const list: Stored[] = [];
  const add = (kind: Stored['kind'], names: () => Record<string, string>): void => {
    try {
      list.push(...Object.entries(names()).map(([name, value]) => ({kind, name, value: `${value}`})));
    } catch {
      // A browser may forbid one kind and not the other.
    }
  };
  // Values are not decoded: js-cookie leaves out a cookie whose value it cannot decode (EUC-KR).
  add('cookie', () =>
    createCookieJar()
      .withConverter({read: value => value})
      .get(),
  );
  add('localStorage', () => ({...localStorage}));
  add('sessionStorage', () => ({...sessionStorage}));
  return list;
}
