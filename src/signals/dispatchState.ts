import type {State} from '../model/types.js';

/** DOM events on `document` for code that does not import dongui; their `detail` is the state. By the window's method, which no element hides (`<form name="dispatchEvent">`). */
export function dispatchState(name: 'ready' | 'consent' | 'change' | 'held', state: State): void {
  dispatchEvent.call(document, new CustomEvent(`dongui:${name}`, {detail: state}));
}
