import type {Method, State} from '../model/types.js';
import type {Notice, Withdrawal} from './types.js';

/** How a decision came about. */
interface Act {
  method: Method | 'elsewhere';
  /** It takes full effect with the next page, which does not come by itself. */
  reload: boolean;
  /** What was withdrawn by it. */
  swept: Withdrawal | undefined;
}

/** What the visitor is told after a decision, if anything. */
export function noticeFor({choice, stored}: State, {method, reload, swept}: Act): Notice | undefined {
  const kinds = {all: 'agreed', none: 'refused', custom: 'custom', ask: 'ask'} as const;
  const inPlace = method === 'embed' || method === 'ask' || method === 'elsewhere';
  // Who calls the API tells the visitor himself; at a frame, of a service just asked about, or in another tab, the visitor sees what happens, if it does.
  if (method === 'api' || method === 'import' || (inPlace && !reload)) {
    return undefined;
  }
  return swept
    ? {kind: 'withdrawn', ...swept, reload}
    : {kind: stored ? kinds[(!inPlace && choice?.level) || 'custom'] : 'not-stored', reload};
}
