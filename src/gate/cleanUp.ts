import {cookiePlaces} from '../lib/cookiePlaces.js';
import {createCookieJar} from '../lib/createCookieJar.js';
import type {Policy, State} from '../model/types.js';
import {isLost} from './isLost.js';
import {listStored, type Stored} from './listStored.js';

/** What was deleted, and what is still there: HttpOnly cookies do not show, but others may resist (another path). */
export interface CleanUp {
  deleted: string[];
  left: string[];
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
      for (const place of cookiePlaces()) {
        jar.remove(name, place);
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
