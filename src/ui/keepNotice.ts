import {asIs} from '../lib/asIs.js';
import type {Notice} from './types.js';

const key = 'dongui';

/**
 * Leaves word for the next page that a withdrawal made this one reload, with what the visitor should be told, if anything. A frame of the site reloads with it, and has
 * nothing to tell: what the page around it has left stays.
 */
export function keepNotice(notice: Notice | undefined): void {
  try {
    sessionStorage[key] = notice ? JSON.stringify(notice, asIs) : (sessionStorage[key] ?? null);
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
