import {toSource} from './toSource.js';

/**
 * The Content-Security-Policy of the gate `lockdown`: nothing but the site itself and what the given URL patterns cover can be reached. One list says it,
 * `default-src`, which all that loads or connects falls back to. Navigation is the site's own business (`form-action`, `base-uri` and `frame-ancestors` stay as
 * they are), and so is the rest of its strictness: several policies hold together, so this one forbids no inline code. Known gaps: a path counts only before a
 * redirect (CSP3 §7.7), and preconnect, prefetch by speculation rules and WebRTC are under no policy.
 *
 * Two policies. By the first, scripts and worklets come only from a server: code that the page makes itself (`data:`, `blob:`) can import more, which in a worklet
 * WebKit asks no policy about. What it says of the page's own code stands apart from the list, so that a nonce does not let in what the list leaves out.
 *
 * @param own Further hosts of the site itself, as CSP sources: `static.systeer.com`, `*.systeer.com`. Its own origin is always in.
 * @param inline Which code of the page's own may run, as CSP sources; default all, `'nonce-…'` only what carries it.
 * @returns The value of a header. The two are separated by `, `; a `<meta>` takes one.
 */
export function lockdownPolicy(patterns: readonly string[], own: readonly string[] = [], inline = "'unsafe-inline' 'unsafe-eval'"): string {
  const sources = [...own, ...new Set(patterns.flatMap(pattern => toSource(pattern) ?? []))];
  // A source without a scheme stands for http and https only; one of `ws` for `wss` as well (CSP3 §6.7.2.8), but in Chromium not with a port of its own.
  const sockets = sources.map(source => ` ws://${source}${/:\d/.test(source) ? ` wss://${source}` : ''}`).join('');
  // Of several policies WebKit hands but the last on to frames and shared workers of a `blob:`.
  return `script-src * ${inline}; worker-src * data: blob:, default-src ${["'self'", ...sources].join(' ')} 'unsafe-inline' 'unsafe-eval' data: blob:${sockets}`;
}
