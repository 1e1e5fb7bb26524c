import { i as itemNames } from './decodeChoice.js';

/** The items that stand for these letters. */
const readItems = (letters) => itemNames.filter(item => letters.includes(item.at(-1)));

/**
 * The addresses that a module asks for before it runs: its static imports and re-exports, as the source has them, and what `names` makes of them. Read by
 * their look, not parsed: what only looks like one (in a comment or text) is in it too. No letter is looked at from two such words: a page may be full of
 * them, and a server reads it while others wait.
 */
const importsOf = (code, names = []) => [...code.matchAll(/\b(?:import|from)\b(?:(?!\b(?:import|from)\b)[^;"'()=:]){0,4000}(?=["']([^"']+)["'])/g)].flatMap(([, path = '']) => [
    path,
    ...names.flatMap(([name, url]) => ((name.endsWith('/') ? path.startsWith(name) : path === name) ? [`${url}`] : [])),
]);

/**
 * The text of a `data:` or `javascript:` address, to be searched. What cannot be decoded stays as it is; of base64 each byte is a letter, since images are long and
 * are looked at often.
 */
function decodeData(address) {
    const decode = (text) => text.replace(/(?:%[\da-f]{2})+/gi, run => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
    const [, base64] = /^[^,]*;\s*base64\s*,(.*)$/is.exec(address) ?? [];
    try {
        return base64 === undefined ? decode(address) : atob(decode(base64).trim());
    }
    catch {
        return address;
    }
}

/**
 * The narrowest source expression that covers a URL pattern, without scheme; `undefined` where none is narrower than a whole top-level domain.
 * A source has `*` only as the first label of its host, and none in its path, which is exact or, ending in `/`, a beginning
 * (https://www.w3.org/TR/CSP3/#framework-directive-source-list). A pattern's path is a beginning too, so of one that ends within a name the folder is
 * taken, but for a file (`/sdk.js`), which is taken as it stands. A pattern without a port means any.
 */
function toSource(pattern) {
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

/**
 * The Content-Security-Policy of the gate `lockdown`: nothing but the site itself and what the given URL patterns cover can be reached. One list says it,
 * `default-src`, which all that loads or connects falls back to. Navigation is the site's own business (`form-action`, `base-uri` and `frame-ancestors` stay as
 * they are), and so is the rest of its strictness: several policies hold together, so this one forbids no inline code. Known gaps: a path counts only before a
 * redirect (CSP3 §7.7), and preconnect, prefetch by speculation rules and WebRTC are under no policy.
 *
 * Two policies. By the first, scripts and worklets come only from a server: code that the page makes itself (`data:`, `blob:`) can import more, which in a worklet
 * WebKit asks no policy about. What it says of the page's own code stands apart from the list, so that a nonce does not let in what the list leaves out.
 *
 * @param own Further hosts of the site itself, as CSP sources: `static.systeer.com`, `*.systeer.com`. Its own origin is always in.
 * @param inline Which code of the page's own may run, as CSP sources; default all, `'nonce-…'` only what carries it.
 * @returns The value of a header. The two are separated by `, `; a `<meta>` takes one.
 */
function lockdownPolicy(patterns, own = [], inline = "'unsafe-inline' 'unsafe-eval'") {
    const sources = [...own, ...new Set(patterns.flatMap(pattern => toSource(pattern) ?? []))];
    // A source without a scheme stands for http and https only; one of `ws` for `wss` as well (CSP3 §6.7.2.8), but in Chromium not with a port of its own.
    const sockets = sources.map(source => ` ws://${source}${/:\d/.test(source) ? ` wss://${source}` : ''}`).join('');
    // Of several policies WebKit hands but the last on to frames and shared workers of a `blob:`.
    return `script-src * ${inline}; worker-src * data: blob:, default-src ${["'self'", ...sources].join(' ')} 'unsafe-inline' 'unsafe-eval' data: blob:${sockets}`;
}

export { decodeData as d, importsOf as i, lockdownPolicy as l, readItems as r };
//# sourceMappingURL=lockdownPolicy.js.map
