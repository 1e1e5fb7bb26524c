import type {Match} from './createMatcher.js';

/** Whose an address is, and whether it may go. */
export interface Settled {
  id: string;
  isFree: boolean;
}

/**
 * Decides among all the patterns that recognise an address (as `createMatcher` answers them: the longest first), in the browser as on a server. The longest
 * decide; of equals a declared service comes before one of the catalogue, and one that may run is enough (one loader serves two services). `undefined` where
 * there is none.
 */
export function settleMatches(
  matches: readonly Match[],
  isDeclared: (id: string) => boolean,
  mayRun: (id: string) => boolean,
): Settled | undefined {
  const ids = matches.filter(({pattern}) => pattern.length === matches[0]?.pattern.length).map(({id}) => id);
  const declared = ids.filter(isDeclared);
  const deciding = declared[0] ? declared : ids;
  const free = deciding.find(mayRun);
  const id = free ?? deciding[0];
  return id ? {id, isFree: id === free} : undefined;
}
