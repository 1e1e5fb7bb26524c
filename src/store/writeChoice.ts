import {isDomain} from '../config/isDomain.js';
import {addMonths} from '../lib/addMonths.js';
import {cookiePlaces} from '../lib/cookiePlaces.js';
import {createCookieJar} from '../lib/createCookieJar.js';
import {isoSeconds} from '../lib/isoSeconds.js';
import {randomId} from '../lib/randomId.js';
import {readCookie} from '../lib/readCookie.js';
import {decide} from '../model/decide.js';
import {deriveState} from '../model/deriveState.js';
import {isExpired} from '../model/isExpired.js';
import type {State} from '../model/types.js';
import {encodeChoice} from './encodeChoice.js';
import type {Answers, CommitOptions, StoredState} from './types.js';

/** Will the next page read this? Of several cookies of the name another may be the greatest (lib/readCookie.ts), as one that a subdomain has set. */
function isKept(value: string | undefined): boolean {
  try {
    return readCookie('dongui') === value;
  } catch {
    return false;
  }
}

/**
 * Writes the cookie, or deletes it, and reads back: a browser that blocks cookies does not say so. Of several cookies of one name, each of a domain or path
 * of its own, every page reads the same one first (of the longest path, then the oldest: RFC 6265, 5.4). One from the time of another `domain` would go on
 * hiding ours, with a yes that was taken back.
 */
function write(domain: string, value?: string, expires?: Date): boolean {
  try {
    const jar = createCookieJar();
    // Of no domain a browser keeps no cookie.
    const where = domain && isDomain(domain) ? {domain} : {};
    const put = (): boolean => {
      if (value && expires) {
        jar.set('dongui', value, {expires, ...where});
      }
      return jar.get('dongui') === value && isKept(value);
    };
    if (domain) {
      // One of this host alone would hide the shared one, here or once that is gone.
      jar.remove('dongui');
    }
    if (value && put()) {
      return true;
    }
    for (const place of cookiePlaces()) {
      jar.remove('dongui', place);
    }
    return put();
  } catch {
    return false;
  }
}

/**
 * Decides, and writes the decision down before anything follows from it. `domain`: of the cookie, empty for this host only. The state it answers
 * has `stored: false`, and allows only what is essential, where the browser keeps nothing. `at`: when the visitor decided; default now. A small change
 * leaves the choice its older date, so the cookie notes the moment of the last act beside it (`changed`), for what may come in later from elsewhere.
 */
export function writeChoice(
  stored: StoredState,
  domain: string,
  {answers, only = false, ask = false, at: when}: Omit<CommitOptions, 'method' | 'once' | 'source'> & {answers: Answers},
): State {
  const {policy} = stored;
  const now = Date.now();
  const at = when ?? isoSeconds(now);
  const {choice: last} = stored.get().stored ? stored.read() : stored.get();
  const choice = decide(policy, last && !isExpired(last, policy.lifetime, now) ? last : undefined, {
    answers,
    only,
    ask,
    at,
    id: randomId(),
  });
  const value = encodeChoice(choice) + (choice.at === at ? '' : `&changed=${at}`);
  const written = write(domain, value, addMonths(new Date(choice.at), policy.lifetime));
  return deriveState(policy, choice, {now, stored: written});
}

/** Deletes the choice; the visitor is as one who was never here. */
export function forgetChoice(stored: StoredState, domain: string): State {
  write(domain);
  return deriveState(stored.policy, undefined, {now: Date.now(), stored: true});
}
