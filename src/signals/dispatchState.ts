import {unclobbered} from '../lib/unclobbered.js';
import type {State} from '../model/types.js';

/** DOM events on `document` for code that does not import dongui; their `detail` is the state. */
export function dispatchState(name: 'ready' | 'consent' | 'change' | 'held', state: State): void {
  unclobbered('dispatchEvent').call(document, new CustomEvent(`dongui:${name}`, {detail: state}));
}
