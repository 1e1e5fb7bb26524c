import { i as isText, s as startOfDay } from './startOfDay.js';

/** The upper 20 bits of FNV-1a over UTF-16 code units, in base 36 (at most 4 characters). Not for secrets: it tells two texts apart. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    }
    return (value >>> 12).toString(36);
}

/** What cookies collect, in the order of policy chapter 9-1-가: ID, 접속 IP, 접속로그, 이용 콘텐츠. */
const itemNames = ['id', 'ip', 'log', 'content'];

/** Is it a pattern that says something? One of nothing but `*` would recognise, and on withdrawal delete, what belongs to others. */
const isPattern = (value) => isText(value) && /[^*./:]/.test(value);

/** Is it a pattern as an address has it: without a scheme, Korean hosts in Punycode, Korean paths in percents? Any other matches nothing. */
const isUrlPattern = (value) => isPattern(value) && !/^(\w*:?\/)?\/|[^!-~]/.test(value);

/** Reads the lists of a description, in which a site may have written anything. */
function readStores({ cookies, storage, databases, caches, urls }) {
    let sound = true;
    const read = (value, nameOf = entry => entry) => {
        const entries = Array.isArray(value) ? value : [];
        const names = entries.map(nameOf).filter(isPattern);
        sound &&= (value === undefined || Array.isArray(value)) && names.length === entries.length;
        return names;
    };
    const cookieNames = read(cookies, (cookie) => isText(cookie?.retention) && cookie.name);
    return {
        names: [...cookieNames, ...read(storage)],
        databases: read(databases),
        caches: read(caches),
        urls: read(urls, url => isUrlPattern(url) && url),
        sound,
    };
}

/**
 * Does the whole text match the pattern, in which `*` stands for any run of characters, also none?
 * Greedy with one step back, so that the time is bounded by both lengths multiplied: a regular expression made of a hostile
 * pattern would not be.
 */
function matchesPattern(pattern, text) {
    let p = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && pattern[p] === text[t]) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*') {
        p++;
    }
    return p === pattern.length;
}

/** Takes the dot off the end of an address's host, which is the same host for a browser; answers the address. Set only where there is one: that is slow. */
function dropDot(url) {
    if (url.hostname.endsWith('.')) {
        url.hostname = url.hostname.slice(0, -1);
    }
    return url;
}

/**
 * Does a pattern `host[:port]/path` recognise the address? The host has to match whole, the path (with its query) from its start;
 * `*` is any run of characters. The scheme does not matter.
 */
function matchesUrl(pattern, url) {
    const slash = pattern.indexOf('/');
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    const path = slash < 0 ? '' : pattern.slice(slash);
    return (matchesPattern(host.toLowerCase(), host.includes(':') ? url.host : url.hostname) &&
        matchesPattern(`${path}*`, url.pathname + url.search));
}

/** The first folder of a path, where it is whole: `/app` of `/app/Eclog/`, nothing of `/b`, which `/bc` begins with too. */
const folderOf = (path) => /^\/[^/*?]+(?=\/)/.exec(path)?.[0] ?? '';
/**
 * Recognises addresses by the patterns of many services. Patterns are kept by the end of their host that has no `*`, those that have but a top-level domain
 * (`*.com/app/`) by that and the first folder of their path, and what a host could match is worked out once: the time does not grow with the number of services.
 * Answers every pattern that fits, the most specific (longest) first, so that `t1.daumcdn.net/mapjsapi/bundle/postcode/` wins over
 * `t1.daumcdn.net/mapjsapi/`; of equals the service named first. Takes the dot from the end of the host of the address it is given.
 */
function createMatcher(services) {
    const ends = new Map();
    const loose = new Map();
    const add = (map, key, match) => void map.set(key, [...(map.get(key) ?? []), match]);
    for (const { id, urls = [] } of services) {
        for (const pattern of urls) {
            const host = pattern.split(/[:/]/)[0].toLowerCase();
            const rest = host.replace(/^.*\*/, '');
            // After the last `*` the first label may be but the end of one (`gtc*.acecounter.com` has `.acecounter.com` left).
            const end = rest === host ? host : rest.replace(/^[^.]*\.?/, '');
            if (rest === host || end.includes('.')) {
                add(ends, end, { id, pattern });
            }
            else {
                const folders = loose.get(rest) ?? new Map();
                loose.set(rest, folders);
                add(folders, folderOf(pattern.slice(host.length)), { id, pattern });
            }
        }
    }
    const lengths = [...new Set([...loose.keys()].map(rest => rest.length))];
    const hosts = new Map();
    function ofHost(host) {
        const known = [];
        let rest = host;
        do {
            known.push(...(ends.get(rest) ?? []));
            rest = rest.slice(rest.indexOf('.') + 1);
        } while (rest.includes('.'));
        // Sorting is stable, and the lists of one end are in the order of the services.
        known.sort((a, b) => b.pattern.length - a.pattern.length);
        const indexes = lengths.flatMap(length => (length > host.length ? [] : (loose.get(host.slice(host.length - length)) ?? [])));
        hosts.set(host, [known, indexes]);
        return [known, indexes];
    }
    return url => {
        const { hostname } = dropDot(url);
        const [known, indexes] = hosts.get(hostname) ?? ofHost(hostname);
        const folders = indexes[0] ? new Set(['', folderOf(url.pathname)]) : [];
        const others = [...folders].flatMap(folder => indexes.flatMap(index => index.get(folder) ?? []));
        const found = [...known, ...others].filter(({ pattern }) => matchesUrl(pattern, url));
        return others[0] ? found.sort((a, b) => b.pattern.length - a.pattern.length) : found;
    };
}

/**
 * Decides among all the patterns that recognise an address (as `createMatcher` answers them: the longest first), in the browser as on a server. The longest
 * decide; of equals a declared service comes before one of the catalogue, and one that may run is enough (one loader serves two services). `undefined` where
 * there is none.
 */
function settleMatches(matches, isDeclared, mayRun) {
    const ids = matches.filter(({ pattern }) => pattern.length === matches[0]?.pattern.length).map(({ id }) => id);
    const declared = ids.filter(isDeclared);
    const deciding = declared[0] ? declared : ids;
    const free = deciding.find(mayRun);
    const id = free ?? deciding[0];
    return id ? { id, isFree: id === free } : undefined;
}

/** Full descriptions of a policy's services, each once. What the config describes itself comes first: it holds against the catalogue. */
function describeServices(services, catalogue) {
    const own = services.filter((service) => 'name' in service);
    return [...own, ...Object.values(catalogue).filter(({ id }) => !own.some(service => service.id === id))];
}

/** What can be said of the gates `auto` and `lockdown`. */
const gateWords = {
    gate: ['marked', 'auto', 'lockdown'],
    unknown: ['allow', 'hold'],
};

/** Can it be the domain of a cookie? Empty: of this host alone. */
const isDomain = (value) => typeof value === 'string' && /^[\w.-]*$/.test(value);

const isPlain = (value) => typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
/** Reads `record` of a config, in which a site may have written anything. What cannot be used is left out, and named in `wrong`. */
function readRecordOptions({ endpoint, context }) {
    // A path of this site, not of the host that `//host` names; or https: evidence goes over no line that others can read.
    const goodEndpoint = typeof endpoint === 'string' && /^(\/(?![/\\])|https:\/\/[^/])/.test(endpoint);
    const isObject = Object.prototype.toString.call(context) === '[object Object]';
    const entries = isObject ? Object.entries(context) : [];
    const goodContext = isObject && entries.every(([, value]) => isPlain(value));
    return {
        endpoint: goodEndpoint ? endpoint : '',
        context: goodContext && entries[0] ? context : undefined,
        wrong: { endpoint: endpoint !== undefined && !goodEndpoint, context: context !== undefined && !goodContext },
    };
}

/** Is the choice over its lifetime? One from the future (a clock years off) counts as over: the safer reading asks again. */
function isExpired({ at }, lifetime, now) {
    const made = new Date(at);
    // Put so that a moment that is none (NaN) is over. `setUTCMonth` moves the date, as lib/addMonths does, and answers its time.
    return !(+made - 864e5 <= now && made.setUTCMonth(made.getUTCMonth() + lifetime) > now);
}

const nothing = { asked: [], granted: [], denied: [], scope: [] };
/** What a choice means under today's policy at this moment. Whatever it does not clearly cover is not allowed. */
function deriveState({ purposes, services, lifetime, signal }, choice, { now, stored }) {
    const expired = choice && isExpired(choice, lifetime, now);
    // A choice that could not be stored would be forgotten: it may refuse but not agree, and a yes is no no either.
    const { asked, granted, denied, scope, level } = !choice || expired || signal === 'minor' || (!stored && choice.granted[0]) ? nothing : choice;
    // No prototype: `constructor` is an unknown id like any other.
    const allows = { __proto__: null, essential: true, marketing: true };
    const refuses = {};
    let unasked = false;
    let changed = false;
    for (const { id, category } of purposes) {
        const essential = category === 'essential';
        const answered = !essential && asked.includes(id);
        const agreed = answered && granted.includes(id);
        // Until the visitor decides, the browser's wish does: no question, no consent.
        const preset = !essential && !answered && (signal === 'minor' || (signal && /^(ads|personalization)$/.test(id)));
        const isNo = (each, wanted) => !wanted && (preset || (answered && (level !== 'ask' || denied.includes(each) || denied.includes(id))));
        allows[id] = essential || agreed;
        for (const service of services) {
            if (service.purpose === id) {
                const wanted = granted.includes(service.id) || (agreed && !denied.includes(service.id));
                const shown = essential || scope.includes(service.mark);
                allows[service.id] = essential || (wanted && shown);
                refuses[service.id] = isNo(service.id, wanted);
                // Code marked with the purpose alone may belong to any of its services, so a changed one holds it back too.
                allows[id] &&= shown;
                // A change asks those it concerns: who agreed to what is new or not the same any more. A no stays a no.
                changed ||= wanted && !shown && stored;
            }
        }
        allows[category] &&= allows[id];
        refuses[id] = isNo(id, agreed);
        refuses[category] ||= refuses[id];
        unasked ||= !essential && !answered && !preset;
    }
    refuses.marketing &&= !unasked;
    return {
        choice,
        allows,
        refuses,
        needsAsking: !choice?.asked[0]
            ? unasked
                ? 'never-asked'
                : undefined
            : !stored || signal === 'minor'
                ? undefined
                : expired
                    ? 'expired'
                    : level === 'ask'
                        ? undefined
                        : unasked
                            ? 'new-purpose'
                            : changed
                                ? 'scope-changed'
                                : undefined,
        stored,
    };
}

/**
 * The fingerprint of what a visitor is shown about a service: provider, purpose, items, retention, country (PIPA art. 15(2):
 * when one of them changes, consent is asked again). Names, links and descriptions are not in it, nor spelling that changes nothing about the
 * matter (width, letter case, spaces, punctuation, `㈜` for `주식회사`): a corrected typo asks nobody. Punctuation before a digit stays: 1.5 is not 15.
 */
function markService({ id, provider, purpose, items, retention, country = 'KR' }) {
    const text = [id, provider, purpose, [...items].sort(), retention, country].join('|').normalize('NFKC').toLowerCase();
    return hash(text.replace(/\(주\)|주식회사|\s|[!-*,-/:;?-@[-_{}·](?!\d)/g, ''));
}

/** Makes a description ready for holding and deciding. What the catalogue says unchanged has the mark that its id has by itself (docs/decisions/0009). */
function toPolicyService(service) {
    const facts = markService(service);
    return { ...service, mark: service.marks?.[facts] ?? facts };
}

/**
 * Can this description be shown and decided about as it stands? Only a yes or no: what exactly is wrong, the check says (src/check), which is
 * fetched when something is. What it stores, `readStores` looks at, once there is something to delete.
 */
const isSound = ({ name, provider, purpose, items, retention, country = 'KR' }) => [name?.ko, provider, purpose, retention, country].every(isText) && Array.isArray(items) && items.every(item => itemNames.includes(item));

/** Finds an id among the descriptions that a site gave as its catalogue. What is described badly is not found; a sensitive one serves no purpose, as in `resolve`. */
function findInCatalogue(services, id) {
    const service = services.find(each => each?.id === id);
    return service && isSound(service) ? { ...toPolicyService(service), ...(service.sensitive && { purpose: '' }) } : undefined;
}

/** The purposes of chapter 9. The first two need no consent (PIPA art. 15(1)4 and 6); the others are the bullets of 9-1-나. */
const builtInPurposes = ['service', 'security', 'personalization', 'analytics', 'ads'].map((id, index) => ({
    id,
    category: index < 2 ? 'essential' : 'marketing',
}));

/** Can it be the id of a purpose or service? Lower-case letters, digits and hyphens; the two categories have their names for themselves. */
const isId = (id) => isText(id) && /^(?!(essential|marketing)$)[a-z0-9-]+$/.test(id);

/** The options and their defaults; a value of another type than its default takes the default, or `true` where the default is not the safe reading. */
const defaults = {
    company: '',
    policy: {},
    services: [],
    purposes: ['personalization', 'analytics', 'ads'],
    lifetime: 12,
    domain: '',
    language: '',
    reload: true,
    trigger: true,
    consentMode: true,
    scriptTimeout: 3000,
    ui: true,
    tone: '',
    texts: {},
    layout: '',
    theme: '',
    gpc: true,
    dnt: false,
    minor: false,
    contact: {},
    agencies: [],
    record: {},
};
/** `[object Array]`, `[object Boolean]` … An element (`<form id="donguiConfig">`) is no plain object by it. */
const tag = (value) => ({}).toString.call(value);
const idOf = (entry) => Object(entry).id ?? entry;
const isMarketing = ({ category }) => category === 'marketing';
/**
 * Turns what a site wrote into what the parts need. Total: it never throws, and what is not clearly right takes the safe reading (what is
 * declared badly stays held; a config that cannot be read asks nobody and allows only what is essential). `sound` is false when anything was
 * not as it should be: then the check (src/check) says what, where, and how to mend it. `more`: further options and their defaults.
 */
function resolve(value, findService, { more, now = Date.now() } = {}) {
    const readable = tag(value) === tag({});
    let sound = readable;
    const must = (good) => {
        sound &&= !!good;
        return good;
    };
    // No prototype: `constructor` is an unknown option like any other.
    const known = { __proto__: null, ...defaults, ...more };
    const config = { ...known };
    // Of one that cannot be read nobody knows which gate it wanted: a misread one is the stricter.
    for (const [key, given] of Object.entries(readable ? value : { gate: 0 })) {
        // `importFrom` is a list or an object, and looked at when it is read.
        if (given !== undefined) {
            config[key] = must(tag(given) === tag(known[key]) || key === 'importFrom')
                ? given
                : /minor|gate|unknown/.test(key) || known[key];
        }
    }
    // A change is in force from the first moment of its day in Korea. A day that cannot be read never comes: what it would add stays held.
    let upcoming = 0;
    const { changes = [] } = config.policy;
    for (const change of must(Array.isArray(changes)) ? changes : []) {
        const { notice, effective, ...changed } = Object(change);
        const [from, start] = [notice, effective].map(startOfDay);
        must(from <= start);
        if (start <= now) {
            for (const key of ['purposes', 'services']) {
                const before = config[key];
                // One that is only named stays as it is described.
                const added = (Array.isArray(changed[key]) ? changed[key] : []).map(each => before.find(old => Object(old).id === each) ?? each);
                config[key] = [...before.filter(old => !added.some(each => idOf(each) === idOf(old))), ...added];
            }
        }
        else if (from <= now && start) {
            // Of all of them, in any order: another one, or one more, makes another sum.
            upcoming += from * 3 + start;
        }
    }
    const purposes = builtInPurposes.filter(purpose => !isMarketing(purpose));
    const optional = builtInPurposes.filter(isMarketing);
    const ids = ['dongui', ...purposes.map(idOf)];
    const isNew = (id) => must(!ids.includes(id) && ids.push(id));
    for (const entry of config.purposes) {
        const { id, category, name } = Object(entry);
        const own = isId(id) &&
            isText(name?.ko) &&
            (isMarketing(entry) || (category === 'essential' && !optional.some(each => each.id === id))) &&
            entry;
        const purpose = optional.find(each => each.id === entry) ?? own;
        if (must(purpose) && purpose && isNew(purpose.id)) {
            purposes.push(purpose);
        }
    }
    if (!must(purposes.some(isMarketing))) {
        // With nothing to ask about, code marked `marketing` would count as agreed to.
        purposes.push(...optional.filter(each => isNew(each.id)));
    }
    // No `Map`: sites have one of their own, with `put` and `containsKey`.
    const services = [];
    const isEssential = (service) => purposes.some(each => !isMarketing(each) && each.id === service?.purpose);
    for (const entry of config.services) {
        const { id, sensitive } = Object(entry);
        // Of a bad description only the id is used, never as essential, so that code marked with it can be agreed to.
        const service = findService(entry) ??
            (isId(id) && (must(isSound(entry)) ? toPolicyService(entry) : { id, purpose: 'ads', items: [], mark: id }));
        if (must(service) && service) {
            if (sensitive) {
                // A purpose that nobody is asked about: what is known of it stays held, and nothing can be agreed to (PIPA art. 23).
                service.purpose = '';
            }
            must(purposes.some(purpose => purpose.id === service.purpose));
            // Declared twice, the stricter declaration holds: an essential one gives way, and a sensitive one comes first.
            const before = services.findIndex(each => each.id === service.id);
            if (isNew(service.id)) {
                services.push(service);
            }
            else if (sensitive ? services[before] : isEssential(services[before])) {
                services[before] = service;
            }
        }
    }
    // The consent cookie itself: essential, since without it a refusal could not be remembered. Nobody redefines it.
    services.push({ id: 'dongui', purpose: 'service', items: ['id'], mark: '' });
    const lifetime = must(config.lifetime >= 1 && config.lifetime <= 12) ? config.lifetime : 12;
    must(isText(config.company) && isText(config.policy.url));
    return {
        policy: { purposes, services, lifetime },
        sound,
        settings: {
            ...config,
            upcoming,
            consentMode: config.consentMode && !config.report && services.some(({ id }) => /^(ga4|gtm|google-ads)$/.test(id)),
            ui: config.ui && readable && !config.report,
        },
    };
}

/**
 * Reads what `encodeChoice` wrote. Whatever else it is given (damaged, of another program, of a newer version),
 * it answers `undefined`: the visitor is asked again.
 */
function decodeChoice(value) {
    const fields = new URLSearchParams(value);
    const get = (name) => fields.get(name) ?? '';
    const list = (name) => get(name).split('.').filter(Boolean);
    const choice = {
        at: get('at'),
        level: get('level'),
        asked: list('asked'),
        granted: list('granted'),
        denied: list('denied'),
        scope: list('scope'),
        id: get('id'),
    };
    const { at, level, id, ...lists } = choice;
    return +new Date(at) &&
        /^1 [\dT:-]{19}Z (all|ask|none|custom) [\w-]{1,64} [a-z0-9.,-]*$/.test([get('v'), at, level, id, Object.values(lists)].join(' '))
        ? choice
        : undefined;
}

export { isExpired as a, builtInPurposes as b, isDomain as c, isId as d, isUrlPattern as e, isPattern as f, gateWords as g, dropDot as h, itemNames as i, hash as j, resolve as k, readStores as l, findInCatalogue as m, createMatcher as n, deriveState as o, decodeChoice as p, describeServices as q, readRecordOptions as r, settleMatches as s, matchesPattern as t, matchesUrl as u, isSound as v };
//# sourceMappingURL=decodeChoice.js.map
