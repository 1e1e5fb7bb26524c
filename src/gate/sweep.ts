import type {Policy, State} from '../model/types.js';
import {type CleanUp, cleanUp} from './cleanUp.js';
import {cleanUpDatabases} from './cleanUpDatabases.js';

/** What was cleaned up at once. */
export interface Swept extends CleanUp {
  /** The whole, databases and caches too, in a second at most; missing where there are none to look for. */
  later: Promise<CleanUp> | undefined;
}

/**
 * Cleans up what services that may not run have stored, and tells the developer what resisted. `hurried`: the page is about to be loaded again, which closes
 * what is open in it and tries again.
 */
export function sweep(
  policy: Policy,
  {get, report}: {get: () => State; report: (code: string, found: string) => void},
  hurried = false,
): Swept {
  const tell = ({left}: CleanUp): void => {
    if (left[0]) {
      report('left-behind', left.join());
    }
  };
  const now = cleanUp(policy, get());
  tell(now);
  const later = cleanUpDatabases(policy, get, hurried)?.then(found => {
    if (!hurried) {
      tell(found);
    }
    return {deleted: [...now.deleted, ...found.deleted], left: [...now.left, ...found.left]};
  });
  return {...now, later};
}
