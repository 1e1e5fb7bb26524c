import {createCookieJar} from '../lib/createCookieJar.js';
import type {Policy, State} from '../model/types.js';
import {isLost} from './isLost.js';
import {listStored, type Stored} from './listStored.js';

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

/** Deletes cookies and keys of services that may not run from this browser, except what one that may run declares too. Never throws. */
export function cleanUp(policy: Policy, state: State): CleanUp {
  const goes = ({name}: Stored): boolean => isLost(name, 'names', {policy, state});
  const lost = listStored().filter(goes);
  const isCookie = ({kind}: Stored): boolean => kind === 'cookie';
  const cookies = lost.filter(isCookie);
  try {
    const jar = createCookieJar();
    for (const {name} of cookies) {
      for (const path of paths()) {
        for (const domain of domains()) {
          jar.remove(name, {path, ...domain});
        }
      }
    }
  } catch {
    // A page may have put something of its own in the place of `document.cookie`. What is still there is named as left.
  }
  const left = cookies[0] ? listStored().flatMap(each => (isCookie(each) && goes(each) ? [each.name] : [])) : [];
  const deleted = cookies.flatMap(({name}) => (left.includes(name) ? [] : [name]));
  for (const {kind, name} of lost) {
    if (kind !== 'cookie') {
      try {
        window[kind].removeItem(name);
        deleted.push(name);
      } catch {
        // As above.
      }
    }
  }
  return {deleted, left};
}
