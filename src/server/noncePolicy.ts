import {listSources} from '../model/listSources.js';

/**
 * The policy of `lockdown` for a page whose scripts carry a nonce: only they run, so nothing that the page makes itself has to be forbidden apart, and one policy
 * says it all. A nonce that is none lets no inline script in.
 */
export function noncePolicy(patterns: readonly string[], own: readonly string[], nonce: string): string {
  const {reached, sockets} = listSources(patterns, own);
  const scripts = reached + (/^[\w+/=-]+$/.test(nonce) ? ` 'nonce-${nonce}'` : '');
  return `default-src ${reached} 'unsafe-inline' data: blob:${sockets}; script-src ${scripts}; worker-src 'self' data: blob:`;
}
