export interface LockdownOptions {
  /** Further hosts of the site itself, as CSP sources: `static.systeer.com`, `*.systeer.com`. Its own origin is always in. */
  own?: readonly string[];
  /** Of the site's inline scripts. With one, only they run; without, all of the page's inline scripts do. */
  nonce?: string | undefined;
}

/**
 * The narrowest source expression that covers a URL pattern, without scheme; `undefined` where none is narrower than a whole top-level domain.
 * A source has `*` only as the first label of its host, and none in its path, which is exact or, ending in `/`, a beginning
 * (https://www.w3.org/TR/CSP3/#framework-directive-source-list). A pattern's path is a beginning too, so of one that ends within a name the folder is
 * taken, but for a file (`/sdk.js`), which is taken as it stands. A pattern without a port means any.
 */
function toSource(pattern: string): string | undefined {
  const [, written = '', port = ':*', path = ''] = /^([^:/]*)(:\d+)?(?::\*)?(\/.*)?$/.exec(pattern) ?? [];
  const name = written.toLowerCase();
  // Of `map*.daumcdn.net` is left `*.daumcdn.net`: what stands behind the last `*`, from its next dot.
  const host = name.replace(/^.*\*[^.]*(?=\.)/, '*');
  const [fixed = ''] = path.split('*');
  const [beginning = ''] = fixed.split('?');
  const whole = fixed !== beginning || (fixed === path && /\.[a-z]\w*$/i.test(path));
  const folder = whole ? beginning : beginning.replace(/[^/]*$/, '');
  // The root alone is no narrower than no path.
  return /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host) && (host === name || /\..*\./.test(host))
    ? host +
        port +
        encodeURI(folder.replace(/^\/$|[\ud800-\udfff]/gu, '')).replace(/[;,']/g, letter => `%${letter.charCodeAt(0).toString(16)}`)
    : undefined;
}

/** Scripts and worklets only from a server: code that the page makes itself (`data:`, `blob:`) can import more, which in a worklet WebKit asks no policy about. */
const noMadeCode = "script-src * 'unsafe-inline' 'unsafe-eval'; worker-src * data: blob:";

/**
 * The Content-Security-Policy of the gate `lockdown`: nothing but the site itself and what the given URL patterns cover can be reached. One list says it,
 * `default-src`, which all that loads or connects falls back to. Navigation is the site's own business (`form-action`, `base-uri` and `frame-ancestors` stay as
 * they are), and so is the rest of its strictness: several policies hold together, so this one forbids no inline code. Known gaps: a path counts only before a
 * redirect (CSP3 §7.7), and preconnect, prefetch by speculation rules and WebRTC are under no policy.
 *
 * @returns The value of a header. With no nonce it holds two policies, separated by `, `; a `<meta>` takes one.
 */
export function lockdownPolicy(patterns: readonly string[], {own = [], nonce}: LockdownOptions = {}): string {
  const sources = [...own, ...new Set(patterns.flatMap(pattern => toSource(pattern) ?? []))];
  const reached = ["'self'", ...sources].join(' ');
  // A source without a scheme stands for http and https only; one of `ws` for `wss` as well (CSP3 §6.7.2.8), but in Chromium not with a port of its own.
  const sockets = sources.map(source => ` ws://${source}${/:\d/.test(source) ? ` wss://${source}` : ''}`).join('');
  const all = `default-src ${reached} 'unsafe-inline'`;
  // Of several policies WebKit hands but the last on to frames and shared workers of a `blob:`.
  return nonce === undefined
    ? `${noMadeCode}, ${all} 'unsafe-eval' data: blob:${sockets}`
    : `${all} data: blob:${sockets}; script-src ${reached}${/^[\w+/=-]+$/.test(nonce) ? ` 'nonce-${nonce}'` : ''}; worker-src 'self' data: blob:`;
}
