import { C as ConsentConfig, L as Language } from './chunks/types.js';
import { e as State } from './chunks/types3.js';

/** One thing that the disclosure of chapter 9 lacks. */
interface Finding {
    /** Stable, for searching and for leaving out; docs/problems.md lists all. */
    code: string;
    /** Where in the config, and of which service: `services[2].retention (kakao-pixel)`. */
    where: string;
    /** Why it has to be there: the article of the law, or empty. */
    why: string;
    /** How to mend it. */
    mend: string;
}
interface CheckDisclosureOptions {
    /**
     * What the company's published policy says, plain or as HTML, as a visitor gets it: every service of another company has to be named in it.
     * Default: it is not compared.
     */
    policyText?: string | undefined;
}
/**
 * What a config lacks before it goes live: everything that is wrong with it (also a change told too late, policy chapter 12), what the disclosure cannot say
 * (who, what, how long, where to, how to refuse, whom to ask), services that the policy's own text leaves out, and facts of the catalogue that were not
 * checked at the vendor (`verify-fact`). Services that a change of the policy brings are looked at like the others.
 *
 * @param config The config of the page.
 * @returns Findings in the order of the config; empty when nothing lacks. Never throws.
 *
 * @example
 * const policyText = await readFile('public/privacy.html', 'utf8');
 * const findings = checkDisclosure(config, {policyText}).filter(({code}) => code !== 'verify-fact');
 * process.exitCode = findings.length > 0 ? 1 : 0;
 */
declare function checkDisclosure(config: ConsentConfig, options?: CheckDisclosureOptions): Finding[];

/** One request, as far as the server's functions need to know it. */
interface Visit {
    /** The raw `Cookie` header: `a=1; dongui=v%3D1…`. Missing or empty: nobody was asked yet. */
    cookie?: string | null | undefined;
    /** The page's own absolute URL. Without it every absolute URL in the page counts as another host's, and relative ones as the site's. */
    url?: string | undefined;
    /** The nonce of the site's inline scripts, for `responseHeaders`. */
    nonce?: string | null | undefined;
}

/** A page's bytes; a text among them counts as UTF-8. */
type Pieces = AsyncIterable<Uint8Array | string>;
/** Bytes over an `ArrayBuffer`, as bodies of answers have to be; written so that TypeScript before 5.7, whose `Uint8Array` takes no argument, reads it. */
type Bytes = ReturnType<Uint8Array['slice']>;
/** What a page comes back as. */
type Held<Html> = Html extends null | undefined ? Html : Html extends string ? string : Html extends Uint8Array ? Bytes : Html extends ReadableStream<Uint8Array> ? ReadableStream<Bytes> : AsyncGenerator<Bytes, void, undefined>;
/**
 * The page with everything inert that would load from a recognised service the visitor has not agreed to: no preload scanner requests it, nothing runs,
 * and the gate in the browser releases it later, without a reload. Recognised are the services of the config and of the whole catalogue (of those nobody
 * declared the essential ones load); with `unknown: 'hold'` every other third party is held too. Holds whatever `gate` says, but nothing with
 * `report: true`. Frames behind dongui's own script tag wait for the gate after a yes, too (docs/decisions/0016).
 *
 * @param html The page. A text gives a text, bytes (a `Buffer`) give bytes. A web stream of bytes gives one; anything else that can be iterated over, such as Node's `Readable`, gives an
 *   async iterable of bytes (`pipeline(holdHtml(readable, config, cookie), response)`, or `Readable.from(…)`). Bytes may be in any encoding that keeps
 *   ASCII: UTF-8, EUC-KR, not UTF-16. What need not change comes out byte for byte. No page (`null`: the body of a 304) stays none.
 * @param config The config of the page: an object of its own for each site, made once and not changed.
 * @param visit The raw `Cookie` header, or `{cookie, url}`: with the page's own URL absolute addresses of the site are known for its own.
 * @returns The page. Done twice it is the same as once. Errors of the source are passed on; the page itself makes none, however broken it is. An answer
 *   that depends on the cookie needs `Vary: Cookie`, and a changed length no old `Content-Length`.
 * @see docs/server.md
 *
 * @example
 * response.end(holdHtml(page, config, request.headers.cookie));
 */
declare function holdHtml<Html extends string | Uint8Array | ReadableStream<Uint8Array> | Pieces | null | undefined>(html: Html, config: ConsentConfig, visit?: string | null | Visit): Held<Html>;

/**
 * The stylesheet of the disclosure, for a page that shows it without JavaScript: to be written into a file that the page links. A page with dongui needs none,
 * and with one it takes this and adds no other.
 */
declare const policyTableCss: string;

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

interface PolicyTableOptions {
    /** Default: the config's, Korean where it names none. */
    language?: Language | undefined;
    /** Of the sections' headings, 1 to 6. Default 3. */
    headingLevel?: number | undefined;
    /** The `User-Agent` header: the visitor's own browser then comes first in the guide. Without it (a build) the guide shows all. */
    userAgent?: string | null | undefined;
    /** The page's own absolute URL: lets a visitor inside an app open it in another browser by one press. */
    url?: string | undefined;
}
/**
 * The disclosure of chapter 9 as HTML, drawn from the config that holds the scripts: what dongui draws into `data-dongui="policy-table"`, for a server or a
 * build. Put inside that element it is there without JavaScript too, and dongui replaces it only where it no longer says what the page's config does.
 * Everything is escaped; no styles, no scripts (`policyTableCss` is the stylesheet). Never throws.
 *
 * @param config The config of the page.
 * @returns One `<div class="dongui-policy">`.
 *
 * @example
 * const html = `<div data-dongui="policy-table">${renderPolicyTable(config, {userAgent: request.headers['user-agent']})}</div>`;
 */
declare function renderPolicyTable(config: ConsentConfig, options?: PolicyTableOptions): string;

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

export { ConsentConfig, Language, State, checkDisclosure, holdHtml, policyTableCss, readConsent, renderPolicyTable, responseHeaders };
export type { CheckDisclosureOptions, Finding, PolicyTableOptions, Visit };
