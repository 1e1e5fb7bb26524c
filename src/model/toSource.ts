/**
 * The narrowest source expression that covers a URL pattern, without scheme; `undefined` where none is narrower than a whole top-level domain.
 * A source has `*` only as the first label of its host, and none in its path, which is exact or, ending in `/`, a beginning
 * (https://www.w3.org/TR/CSP3/#framework-directive-source-list). A pattern's path is a beginning too, so of one that ends within a name the folder is
 * taken, but for a file (`/sdk.js`), which is taken as it stands. A pattern without a port means any.
 */
export function toSource(pattern: string): string | undefined {
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
