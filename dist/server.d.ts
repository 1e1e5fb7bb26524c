import { C as ConsentConfig } from './chunks/types.js';
import { e as State } from './chunks/types3.js';

/** One request, as far as the server's functions need to know it. */
interface Visit {
    /** The raw `Cookie` header: `a=1; dongui=v%3D1…`. Missing or empty: nobody was asked yet. */
    cookie?: string | null | undefined;
    /** The page's own absolute URL. Without it every absolute URL in the page counts as another host's, and relative ones as the site's. */
    url?: string | undefined;
    /** The nonce of the site's inline scripts, for `responseHeaders`. */
    nonce?: string | undefined;
}

/** A page's bytes; a text among them counts as UTF-8. */
type Pieces = AsyncIterable<Uint8Array | string>;
/** What a page comes back as. */
type Held<Html> = Html extends string ? string : Html extends ReadableStream<Uint8Array> ? ReadableStream<Uint8Array<ArrayBuffer>> : AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;
/**
 * The page with everything inert that would load from a recognised service the visitor has not agreed to: no preload scanner requests it, nothing runs,
 * and the gate in the browser releases it later, without a reload. Recognised are the services of the config and of the whole catalogue (of those nobody
 * declared the essential ones load); with `unknown: 'hold'` every other third party is held too. Holds whatever `gate` says, but nothing with
 * `report: true`.
 *
 * @param html The page. A text gives a text. A web stream of bytes gives one; anything else that can be iterated over, such as Node's `Readable`, gives an
 *   async iterable of bytes (`pipeline(holdHtml(readable, config, cookie), response)`, or `Readable.from(…)`). Streams may be in any encoding that keeps
 *   ASCII: UTF-8, EUC-KR, not UTF-16. What need not change comes out byte for byte.
 * @param config The config of the page: an object of its own for each site, made once and not changed.
 * @param visit The raw `Cookie` header, or `{cookie, url}`: with the page's own URL absolute addresses of the site are known for its own.
 * @returns The page. Done twice it is the same as once. Errors of the source are passed on; the page itself makes none, however broken it is. An answer
 *   that depends on the cookie needs `Vary: Cookie`, and a changed length no old `Content-Length`.
 * @see docs/server.md
 *
 * @example
 * response.end(holdHtml(page, config, request.headers.cookie));
 */
declare function holdHtml<Html extends string | ReadableStream<Uint8Array> | Pieces>(html: Html, config: ConsentConfig, visit?: string | null | Visit): Held<Html>;

/**
 * What a visitor's choice means now: the same state that `dongui.state` is in the browser.
 *
 * @param cookieHeader The raw `Cookie` header. Missing, without a cookie `dongui`, damaged or written by a newer version: a visitor who was never asked.
 * @param config The config of the page: an object of its own for each site, made once and not changed. Ids in `services` are looked up in `catalogue`
 *   or, without one, in the whole catalogue.
 * @returns `{choice, allows, refuses, needsAsking, stored}`. Never throws, whatever it is given.
 *
 * @example
 * import {readConsent} from 'dongui/server';
 * const {allows} = readConsent(request.headers.cookie, config);
 * if (allows.analytics) { … }
 */
declare function readConsent(cookieHeader: string | null | undefined, config: ConsentConfig): State;

/**
 * The headers of a page under `gate: 'lockdown'`. The policy lets nothing be reached but the site itself, essential services (payment, login, address
 * search: of the catalogue also undeclared ones) and those the visitor agreed to. Sent as a header it also stops what the browser's preload scanner would
 * request. A visitor who agreed to everything gets one too: trackers that nobody declared stay out.
 *
 * Beside the site's own policies, not in their place: several hold together. Two answers to merge yourself: `vary: Cookie` belongs to what the page varies by
 * already (`response.appendHeader`), or a shared cache hands one visitor's answer to the next; and with `report: true` the policy's name is
 * `content-security-policy-report-only`.
 *
 * @param config The config of the page. With `domain`, that domain and its subdomains count as the site.
 * @param visit The raw `Cookie` header, or `{cookie, nonce}`; a `nonce` takes the place of `'unsafe-inline'` for scripts.
 * @returns Header names in lower case and their values. Never throws.
 * @see https://www.w3.org/TR/CSP3/
 *
 * @example
 * for (const [name, value] of Object.entries(responseHeaders(config, request.headers.cookie))) {
 *   response.appendHeader(name, value);
 * }
 */
declare function responseHeaders(config: ConsentConfig, visit?: string | null | Visit): Record<string, string>;

export { ConsentConfig, State, holdHtml, readConsent, responseHeaders };
export type { Visit };
