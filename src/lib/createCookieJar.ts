import Cookies from 'js-cookie';

/** The cookies of this page, as js-cookie handles them. */
export type CookieJar = ReturnType<typeof Cookies.withAttributes>;

/**
 * Opens the cookies with the attributes dongui writes: `Path=/; SameSite=Lax`, and `Secure` on https. Using them throws where the browser
 * forbids cookies (a sandboxed frame) or the page clobbers `document.cookie`; callers treat that as storage that does not work.
 */
export function createCookieJar(): CookieJar {
  return Cookies.withAttributes({path: '/', sameSite: 'lax', secure: location.protocol === 'https:'});
}
