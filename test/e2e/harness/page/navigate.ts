import type {Navigation, Until} from '../types.js';
import {evaluateIn} from './evaluateIn.js';
import {ATTEMPT, poll} from './poll.js';
import type {Tab} from './Tab.js';

interface Move {
  begin(): Promise<unknown>;
  /** Addresses of pages that are not what it leads to. */
  astray?: RegExp;
}

/**
 * Starts a navigation and waits until another document, or another entry of the same one, has come as far as asked. Done by looking
 * at the page: the protocols disagree about "loaded", about the back/forward cache and about a resource that never answers.
 */
export async function navigate(tab: Tab, {begin, astray}: Move, {until = 'load', timeout = 15_000}: Navigation = {}): Promise<void> {
  const before = await evaluateIn(tab, readPosition, ['commit']);
  let failure: unknown;
  // Not awaited: where a protocol waits for the document, a hanging script would hold us too.
  begin().catch(error => {
    failure = error;
  });
  await poll(
    async () => {
      const now = await evaluateIn(tab, readPosition, [until], ATTEMPT);
      return failure !== undefined || (now.reached && now.position !== before.position && !astray?.test(now.position));
    },
    {timeout, what: `a navigation from ${before.position} to reach "${until}"`},
  );
  if (failure !== undefined) {
    throw failure;
  }
}

function readPosition(until: Until): {position: string; reached: boolean} {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const since = {commit: 1, dom: entry?.domContentLoadedEventEnd ?? 0, load: entry?.loadEventEnd ?? 0};
  // about:blank has no entry in some engines.
  return {position: `${location.href} (${performance.timeOrigin})`, reached: entry ? since[until] > 0 : document.readyState === 'complete'};
}
