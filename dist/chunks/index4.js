import { f as findAddresses } from './findAddresses.js';
import { b as builtInPurposes, c as isDomain } from './decodeChoice.js';
import { c as checkConfig, i as ids, h as hintFor, m as mendings, s as shorten } from './mendings.js';

/** The service an address belongs to, if it is one that needs consent, declared or not; empty otherwise. */
async function whoseTracker(address, { classify }, findService) {
    const { category, service = '' } = await classify(address);
    // The catalogue knows the built-in purposes only.
    const purpose = builtInPurposes.find(({ id }) => id === findService(service)?.purpose);
    return category === 'marketing' || (category === 'unknown' && purpose?.category === 'marketing') ? service : '';
}

const held = /\sdata-[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g;
/** The addresses of trackers in `<noscript>`, which nobody can be asked about: they are requested where no script runs, and so no dongui. */
async function listNoscript(page, findService) {
    const found = [];
    for (const { textContent } of document.querySelectorAll('noscript')) {
        // In a page with scripts its markup is but text, and not decoded. What a server has held (`holdHtml`) stands in `data-src` and is not requested.
        const text = (textContent ?? '').replace(held, '').replaceAll('&amp;', '&');
        for (const address of new Set(findAddresses(text))) {
            const url = address.replace(/^\/\//, `${location.protocol}//`);
            const service = await whoseTracker(url, page, findService);
            if (service) {
                found.push({ service, address: url });
            }
        }
    }
    return found;
}

/**
 * Writes a table of what would have been held into the console, by service, a second after nothing new was found, and again when more is; also when it
 * is empty, so that the operator sees that somebody looked. `found` grows while the page runs; `subscribe` says when. `catalogue` knows what nobody
 * declared. What stands in `<noscript>` is named too, which no gate can hold.
 */
function printHeld(found, subscribe, catalogue = []) {
    let printed = -1;
    let timer;
    const print = async () => {
        if (found.length === printed) {
            return;
        }
        printed = found.length;
        const { dongui } = window;
        const rows = new Map();
        const add = (service, what, address) => {
            const key = `${service} ${what} ${address}`;
            const row = rows.get(key) ?? { service, declared: service in (dongui?.state.allows ?? {}) ? 'yes' : 'no', what, address, times: 0 };
            row.times++;
            rows.set(key, row);
        };
        for (const { id, kind, url, element } of found) {
            add(id, kind ?? element?.localName ?? '', url ?? element?.getAttribute('data-src') ?? element?.getAttribute('src') ?? '');
        }
        if (dongui) {
            const findService = (id) => catalogue.find(each => each.id === id);
            for (const { service, address } of await listNoscript(dongui, findService).catch(() => [])) {
                add(service, 'noscript', address);
            }
        }
        const sorted = [...rows.values()].sort((one, other) => Number(one.service > other.service) - Number(one.service < other.service));
        console.info(`[dongui] report: ${sorted.length} things would be held (nothing is, in this mode)`);
        if (sorted[0]) {
            console.table(sorted);
        }
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void print(), 1000);
    };
    subscribe(soon);
    soon();
}

/** Selects what carries a mark. */
const marked = ':is([data-service], [data-purpose], [data-category])';

const withAddress = ['script', 'iframe', 'img', 'embed', 'link'].map(name => `${name}${marked}`).join();
const addresses$1 = ['src', 'srcset', 'href', 'srcdoc'].flatMap(name => [name, `data-${name}`]);
const scannedNames = ['src', 'srcset', 'href', 'poster'];
/** What Firefox's preload scanner asks for in a template, behind its first element. */
const scanned = scannedNames.map(name => `:is(script, img, source, video, link, image)[${name}]`).join();
/** Does an element name another host by an address that is live? */
const asksElsewhere = (element) => scannedNames.some(name => {
    const [address = ''] = element.getAttribute(name)?.trim().split(/,?\s+/) ?? [];
    return URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).host !== location.host;
});
/** What stands in the page's markup and is not held, or holds nothing, without anybody hearing of it. */
async function checkMarkup(page, findService) {
    const problems = [];
    for (const { address } of await listNoscript(page, findService)) {
        problems.push({ code: 'noscript-pixel', found: address });
    }
    for (const element of document.querySelectorAll(withAddress)) {
        // A picture's addresses stand beside it.
        const says = addresses$1.some(name => element.getAttribute(name)?.trim()) || element.matches('picture > img');
        if (!says && !element.textContent?.trim()) {
            problems.push({ code: 'nothing-held', found: element });
        }
    }
    for (const template of document.querySelectorAll(`template${marked}`)) {
        for (const element of template.content.querySelectorAll(scanned)) {
            if (asksElsewhere(element)) {
                problems.push({ code: 'live-address', found: element });
            }
        }
    }
    return problems;
}

/** Does what belongs to dongui fit together on this page: the config, the domain of the cookie, the service worker? */
async function checkSurroundings({ domain, began }) {
    const problems = [];
    const tags = [...document.querySelectorAll('script[data-dongui-config]')];
    const { donguiConfig } = window;
    const other = donguiConfig && !(donguiConfig instanceof Node) ? 'donguiConfig' : began ? 'createConsent' : '';
    if (tags.length + Number(other !== '') > 1) {
        problems.push({
            code: 'config-twice',
            found: [other, ...tags.map(({ textContent }) => `${textContent}`.replace(/\s+/g, ' ').trim().slice(0, 40))].filter(Boolean).join(' + '),
        });
    }
    const host = `${domain ?? ''}`.replace(/^\./, '');
    // One that is none is told with the config.
    if (host && isDomain(domain) && !`.${location.hostname}`.endsWith(`.${host}`)) {
        problems.push({ code: 'domain-other', path: 'domain', found: `${domain} on ${location.hostname}` });
    }
    const code = [...document.scripts].map(({ src, text }) => (src ? '' : text)).join('\n');
    const [, file] = /register\(\s*['"`]([^'"`]*dongui-sw\.js[^'"`]*)/.exec(code) ?? [];
    if (file) {
        const url = new URL(file, document.baseURI);
        // A policy may forbid to ask.
        const asked = await fetch(url, { method: 'HEAD' }).catch(() => undefined);
        // So may a server that knows no `HEAD`.
        const answer = asked && /^(405|501)$/.test(`${asked.status}`) ? undefined : asked;
        const type = answer?.headers.get('content-type') ?? '';
        if (answer && !(answer.ok && /javascript/i.test(type))) {
            problems.push({ code: 'worker-failed', found: `${file}: ${answer.status} ${type}` });
        }
        else if (answer && !answer.headers.has('service-worker-allowed') && !location.pathname.startsWith(new URL('.', url).pathname)) {
            problems.push({ code: 'worker-failed', found: `${file} on ${location.pathname}` });
        }
    }
    return problems;
}

/** dongui's script tags in this page, in their order. A tag that a bundler has made of dongui's file has another name. */
const findTags = () => [...document.scripts].filter(({ src }) => /\/dongui(\.auto)?\.js(\?|#|$)/.test(src));

/** What the page has requested, in the order of time, each address once; `NaN` is no limit. */
const requested = ({ since = Number.NaN, until = Number.NaN }) => [
    ...new Set(performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime < since || startTime >= until ? [] : [name]))),
];
const withMark = `${marked}, :is(picture, video, audio)${marked} > *`;
const addresses = ['src', 'srcset', 'href', 'poster', 'data'].flatMap(name => [name, `data-${name}`]);
/** The addresses of what has a mark, and was requested all the same (`live-address`) or let go. Found once: a page may have thousands of both. */
const listMarked = () => new Set([...document.querySelectorAll(withMark)].flatMap(element => addresses.flatMap(name => 
// Of a `srcset` each address stands before its width; a comma may be part of it.
(element.getAttribute(name)?.split(/,?\s+/) ?? []).map(address => {
    try {
        return new URL(address, document.baseURI).href;
    }
    catch {
        return '';
    }
}))));
/**
 * Does dongui stand where it can hold what it should, and is what it should hold marked? What ran without it is reported by nothing else.
 */
async function checkTag(page, { gate, report, began }, findService) {
    const scripts = [...document.scripts];
    const [tag] = findTags();
    const problems = [];
    // A misspelt word is `auto`; a script that has but the one gate knows no report.
    const patches = report !== undefined && gate !== 'marked';
    /** Of each service one address tells enough. */
    const list = async (addresses, add) => {
        const told = new Set();
        for (const address of addresses) {
            const service = await whoseTracker(address, page, findService);
            if (service && !page.has(service) && told.size < told.add(service).size) {
                add(address);
            }
        }
    };
    if (tag && (tag.async || tag.defer || tag.type === 'module' || (patches && document.body?.contains(tag)))) {
        problems.push({ code: 'tag-late', found: tag });
    }
    if (!patches) {
        if (!report) {
            const known = listMarked();
            // What was requested before a decision on this page may have been agreed to until then.
            const since = Date.parse(page.state?.choice?.at ?? '') - performance.timeOrigin;
            await list(requested({ since }).filter(address => !known.has(address)), found => problems.push({ code: 'unmarked', found }));
        }
    }
    else if (tag) {
        for (const { src } of scripts.slice(0, scripts.indexOf(tag))) {
            // One that a loader has put in front of all was not asked for while it is held, and may run once it is let go.
            if (src && performance.getEntriesByName(src).length > 0) {
                await list([src], found => problems.push({ code: 'script-before', found }));
            }
        }
    }
    else if (began) {
        await list(requested({ until: began }), found => problems.push({ code: 'script-before', found }));
    }
    return problems;
}

/** Everything about the page, and not the config, that the developer would want to hear; once the page is there, or has had time to be. */
async function checkPage(settings, findService) {
    // Looked at now and then: a listener would stay behind where dongui is destroyed meanwhile.
    for (let tries = 0; document.readyState !== 'complete' && tries < 50; tries++) {
        await new Promise(resolve => setTimeout(resolve, 100));
    }
    const { dongui } = window;
    if (!dongui?.has?.call) {
        return [];
    }
    const found = [];
    for (const look of [
        () => checkTag(dongui, settings, findService),
        () => checkMarkup(dongui, findService),
        () => checkSurroundings(settings),
    ]) {
        // Without the acts nothing can be looked up; that they did not come is told already.
        found.push(...(await look().catch(() => [])));
    }
    return found;
}

/** What stands in the place of a plain quote, comma, colon or space where a text went through a word processor, a messenger or a Korean keyboard. */
const quotes = /[“”„‟‘’‚‛′″'`＂＇「」]/;
const marks = /[，、：；｛｝［］\u00a0\u3000\u2000-\u200f\u2028\u2029\u2060\ufeff]/;
/** Where the reading broke off. */
class Stop {
    problem;
    at;
    constructor(problem, at) {
        this.problem = problem;
        this.at = at;
    }
}
/**
 * Says what keeps a text from being JSON, and where: browsers name a position at best, WebKit nothing at all. Where it is JSON: which keys stand in
 * one object twice, of which the last alone counts. Reads as the grammar goes (https://www.rfc-editor.org/rfc/rfc8259).
 */
function explainJson(text) {
    const problems = [];
    let at = 0;
    const place = (where) => {
        const lines = text.slice(0, where).split('\n');
        const line = text.split('\n')[lines.length - 1] ?? '';
        const column = lines.at(-1)?.length ?? 0;
        return {
            path: `line ${lines.length}, column ${column + 1}`,
            found: line.slice(Math.max(0, column - 20), column + 30).trim() || 'the end',
        };
    };
    /** The character here is not what has to be here: which mistake is it? */
    function stop() {
        const here = text[at] ?? '';
        if (/^\/[/*]|^<!--|^#/.test(text.slice(at, at + 4))) {
            throw new Stop({ code: 'json-comment' }, at);
        }
        if (quotes.test(here)) {
            throw new Stop({ code: 'json-quotes' }, at);
        }
        throw new Stop(marks.test(here) ? { code: 'json-mark' } : { code: 'json-syntax' }, at);
    }
    function skip() {
        while (/[ \t\r\n]/.test(text[at] ?? '')) {
            at++;
        }
        return text[at] ?? '';
    }
    function readText() {
        const found = /^"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/.exec(text.slice(at))?.[0];
        if (found === undefined) {
            // One that opens plainly and closes otherwise runs on to the end of its line.
            const rest = text.slice(at, text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at));
            const other = rest.search(/[“”„‟＂]/);
            if (text[at] === '"' && other > 0) {
                throw new Stop({ code: 'json-quotes' }, at + other);
            }
            stop();
        }
        at += found.length;
        return JSON.parse(found);
    }
    /** What stands between two brackets, with commas. */
    function readEntries(end, readOne) {
        at++;
        if (skip() === end) {
            at++;
            return;
        }
        for (;;) {
            readOne();
            const next = skip();
            if (next === end) {
                at++;
                return;
            }
            if (next !== ',') {
                stop();
            }
            const comma = at++;
            if (skip() === end) {
                throw new Stop({ code: 'json-comma' }, comma);
            }
        }
    }
    function readObject() {
        const keys = new Set();
        readEntries('}', () => {
            skip();
            const where = at;
            const key = readText();
            if (keys.size === keys.add(key).size) {
                problems.push({ code: 'json-twice', ...place(where) });
            }
            if (skip() !== ':') {
                stop();
            }
            at++;
            readValue();
        });
    }
    function readValue() {
        const first = skip();
        if (first === '{') {
            readObject();
        }
        else if (first === '[') {
            readEntries(']', readValue);
        }
        else if (first === '"') {
            readText();
        }
        else {
            const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(text.slice(at))?.[0];
            if (word === undefined) {
                stop();
            }
            at += word.length;
        }
    }
    try {
        readValue();
        if (skip()) {
            stop();
        }
    }
    catch (error) {
        // Anything else is not the text's fault: nested so deep that nobody wrote it by hand.
        return error instanceof Stop ? [{ ...error.problem, ...place(error.at) }] : [];
    }
    return problems;
}

/** What is wrong with the text of the config tag, which the browser has read or could not read; nothing where the config came another way. */
function checkText(config) {
    const { donguiConfig } = window;
    const text = document.querySelector('script[data-dongui-config]')?.textContent;
    const problems = text && config !== donguiConfig ? explainJson(text) : [];
    // Read all the same, it was not this text.
    return problems.filter(({ code }) => code === 'json-twice' || typeof config === 'string');
}

/** An element as its tag, anything else as a text. */
function show(found) {
    try {
        return shorten(found.cloneNode().outerHTML);
    }
    catch {
        return shorten(found);
    }
}
function print(problems, known = []) {
    const lines = problems.map(problem => {
        const { code, path, found } = problem;
        const hint = hintFor(problem, known);
        const details = [...(found === undefined ? [] : [`found: ${show(found)}`]), ...(hint ? [`wanted: ${hint}`] : [])].join('; ');
        return `${code}${path ? ` at ${path}` : ''}${details && ` (${details})`}\n  → ${mendings[code] ?? ''}`;
    });
    if (lines.length > 0) {
        console.error(`[dongui] ${lines.join('\n[dongui] ')}`);
    }
}
/** A config is checked when it is unsound, and again where the site is made; its problems are told once. */
const checked = new Set();
/** Tells the developer, never the visitor, in one message: what, where, how to mend it. */
function printProblems(problems, config, findService, settings = {}) {
    // Without an interface nobody asks for the check of the config, and it may be what keeps the interface away.
    const wanted = problems.some(({ code }) => code === 'ui-failed') ? [...problems, { code: 'config' }] : problems;
    const fresh = wanted.filter(({ code }) => code !== 'config' || checked.size < checked.add(config).size);
    const purposeOf = (id) => {
        const found = findService?.(id);
        // A whole description comes from the site's own list; the script tag's table knows ids only in short.
        return found && ('name' in found || ids.includes(id)) ? found.purpose : undefined;
    };
    const all = fresh.flatMap(problem => {
        if (problem.code === 'loaded-twice') {
            const tags = findTags().map(tag => tag.getAttribute('src'));
            return [{ ...problem, found: tags.join(' + ') || undefined }];
        }
        return problem.code === 'config' ? [...checkConfig(config, purposeOf, settings), ...checkText(config)] : [problem];
    });
    const { state } = window.dongui ?? {};
    print(all, Object.keys(state?.allows ?? {}));
    if (findService && fresh.some(({ code }) => code === 'config')) {
        void checkPage(settings, findService).then(found => print(found));
    }
}

export { printHeld, printProblems };
//# sourceMappingURL=index4.js.map
