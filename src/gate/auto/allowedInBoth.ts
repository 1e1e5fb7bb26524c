import type {State} from '../../model/types.js';

/** A state that allows only what `other` does, too. */
export const allowedInBoth = (state: State, other: State['allows']): State => ({
  ...state,
  allows: Object.fromEntries(Object.keys(state.allows).map(id => [id, state.allows[id] === true && other[id] === true])),
});
