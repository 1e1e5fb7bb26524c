import {readCookie} from '../lib/readCookie.js';
import {deriveState} from '../model/deriveState.js';
import type {Policy} from '../model/types.js';
import {decodeChoice} from './decodeChoice.js';
import type {StoredState} from './types.js';

/**
 * Opens the record of the choice: reads the cookie `dongui`, never throws, whatever it finds. `report` hears of a damaged cookie and of cookies
 * that cannot be read.
 */
export function createStoredState(policy: Policy, report: (code: string, found?: string) => void): StoredState {
  function read() {
    let value: string | undefined;
    try {
      value = readCookie('dongui');
    } catch {
      report('storage-blocked');
    }
    const choice = value ? decodeChoice(value) : undefined;
    if (value && !choice) {
      report('cookie-damaged', value);
    }
    return deriveState(policy, choice, {now: Date.now(), stored: true});
  }

  let state = read();
  return {
    policy,
    get: () => state,
    set(next) {
      state = next;
    },
    read,
  };
}
