import type {State} from '../model/types.js';

/** DOM events on `document` for code that does not import dongui; their `detail` is the state. No element may be in the way (`<form name="dispatchEvent">`). */
export function dispatchState(name: 'ready' | 'consent' | 'change' | 'held', state: State): void {
  (Object.getPrototypeOf(document) as Document).dispatchEvent.call(document, new CustomEvent(`dongui:${name}`, {detail: state}));
}
