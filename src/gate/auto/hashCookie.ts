import {hash} from '../../lib/hash.js';
import {readCookie} from '../../lib/readCookie.js';

/** Tells one choice from another, for other tabs and the service worker; empty where the cookie is blocked or damaged. */
export function hashCookie(): string {
  try {
    return hash(readCookie('dongui') ?? '');
  } catch {
    return '';
  }
}
