import {matchesPattern} from '../lib/matchesPattern.js';

/**
 * Does a pattern `host[:port]/path` recognise the address? The host has to match whole, the path (with its query) from its start;
 * `*` is any run of characters. The scheme does not matter.
 */
export function matchesUrl(pattern: string, url: URL): boolean {
  const slash = pattern.indexOf('/');
  const host = slash < 0 ? pattern : pattern.slice(0, slash);
  const path = slash < 0 ? '' : pattern.slice(slash);
  return (
    matchesPattern(host.toLowerCase(), host.includes(':') ? url.host : url.hostname) &&
    matchesPattern(`${path}*`, url.pathname + url.search)
  );
}
