/** Takes the dot off the end of an address's host, which is the same host for a browser; answers the address. Set only where there is one: that is slow. */
export function dropDot(url: URL): URL {
  if (url.hostname.endsWith('.')) {
    url.hostname = url.hostname.slice(0, -1);
  }
  return url;
}
