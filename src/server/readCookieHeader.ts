/** The decoded value of the cookie `dongui` in a raw `Cookie` header; the first of several, as in the browser. `undefined` when there is none or it is damaged. */
export function readCookieHeader(header: string | null | undefined): string | undefined {
  const pair = `${header ?? ''}`
    .split(';')
    .map(each => each.trim())
    .find(each => each.startsWith('dongui='));
  try {
    return pair && decodeURIComponent(pair.slice('dongui='.length));
  } catch {
    return undefined;
  }
}
