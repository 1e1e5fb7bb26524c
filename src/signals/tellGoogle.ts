import type {State} from '../model/types.js';
import {signalConsentMode} from './signalConsentMode.js';

/** Tells Google's tags of a change, and a tag manager by an event `dongui`: an update alone triggers nothing there. */
export function tellGoogle(state: State): void {
  signalConsentMode(state, 'update');
  (globalThis as {dataLayer?: unknown[]}).dataLayer?.push({event: 'dongui'});
}
