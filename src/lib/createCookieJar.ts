import Cookies from 'js-cookie';

/** The cookies of this page, as js-cookie handles them. */
export type CookieJar = ReturnType<typeof Cookies.withAttributes>;

/**
 * Opens the cookies with the attributes dongui writes: `Path=/; SameSite=Lax`, and `Secure` on https. Using them throws where the browser
 * forbids cookies (a sandboxed frame) or the page clobbers `document.cookie`; callers treat that as storage that does not work.
 */
export function createCookieJar(): CookieJar {
  const jar = Cookies.withAttributes({path: '/', sameSite: 'lax', secure: location.protocol === 'https:'});
  // js-cookie takes for attributes what a page has put on Object.prototype, too: it gets each of those empty.
  const none: Record<string, undefined> = {};
  for (const name in none) {
    none[name] = undefined;
  }
  const {set} = jar;
  jar.set = (name, value, attributes) => set(name, value, {...none, ...attributes});
  jar.remove = (name, attributes) => void jar.set(name, '', {...attributes, expires: -1});
  return jar;
}
