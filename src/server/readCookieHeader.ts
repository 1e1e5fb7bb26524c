/** No browser keeps a longer cookie, so its page would not have it. https://www.rfc-editor.org/rfc/rfc6265#section-6.1 */
const most = 4096;

/** The decoded value of the cookie `dongui` in a raw `Cookie` header; the last choice of several, as in the browser (lib/readCookie.ts). `undefined` when there is none or it is damaged. */
export function readCookieHeader(header: string | null | undefined): string | undefined {
  const pair = `${header ?? ''}`
    .split(';')
    .map(each => each.trim())
    .filter(each => each.startsWith('dongui=') && each.length <= most)
    .sort()
    .pop();
  try {
    return pair && decodeURIComponent(pair.slice('dongui='.length));
  } catch {
    return undefined;
  }
}
