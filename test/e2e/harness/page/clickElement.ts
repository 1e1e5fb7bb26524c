import type {SelectorPath, Waiting} from '../types.js';
import {evaluateIn} from './evaluateIn.js';
import {locate} from './locate.js';
import {ATTEMPT, poll} from './poll.js';
import type {Tab} from './Tab.js';

/** Clicks an element by mouse once it has stood at the same place twice in a row: one that still slides in would be missed. */
export async function clickElement(tab: Tab, target: SelectorPath, options: Waiting & {force?: boolean} = {}): Promise<void> {
  const {timeout = 10_000, force = false} = options;
  const path = typeof target === 'string' ? target.split('>>>').map(part => part.trim()) : [...target];
  let before = '';
  const {x, y} = await poll(
    async () => {
      const found = await evaluateIn(tab, locate, [path, force], ATTEMPT);
      if ('problem' in found) {
        throw new Error(found.problem);
      }
      const resting = found.seen === before;
      before = found.seen;
      return resting ? found : undefined;
    },
    {timeout, what: `"${path.join(' >>> ')}" to be clickable`},
  );
  await tab.clickAt(x, y);
}
