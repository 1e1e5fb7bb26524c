import type {Policy, State} from '../model/types.js';
import type {CleanUp} from './cleanUp.js';
import {deleteDatabase} from './deleteDatabase.js';
import {isLost} from './isLost.js';
import {type Database, listDatabases} from './listDatabases.js';

/** Milliseconds that what the visitor is told waits for the deletion, which goes on after it. */
const patience = 1000;

/**
 * Deletes databases and caches of services that may not run, as `cleanUp` does with cookies and keys. Nothing at once where no such service declares any. What
 * is not gone in time counts as left: the browser deletes it when the last page that has it open lets it go. `get`: what holds, asked when the lists are
 * there. `hurried`: waits for nothing that is open. Never rejects.
 */
export function cleanUpDatabases(policy: Policy, get: () => State, hurried: boolean): Promise<CleanUp> | undefined {
  const {allows} = get();
  const declared = policy.services.flatMap(({id, databases = [], caches = []}) => (allows[id] ? [] : [{databases, caches}]));
  if (!declared.some(({databases, caches}) => databases[0] ?? caches[0])) {
    return undefined;
  }
  let lost: Database[] = [];
  /** What became of each: was there anything? Of what is not in it nothing is known, or that the browser refused. */
  const gone = new WeakMap<Database, true | undefined>();
  const work = async (): Promise<void> => {
    const exact = declared.flatMap(({databases}) => databases.filter(name => !name.includes('*')));
    const here = await listDatabases(exact);
    const state = get();
    lost = here.filter(({kind, name}) => isLost(name, kind === 'caches' ? kind : 'databases', {policy, state}));
    await Promise.all(
      lost.map(async each => {
        try {
          gone.set(each, await deleteDatabase(each, hurried));
        } catch {
          // It is named as left.
        }
      }),
    );
  };
  const wait = new Promise(resolve => setTimeout(resolve, patience));
  const namesOf = (wanted: (each: Database) => boolean | undefined): string[] => lost.filter(wanted).map(({name}) => name);
  return Promise.race([work(), wait]).then(() => ({deleted: namesOf(each => gone.get(each)), left: namesOf(each => !gone.has(each))}));
}
