/** Where a cookie may have been set for: a path, and a domain or (without one) this host alone. */
export interface CookiePlace {
  path: string;
  domain?: string;
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: every path a cookie seen here may have been set for. */
function paths(): string[] {
  const folders = location.pathname.split('/').filter(Boolean);
  return ['/', ...folders.flatMap((_, index) => ['', '/'].map(end => `/${folders.slice(0, index + 1).join('/')}${end}`))];
}

/** This host alone, and each parent. Public suffixes (`co.kr`, `or.kr`, `go.kr`) need no list: browsers refuse them, and the try costs nothing. */
function domains(): {domain?: string}[] {
  const labels = location.hostname.split('.');
  return [{}, ...labels.map((_, index) => ({domain: labels.slice(index).join('.')}))];
}

/** Every place a cookie that this page sees may have been set for: a cookie is deleted only by the path and domain it was set with. */
export function cookiePlaces(): CookiePlace[] {
  return paths().flatMap(path => domains().map(domain => ({path, ...domain})));
}
