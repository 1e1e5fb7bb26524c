import type {State} from '../model/types.js';

/** A state that allows only what `other` does, too. */
export const allowedInBoth = (state: State, other: State['allows']): State => ({
  ...state,
  allows: Object.fromEntries(Object.entries(state.allows).map(([id, allowed]) => [id, allowed && !!other[id]])),
});
