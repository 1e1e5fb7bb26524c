import type {State} from '../model/types.js';
import type {Notice, Withdrawal} from './types.js';

/** What the visitor is told after a decision; `swept`: what was withdrawn by it. */
export function noticeFor(after: State, swept: (Withdrawal & {reload: boolean}) | undefined): Notice {
  const kinds = {all: 'agreed', none: 'refused', custom: 'custom', ask: 'ask'} as const;
  return swept ? {kind: 'withdrawn', ...swept} : {kind: after.stored ? kinds[after.choice?.level ?? 'custom'] : 'not-stored'};
}
