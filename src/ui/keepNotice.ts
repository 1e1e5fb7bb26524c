import {asIs} from '../lib/asIs.js';
import type {Notice} from './types.js';

const key = 'dongui';

/** Leaves word for the next page that a withdrawal made this one reload, with what the visitor should be told, if anything. */
export function keepNotice(notice: Notice | undefined): void {
  try {
    sessionStorage[key] = JSON.stringify(notice ?? null, asIs);
  } catch {
    // Where storage is blocked the visitor goes without it.
  }
}

/** Takes the word, once. */
export function takeNotice(): Notice | undefined {
  try {
    const kept = sessionStorage[key];
    delete sessionStorage[key];
    return JSON.parse(kept ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
