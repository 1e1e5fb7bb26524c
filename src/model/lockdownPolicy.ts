import {listSources} from './listSources.js';

/** Scripts and worklets only from a server: code that the page makes itself (`data:`, `blob:`) can import more, which in a worklet WebKit asks no policy about. */
const noMadeCode = "script-src * 'unsafe-inline' 'unsafe-eval'; worker-src * data: blob:";

/**
 * The Content-Security-Policy of the gate `lockdown`: nothing but the site itself and what the given URL patterns cover can be reached. One list says it,
 * `default-src`, which all that loads or connects falls back to. Navigation is the site's own business (`form-action`, `base-uri` and `frame-ancestors` stay as
 * they are), and so is the rest of its strictness: several policies hold together, so this one forbids no inline code. Known gaps: a path counts only before a
 * redirect (CSP3 §7.7), and preconnect, prefetch by speculation rules and WebRTC are under no policy.
 *
 * @param own Further hosts of the site itself, as CSP sources: `static.systeer.com`, `*.systeer.com`. Its own origin is always in.
 * @returns The value of a header. It holds two policies, separated by `, `; a `<meta>` takes one.
 */
export function lockdownPolicy(patterns: readonly string[], own?: readonly string[]): string {
  const {reached, sockets} = listSources(patterns, own);
  // Of several policies WebKit hands but the last on to frames and shared workers of a `blob:`.
  return `${noMadeCode}, default-src ${reached} 'unsafe-inline' 'unsafe-eval' data: blob:${sockets}`;
}
