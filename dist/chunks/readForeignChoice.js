import { i as importTools } from './importTools.js';
import { p as parseIso, i as isoSeconds } from './startConsent.js';
import { i as isText } from './startOfDay.js';
import { a as isExpired } from './decodeChoice.js';
import { m as marketingPurposes } from './answerAll.js';

const entry = /\s*(\w+):(?:'([^']*)'|(true|false|-?\d+))(?:,|$)/y;
/**
 * Cookiebot: cookie `CookieConsent`, `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,
 * utc:1740000000000,region:'kr'}` with quotes and commas percent-encoded: nearly JSON. Sources: cookiebot.com/en/developer (server-side usage,
 * `consent.method`) and CookiebotAPI.md of its WordPress plugin.
 *
 * - `-1`, and the stamp `-1`: outside the regions where Cookiebot asks; all is on and nobody agreed.
 * - `0`: declined (older versions).
 * - `method`: `implied` is no visitor's act, and Cookiebot takes a missing one for that too. A no is a no all the same.
 *
 * Not checked at the vendor: what is written where a site has categories of its own.
 */
function readCookiebot(value) {
    const kinds = ['preferences', 'statistics', 'marketing'];
    if (value === '-1' || value === '0') {
        return { answers: value === '0' ? Object.fromEntries(kinds.map(kind => [kind, false])) : {} };
    }
    const fields = parse(value);
    const answers = kinds.map(kind => [kind, fields?.get(kind)]);
    const utc = Number(fields?.get('utc') ?? Number.NaN);
    const explicit = fields?.get('method') === 'explicit' && fields.get('stamp') !== '-1';
    if (!fields || !answers.every(([, flag]) => flag === 'true' || flag === 'false') || (explicit && !(Math.abs(utc) < 8.64e15))) {
        return undefined;
    }
    return {
        answers: Object.fromEntries(answers.map(([kind, flag]) => [kind, flag === 'true']).filter(([, flag]) => explicit || !flag)),
        ...(Math.abs(utc) < 8.64e15 && { at: new Date(utc).toISOString() }),
    };
}
/** The fields as texts; `undefined` where anything is left over or comes twice. */
function parse(value) {
    let text;
    try {
        text = decodeURIComponent(value);
    }
    catch {
        return undefined;
    }
    const inside = text.length < 20_000 ? (/^\{(.*)\}$/s.exec(text)?.[1] ?? '') : '';
    const fields = new Map();
    entry.lastIndex = 0;
    while (entry.lastIndex < inside.length) {
        const [, key = '', quoted, bare = ''] = entry.exec(inside) ?? [];
        if (!key || fields.has(key)) {
            return undefined;
        }
        fields.set(key, quoted ?? bare);
    }
    return fields;
}

/** A JSON object, percent-encoded or not, or `undefined`. More than any tool writes is not looked at. */
function parseObject(value) {
    for (const decode of [(text) => text, decodeURIComponent]) {
        try {
            const parsed = value.length < 20_000 && JSON.parse(decode(value));
            if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) {
                return parsed;
            }
        }
        catch {
            // The other way, or none.
        }
    }
    return undefined;
}

const isList = (value) => Array.isArray(value) && value.every(entry => typeof entry === 'string');
/**
 * vanilla-cookieconsent: `cc_cookie`, a cookie or (v3) in localStorage, written when the visitor saves.
 *
 * - v3 (its `src/utils/cookies.js`): `{"categories":["necessary","analytics"],"services":{"necessary":[],"analytics":[],"ads":[]},"consentId",
 *   "consentTimestamp","lastConsentTimestamp","expirationTime",…}`. `services` has every category there was: what is not in `categories` was
 *   refused. Its lists hold the services agreed to, and are empty where a category has none.
 * - v2 (its `src/cookieconsent.js`): `{"categories":["necessary"],"consent_uuid","consent_date","last_consent_update",…}`, percent-encoded or not.
 *   It does not say what was refused: only a site that names its categories (`expected`) can tell.
 */
function readCookieConsent(value, { expected }) {
    const { categories, services = {}, consentId, consent_uuid = consentId, lastConsentTimestamp, last_consent_update = lastConsentTimestamp, expirationTime, } = parseObject(value) ?? {};
    const lists = Object.entries(Object(services));
    // As the tool itself: without a number and a date it is no consent.
    const sound = isList(categories) && lists.every(([, list]) => isList(list)) && consent_uuid && !Number.isNaN(parseIso(last_consent_update));
    if (!sound) {
        return undefined;
    }
    const names = [...lists.map(([name]) => name), ...(consentId ? [] : expected), ...categories];
    return {
        answers: Object.fromEntries(names.map(name => [name, categories.includes(name)])),
        services: Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
        at: last_consent_update,
        ...(typeof expirationTime === 'number' && { until: expirationTime }),
    };
}

/**
 * klaro and orejime: yes or no by name, `{"ga4":true,"kakao-pixel":false}`, without a date. Written when the visitor saves, never before.
 *
 * - klaro 0.7 (its `consent-manager.js`, `stores.js`): `klaro`, a cookie or in localStorage, percent-encoded, by service name; 120 days.
 * - orejime 3 (its `CookieConsentsRepository.ts`): cookie `eu-consent`, by purpose id; 120 days. orejime 2 (`consent-manager.js`): cookie
 *   `orejime`, not encoded, by app name.
 */
function readFlags(value) {
    const parsed = parseObject(value);
    return parsed && Object.values(parsed).every(flag => typeof flag === 'boolean') ? { answers: parsed } : undefined;
}

/**
 * OneTrust: cookie `OptanonConsent`, a query string with `groups=C0001:1,C0002:0,…`, and cookie `OptanonAlertBoxClosed`, the ISO date on which the
 * visitor closed the banner with an answer. Sources: my.onetrust.com, article "OneTrust Cookies"; the README of npm package
 * @commercetools-frontend/cookie-consent for the names of the groups.
 *
 * `OptanonConsent` is there from the first page on, with the groups that are on by default: only with the other cookie is it a decision. With
 * `AwaitingReconsent=true` OneTrust would ask again: then only a no is carried over.
 *
 * Not checked at the vendor: `intType`, the kind of the visitor's act. Where the banner was a mere notice, or everything was on by default, closing
 * it is no consent, and the cookie does not tell: docs/migrating.md says so to the operator.
 */
function readOneTrust(value, { find }) {
    const closed = find('OptanonAlertBoxClosed');
    if (closed === undefined) {
        return { answers: {} };
    }
    const fields = new URLSearchParams(value.slice(0, 20_000));
    const groups = (fields.get('groups') ?? '').split(',').map(pair => /^([\w-]+):([01])$/.exec(pair));
    const at = closed.replaceAll('%3A', ':');
    if (Number.isNaN(parseIso(at))) {
        return undefined;
    }
    const sure = fields.get('AwaitingReconsent') !== 'true';
    const answers = new Map();
    for (const group of groups) {
        const [, name = '', flag] = group ?? [];
        if (!name) {
            return undefined;
        }
        answers.set(name, flag === '1' && answers.get(name) !== false);
    }
    return { answers: Object.fromEntries([...answers].filter(([, agreed]) => sure || !agreed)), at };
}

/**
 * What tools call the purposes of chapter 9, in lower case. Not `functional`: half the sites call so what is essential and always on, and a yes to
 * that is none. OneTrust's social media (C0005) follow visitors for advertising too.
 */
const usual = {
    analytics: ['analytics', 'statistics', 'performance', 'c0002'],
    personalization: ['personalization', 'preferences', 'functionality', 'c0003'],
    ads: ['ads', 'advertising', 'marketing', 'targeting', 'c0004', 'c0005'],
};
/**
 * Turns what another tool wrote down into answers of this policy. `names`: the site's own list of their names and ours; without one an id of
 * the policy stands for itself, and the usual names for the purposes of chapter 9. Never a yes that was not given: where several of their names
 * make one of our ids, all have to be yes; and what no name covers stays unasked.
 */
function toAnswers({ answers, services = {} }, policy, names) {
    const purposes = marketingPurposes(policy).map(({ id }) => id);
    const optional = policy.services.filter(({ purpose }) => purposes.includes(purpose));
    const ids = [...purposes, ...optional.map(({ id }) => id)];
    const idOf = (name) => {
        const own = names ? Object.hasOwn(names, name) && names[name] : name;
        const found = ids.find(id => id === own);
        return found ?? (names ? undefined : purposes.find(id => Object.hasOwn(usual, id) && usual[id]?.includes(name.toLowerCase())));
    };
    const found = new Map();
    for (const [name, agreed] of Object.entries(answers)) {
        const id = idOf(name);
        if (id) {
            found.set(id, agreed && found.get(id) !== false);
        }
    }
    // Agreed to for some services: for the others of that purpose nobody said yes. With names that mean nothing here, it has to be asked.
    for (const [category, list] of Object.entries(services)) {
        const purpose = idOf(category);
        const agreed = list.map(idOf);
        const within = optional.filter(service => service.purpose === purpose);
        if (purpose && found.get(purpose) && purposes.includes(purpose)) {
            if (!within.some(({ id }) => agreed.includes(id))) {
                found.delete(purpose);
            }
            for (const { id } of found.has(purpose) ? within : []) {
                found.set(id, agreed.includes(id) && found.get(id) !== false);
            }
        }
    }
    // A purpose whose services have all been answered is answered. With one no it is no: code marked with the purpose may belong to any of them.
    for (const purpose of purposes) {
        const within = optional.filter(service => service.purpose === purpose).map(({ id }) => found.get(id));
        if (!found.has(purpose) && within.length > 0 && within.every(each => each !== undefined)) {
            found.set(purpose, within.every(Boolean));
        }
    }
    return Object.fromEntries(found);
}

/** Under what name each tool writes, and how. */
const tools = {
    cookieconsent: { stores: ['cc_cookie'], read: readCookieConsent },
    klaro: { stores: ['klaro'], read: readFlags },
    orejime: { stores: ['eu-consent', 'orejime'], read: readFlags },
    cookiebot: { stores: ['CookieConsent'], read: readCookiebot },
    onetrust: { stores: ['OptanonConsent'], read: readOneTrust },
};
/** The value as it stands: of the first cookie of that name, as the tools themselves read it, or of the key in localStorage. */
function find(name) {
    return findCookie(name) ?? localStorage.getItem(name) ?? undefined;
}
function findCookie(name) {
    const pair = document.cookie.split('; ').find(each => each.startsWith(`${name}=`));
    return pair?.slice(name.length + 1);
}
/**
 * Reads, once, what the visitor decided with the tools that the site names in `importFrom`, so that nobody is asked again. Of several the latest
 * holds. What cannot be read is reported, and then nothing is carried over: it may have been a refusal. Nothing is changed or deleted; a visitor
 * whom dongui knows, or whose choice was reset, is left alone. Never throws.
 */
function readForeignChoice({ settings, store, report }, now = Date.now()) {
    const { importFrom } = settings;
    const listed = Array.isArray(importFrom);
    const wanted = listed ? importFrom.map(key => [key, undefined]) : Object.entries(Object(importFrom));
    const purposes = marketingPurposes(store.policy).map(({ id }) => id);
    const ids = [...store.policy.purposes, ...store.policy.services].map(({ id }) => id);
    let latest;
    let damaged = false;
    try {
        if (settings.report || findCookie('dongui') !== undefined || localStorage.getItem('dongui') === 'reset') {
            return undefined;
        }
        for (const [key, names] of wanted) {
            const [name = '', own] = isText(key) ? key.split(':') : [];
            const tool = importTools.find(each => each === name);
            if (!tool || (!listed && Object.prototype.toString.call(names) !== '[object Object]')) {
                report('config');
                continue;
            }
            const { stores, read } = tools[tool];
            const place = (own ? [own] : stores).find(each => find(each) !== undefined);
            const value = place && find(place);
            if (value === undefined) {
                continue;
            }
            if (!listed && !Object.values(names).every(id => ids.includes(id))) {
                report('config');
            }
            const map = names;
            const expected = Object.keys(map ?? {}).filter(each => purposes.includes(map?.[each]));
            const foreign = read(value, { find, expected });
            if (!foreign) {
                damaged = true;
                report('import-unreadable', `${tool}: ${place}=${value}`);
                continue;
            }
            const at = isoSeconds(foreign.at === undefined ? now : Date.parse(foreign.at));
            const time = foreign.at === undefined ? Number.NEGATIVE_INFINITY : Date.parse(foreign.at);
            const answers = toAnswers(foreign, store.policy, map);
            const good = time <= now && !isExpired({ at }, store.policy.lifetime, now) && (foreign.until ?? now) >= now;
            if (good && Object.keys(answers).length > 0 && (!latest || time > latest.time)) {
                latest = { answers, at, tool, time };
            }
        }
    }
    catch {
        // Storage that cannot be read holds nothing.
    }
    return latest && !damaged ? { answers: latest.answers, at: latest.at, tool: latest.tool } : undefined;
}

export { readForeignChoice };
//# sourceMappingURL=readForeignChoice.js.map
