import type {Match} from '../model/createMatcher.js';
import {settleMatches} from '../model/settleMatches.js';
import type {State} from '../model/types.js';
import {mayRun} from './mayRun.js';
import type {Recogniser, Site} from './types.js';

const asked = new Set(['http:', 'https:', 'ws:', 'wss:']);

/** The address a browser would ask for, or `undefined` when it asks nobody. */
function toUrl(address: string, base: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return asked.has(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A consent script from elsewhere must not wait for consent itself. */
const isDongui = ({pathname}: URL): boolean => /\/dongui[\w.-]*\.js$/.test(pathname);

/**
 * Decides about the addresses of one page as the gate does in the browser (src/gate/auto/createJudge.ts), by the same `settleMatches`. What the page's own host
 * (`host`) serves is held only by a declared pattern with a path, and what nobody declared only where the config says `unknown: 'hold'`.
 */
export function createRecogniser(site: Site, state: State, host: string): Recogniser {
  const ends = [host.replace(/^www\./, ''), site.domain].filter(Boolean);
  const isUnknown = (url: URL): boolean =>
    site.holdsUnknown && !isDongui(url) && !ends.some(end => url.hostname === end || url.hostname.endsWith(`.${end}`));
  const isFree = (id: string): boolean => mayRun(site, state, id);

  function settle(url: URL, matches: readonly Match[]): string | undefined {
    const settled = settleMatches(matches, site.isDeclared, isFree);
    if (!settled) {
      return isUnknown(url) ? 'data-category="unknown"' : undefined;
    }
    return settled.isFree ? undefined : `data-service="${settled.id}"`;
  }

  return {
    isKnown: id => Object.hasOwn(state.allows, id),
    markFor(address, base) {
      // Who only wants a report holds nothing.
      const url = site.reports ? undefined : toUrl(address, base);
      if (!url) {
        return undefined;
      }
      const own = url.hostname === host;
      const matches = site.match(url).filter(({id, pattern}) => !own || (site.isDeclared(id) && /\/./.test(pattern)));
      return own && !matches[0] ? undefined : settle(url, matches);
    },
    markForHost(address, base) {
      const url = site.reports ? undefined : toUrl(address, base);
      if (!url || url.hostname === host) {
        return undefined;
      }
      // Connecting tells no path: one that may run is enough.
      const matches = site.matchHost(url);
      return matches.some(({id}) => isFree(id)) ? undefined : settle(url, matches);
    },
  };
}
