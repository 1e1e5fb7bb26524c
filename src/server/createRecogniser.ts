import {dropDot} from '../lib/dropDot.js';
import type {Match} from '../model/createMatcher.js';
import {settleMatches} from '../model/settleMatches.js';
import type {State} from '../model/types.js';
import {mayRun} from './mayRun.js';
import {readings} from './readings.js';
import type {Recogniser, Site} from './types.js';

const asked = new Set(['http:', 'https:', 'ws:', 'wss:']);

/** The addresses a browser would ask for; none when it asks nobody. */
function toUrls(address: string, base: string): URL[] {
  return readings(address).flatMap(each => {
    try {
      const url = dropDot(new URL(each, base));
      return asked.has(url.protocol) ? [url] : [];
    } catch {
      return [];
    }
  });
}

const first = (urls: readonly URL[], mark: (url: URL) => string | undefined): string | undefined => urls.map(mark).find(Boolean);

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
  let hasGate = false;
  const isFree = (id: string): boolean => mayRun(site, state, id);

  function settle(url: URL, matches: readonly Match[], mayStay = isFree): string | undefined {
    const settled = settleMatches(matches, site.isDeclared, isFree);
    if (!settled) {
      return isUnknown(url) ? 'data-category="unknown"' : undefined;
    }
    return settled.isFree && mayStay(settled.id) ? undefined : `data-service="${settled.id}"`;
  }

  function markOf(url: URL, mayStay = isFree): string | undefined {
    const own = url.hostname === host;
    const matches = site.match(url).filter(({id, pattern}) => !own || (site.isDeclared(id) && /\/./.test(pattern)));
    return own && !matches[0] ? undefined : settle(url, matches, mayStay);
  }

  function markOfHost(url: URL): string | undefined {
    // Connecting tells no path: one that may run is enough.
    const matches = site.matchHost(url);
    return url.hostname === host || matches.some(({id}) => isFree(id)) ? undefined : settle(url, matches);
  }

  return {
    isKnown: id => Object.hasOwn(state.allows, id),
    resolve: (address, base) => toUrls(address, base).at(-1),
    // Who only wants a report holds nothing.
    markFor: (address, base) => (site.reports ? undefined : first(toUrls(address, base), url => markOf(url))),
    meet(address, base) {
      hasGate ||= toUrls(address, base).some(isDongui);
    },
    markForGate: (address, base) =>
      site.reports || !hasGate ? undefined : first(toUrls(address, base), url => markOf(url, site.isEssential)),
    markForHost: (address, base) => (site.reports ? undefined : first(toUrls(address, base), markOfHost)),
  };
}
