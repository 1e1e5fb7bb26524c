import {createCookieJar} from '../lib/createCookieJar.js';
import {matchesPattern} from '../lib/matchesPattern.js';
import type {Policy, State} from '../model/types.js';

/** What was deleted, and what is still there: HttpOnly cookies do not show, but others may resist (another path). */
export interface CleanUp {
  deleted: string[];
  left: string[];
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: every path a cookie seen here may have been set for. */
function paths(): string[] {
  const folders = location.pathname.split('/').filter(Boolean);
  return ['/', ...folders.flatMap((_, index) => ['', '/'].map(end => `/${folders.slice(0, index + 1).join('/')}${end}`))];
}

/** This host alone, and each parent. Public suffixes (`co.kr`, `or.kr`, `go.kr`) need no list: browsers refuse them, and the try costs nothing. */
function domains(): {domain?: string}[] {
  const labels = location.hostname.split('.');
  return [{}, ...labels.map((_, index) => ({domain: labels.slice(index).join('.')}))];
}

/** Deletes what services that may not run have stored in this browser, except what one that may run declares too. Never throws. */
export function cleanUp({services}: Policy, {allows}: State): CleanUp {
  const isOf = (name: string, allowed: boolean): boolean =>
    services.some(({id, names}) => !allows[id] !== allowed && names?.some(pattern => matchesPattern(pattern, name)));
  const isLost = (name: string): boolean => isOf(name, false) && !isOf(name, true);
  // Only names matter; values are not decoded, since js-cookie leaves out a cookie whose value it cannot decode (EUC-KR).
  const jar = createCookieJar().withConverter({read: value => value});
  const deleted: string[] = [];
  let left: string[] = [];
  try {
    const names = Object.keys(jar.get()).filter(isLost);
    for (const name of names) {
      for (const path of paths()) {
        for (const domain of domains()) {
          jar.remove(name, {path, ...domain});
        }
      }
    }
    left = names.length ? Object.keys(jar.get()).filter(isLost) : [];
    deleted.push(...names.filter(name => !left.includes(name)));
  } catch {
    // Blocked storage holds nothing to delete. Each kind by itself: a browser may forbid one and not the other.
  }
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      for (const key of Object.keys(window[kind]).filter(isLost)) {
        window[kind].removeItem(key);
        deleted.push(key);
      }
    } catch {
      // As above.
    }
  }
  return {deleted, left};
}
