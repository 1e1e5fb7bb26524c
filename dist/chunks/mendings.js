import { g as gateOptions } from './findAddresses.js';
import { d as isId, i as itemNames, e as isUrlPattern, f as isPattern, b as builtInPurposes, r as readRecordOptions, c as isDomain, g as gateWords } from './decodeChoice.js';
import { s as startOfDay, i as isText } from './startOfDay.js';
import { s as safeLink } from './safeLink.js';
import { r as readChanges } from './readChanges.js';
import { i as importTools } from './importTools.js';
import { a as asList } from './asList.js';
import { i as isWebAddress } from './isWebAddress.js';

const day = 864e5;
/** Policy chapter 12: at least 7 days, 30 for what concerns the visitor's rights. */
const notice = { ordinary: 7, important: 30 };
/**
 * Are the changes of a policy told in time, and can their days be read? A change that brings a service or purpose is important. `version`: of the
 * policy in force, `2022-04-12`; older than a change that is in force, one of both is wrong.
 */
function checkChanges(changes, version, { problems, now }) {
    if (changes !== undefined && !Array.isArray(changes)) {
        problems.add('config-type', 'policy.changes', changes);
        return;
    }
    const inOrder = (changes ?? []).map(change => ({ change, read: readChanges([change])[0] }));
    inOrder.forEach(({ change, read }, index) => {
        const path = `policy.changes[${index}]`;
        const given = Object(change);
        if (!read || Number.isNaN(read.notice)) {
            problems.add('change-date', `${path}.notice`, given.notice);
        }
        if (!read || Number.isNaN(read.effective)) {
            problems.add('change-date', `${path}.effective`, given.effective);
            return;
        }
        if (read.notice > read.effective) {
            problems.add('change-order', path, `${given.notice} > ${given.effective}`);
        }
        else if (!Number.isNaN(read.notice)) {
            const important = read.important || read.services.length + read.purposes.length > 0;
            const least = important ? notice.important : notice.ordinary;
            const days = Math.round((read.effective - read.notice) / day);
            if (days < least) {
                problems.add('change-notice', path, `${days} < ${least}`);
            }
        }
        for (const key of ['summary', 'title']) {
            if (!read[key] && (key === 'summary' || given.title !== undefined)) {
                problems.add('change-summary', `${path}.${key}`, given[key]);
            }
        }
        const stated = startOfDay(version);
        if (read.effective <= now && stated < read.effective) {
            problems.add('version-old', 'policy.version', version);
        }
    });
}

const isTool = (key) => typeof key === 'string' && importTools.some(tool => key === tool || key.startsWith(`${tool}:`));
/** Lists what is wrong with `importFrom`. `ids`: of all purposes and services of the config. */
function checkImportFrom(value, ids, problems) {
    if (Array.isArray(value)) {
        value.forEach((key, index) => {
            if (!isTool(key)) {
                problems.add('import-from', `importFrom[${index}]`, key ?? 'nothing');
            }
        });
        return;
    }
    for (const [key, names] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
        const path = `importFrom.${key}`;
        if (!isTool(key)) {
            problems.add('import-from', path, key);
        }
        else if (Object.prototype.toString.call(names) !== '[object Object]') {
            problems.add('import-from', path, names ?? 'nothing');
        }
        else {
            for (const [name, id] of Object.entries(names)) {
                if (!ids.has(id)) {
                    problems.add('import-from', `${path}.${name}`, id ?? 'nothing');
                }
            }
        }
    }
}

/** Every name there is, so that the compiler says when one is missing here. */
const namesOf = (names) => Object.keys(names);
const config = namesOf({
    company: 1,
    policy: 1,
    services: 1,
    purposes: 1,
    catalogue: 1,
    lifetime: 1,
    domain: 1,
    language: 1,
    tone: 1,
    texts: 1,
    layout: 1,
    theme: 1,
    gpc: 1,
    dnt: 1,
    minor: 1,
    reload: 1,
    trigger: 1,
    consentMode: 1,
    contact: 1,
    agencies: 1,
    scriptTimeout: 1,
    ui: 1,
    gate: 1,
    unknown: 1,
    report: 1,
    importFrom: 1,
    record: 1,
});
const service = namesOf({
    id: 1,
    name: 1,
    provider: 1,
    purpose: 1,
    items: 1,
    role: 1,
    tool: 1,
    retention: 1,
    country: 1,
    urls: 1,
    cookies: 1,
    storage: 1,
    databases: 1,
    caches: 1,
    globals: 1,
    unchecked: 1,
    revision: 1,
    marks: 1,
    sensitive: 1,
    policyUrl: 1,
    optOutUrl: 1,
    grantCall: 1,
    withdrawCall: 1,
    onGrant: 1,
    onWithdraw: 1,
});
const policy = namesOf({ url: 1, version: 1, changes: 1 });
const record = namesOf({ endpoint: 1, context: 1 });
const contact = namesOf({ officer: 1, manager: 1 });
const person = namesOf({ name: 1, department: 1, phone: 1, email: 1 });
const agency = namesOf({ name: 1, url: 1, phone: 1 });
const change = namesOf({
    notice: 1,
    effective: 1,
    title: 1,
    summary: 1,
    reason: 1,
    important: 1,
    services: 1,
    purposes: 1,
    previousUrl: 1,
});
/** The names that may stand beside the one at this place of a config: `policy.url` → those of `policy`. */
function optionNames(path) {
    const [, parent = ''] = /^(.*)\./.exec(path.replace(/\[\d+\]/g, '[]')) ?? [];
    const known = {
        '': config,
        policy,
        record,
        contact,
        'contact.officer': person,
        'contact.manager': person,
        'agencies[]': agency,
        'policy.changes[]': change,
    };
    return parent.endsWith('services[]') ? service : (known[parent] ?? []);
}

const isObject$2 = (value) => Object.prototype.toString.call(value) === '[object Object]';
/** Lists the names within the options that dongui does not know, and what is no object where one has to be; those of services, checkService lists. */
function checkNames(config, problems) {
    const look = (value, path) => {
        for (const name of isObject$2(value) ? Object.keys(value) : []) {
            if (!optionNames(`${path}.${name}`).includes(name)) {
                problems.add('unknown-option', `${path}.${name}`);
            }
        }
    };
    const { policy, record, contact, agencies, texts } = config;
    look(policy, 'policy');
    asList(Object(policy).changes).forEach((change, index) => {
        look(change, `policy.changes[${index}]`);
    });
    look(record, 'record');
    look(contact, 'contact');
    for (const [path, entry] of [
        ...['officer', 'manager'].map(role => [`contact.${role}`, Object(contact)[role]]),
        ...asList(agencies).map((agency, index) => [`agencies[${index}]`, agency]),
    ]) {
        if (entry !== undefined && !isObject$2(entry)) {
            problems.add('config-type', path, entry);
        }
        look(entry, path);
    }
    for (const language of isObject$2(texts) ? Object.keys(texts) : []) {
        if (!/^[a-z]{2}$/.test(language)) {
            problems.add('config-type', 'texts', language);
        }
    }
}

const isList = (good) => (value) => Array.isArray(value) && value.every(good);
/** Of a list what is wrong in it: among ten patterns nobody sees which. */
const firstWrong = (value, good) => Array.isArray(value) ? (value.find(entry => !good([entry])) ?? value) : value;
const isObject$1 = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCookie = (value) => isObject$1(value) && isPattern(value.name) && isText(value.retention);
const isCall = (value) => Array.isArray(value) && isText(value[0]);
/** Lists what is wrong with one service as a site described it. */
function checkService(value, path, { purposes, problems }) {
    if (!isObject$1(value) || !isId(value.id)) {
        problems.add('service-id', path, value);
        return;
    }
    const must = (field, good) => {
        if (!good(value[field])) {
            problems.add(`service-${field.toLowerCase()}`, `${path}.${field}`, firstWrong(value[field], good) ?? 'missing');
        }
    };
    const may = (field, good) => {
        if (value[field] !== undefined) {
            must(field, good);
        }
    };
    for (const name of Object.keys(value)) {
        if (!optionNames(`services[].${name}`).includes(name)) {
            problems.add('unknown-option', `${path}.${name}`);
        }
    }
    must('name', name => isObject$1(name) && isText(name.ko));
    must('provider', isText);
    must('purpose', purpose => purposes.some(each => each.id === purpose));
    must('items', isList(item => itemNames.includes(item)));
    must('retention', isText);
    may('country', country => typeof country === 'string' && /^[A-Z]{2}$/.test(country));
    may('role', role => role === 'own' || role === 'third-party' || role === 'processor');
    may('tool', tool => isObject$1(tool) && isText(tool.ko));
    may('urls', isList(isUrlPattern));
    may('cookies', isList(isCookie));
    may('storage', isList(isPattern));
    may('databases', isList(isPattern));
    may('caches', isList(isPattern));
    may('sensitive', flag => !flag);
    may('policyUrl', isWebAddress);
    may('optOutUrl', isWebAddress);
    may('grantCall', isCall);
    may('withdrawCall', isCall);
    may('onGrant', call => typeof call === 'function');
    may('onWithdraw', call => typeof call === 'function');
}

const essential = builtInPurposes.filter(({ category }) => category === 'essential');
const optional = builtInPurposes.filter(({ category }) => category === 'marketing');
const idsOf = (purposes) => purposes.map(({ id }) => id);
/**
 * Lists what is wrong with the purposes and services of a config, and with those that a change of its policy brings: better told in the notice
 * period than on the day. Answers the ids of them all.
 */
function checkParts(config, { problems, purposeOf }) {
    const claim = (taken, id, path) => {
        if (taken.has(id)) {
            problems.add('duplicate-id', path, id);
        }
        taken.add(id);
    };
    function readPurposes(entries, path, taken) {
        return entries.flatMap((entry, index) => {
            const { id, category, name } = (entry ?? {});
            const own = isId(id) && (category === 'marketing' || (category === 'essential' && !optional.some(each => each.id === id))) && isText(name?.ko);
            const purpose = own ? entry : optional.find(each => each.id === entry);
            if (!purpose) {
                problems.add('purpose', `${path}[${index}]`, entry);
                return [];
            }
            claim(taken, purpose.id, `${path}[${index}]`);
            return [purpose];
        });
    }
    const described = new Set();
    function readServices(entries, path, { taken, purposes }) {
        return entries.flatMap((entry, index) => {
            const place = `${path}[${index}]`;
            const id = typeof entry === 'string' ? entry : entry?.id;
            if (path !== 'services' && described.has(entry)) ;
            else if (typeof entry === 'string') {
                const purpose = purposeOf(entry);
                if (purpose === undefined) {
                    problems.add('unknown-service', place, entry);
                    return [];
                }
                if (!purpose) {
                    problems.add('service-sensitive', place, entry);
                }
                else if (!purposes.some(each => each.id === purpose)) {
                    problems.add('purpose-not-asked', place, purpose);
                }
            }
            else {
                described.add(id);
                checkService(entry, place, { purposes, problems });
            }
            if (!isId(id)) {
                return [];
            }
            claim(taken, id, place);
            return [id];
        });
    }
    const taken = new Set(['dongui', ...idsOf(essential)]);
    const asked = Array.isArray(config.purposes) ? config.purposes : idsOf(optional);
    let purposes = [...essential, ...readPurposes(asked, 'purposes', taken)];
    if (!purposes.some(({ category }) => category === 'marketing')) {
        problems.add('nothing-to-ask', 'purposes');
        purposes.push(...optional);
        for (const id of idsOf(optional)) {
            taken.add(id);
        }
    }
    let services = readServices(asList(config.services), 'services', { taken, purposes });
    asList(Object(config.policy).changes).forEach((change, index) => {
        const path = `policy.changes[${index}]`;
        const given = Object(change);
        for (const key of ['purposes', 'services']) {
            if (given[key] !== undefined && !Array.isArray(given[key])) {
                problems.add('config-type', `${path}.${key}`, given[key]);
            }
        }
        // What has the id of an earlier one takes its place; only a purpose and a service may not have the same.
        const named = asList(given.purposes).map(each => asList(config.purposes).find(old => Object(old).id === each) ?? each);
        const changed = readPurposes(named, `${path}.purposes`, new Set(['dongui', ...idsOf(essential), ...services]));
        purposes = [...purposes.filter(({ id }) => !idsOf(changed).includes(id)), ...changed];
        const brought = readServices(asList(given.services), `${path}.services`, { taken: new Set(['dongui', ...idsOf(purposes)]), purposes });
        services = [...services, ...brought];
    });
    return new Set(['dongui', ...idsOf(purposes), ...services]);
}

/** Anything as a text, and not a long one. */
function shorten(found) {
    let text = typeof found;
    try {
        // An error has no JSON to speak of.
        text = typeof found === 'string' || found instanceof Error ? `${found}` : (JSON.stringify(found) ?? text);
    }
    catch {
        // What refers to itself has no JSON.
    }
    return text.length > 150 ? `${text.slice(0, 149)}…` : text;
}

function createProblemList() {
    const list = [];
    return {
        list,
        add(code, path, found) {
            list.push(found === undefined ? { code, path } : { code, path, found: shorten(found) });
        },
    };
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFlag = (value) => typeof value === 'boolean';
/** So that `"false"` is not read as `false`. */
const quoted = (value) => (typeof value === 'string' ? `"${value}"` : value);
/** Countries that are written in the place of their language. */
const countries = /^(kr|jp|cn|vn|us|gb|tw)$/;
/** What each option has to be. */
const options = {
    company: isText,
    policy: isObject,
    services: Array.isArray,
    purposes: Array.isArray,
    lifetime: value => typeof value === 'number' && value >= 1 && value <= 12,
    domain: isDomain,
    language: value => typeof value === 'string' && /^([a-z]{2})?$/.test(value),
    tone: value => value === 'hamnida' || value === 'haeyo',
    texts: isObject,
    layout: value => value === 'card' || value === 'bar' || value === 'sheet',
    theme: value => value === 'mono' || value === 'navy' || value === 'soft',
    gpc: isFlag,
    dnt: isFlag,
    minor: isFlag,
    reload: isFlag,
    trigger: isFlag,
    consentMode: isFlag,
    scriptTimeout: value => typeof value === 'number',
    ui: isFlag,
    contact: isObject,
    agencies: Array.isArray,
    gate: value => gateWords.gate.includes(value),
    unknown: value => gateWords.unknown.includes(value),
    report: isFlag,
    importFrom: value => typeof value === 'object' && value !== null,
    record: isObject,
};
/** Lists every problem of a config, each with its code and its place. `purposeOf` looks an id up in the catalogue at hand, and answers an empty one for what is sensitive; `settings` are those that the script knows. */
function checkConfig(value, purposeOf, settings = gateOptions) {
    const problems = createProblemList();
    if (Object.prototype.toString.call(value) !== '[object Object]') {
        problems.add('config-unreadable', '', value ?? 'nothing');
        return problems.list;
    }
    const config = value;
    for (const [key, given] of Object.entries(config)) {
        const good = Object.hasOwn(options, key) ? options[key] : undefined;
        if (given === undefined) {
            continue;
        }
        if (!good) {
            problems.add('unknown-option', key);
        }
        else if (!good(given)) {
            problems.add('config-type', key, quoted(given));
        }
        else if (key in gateOptions &&
            given !== gateOptions[key] &&
            settings.report === undefined) {
            // Only a script that brings the gates gives each of their options a value.
            problems.add('gate-missing', key, given);
        }
    }
    if (!isText(config.company)) {
        problems.add('missing-company', 'company');
    }
    const { url, version, changes } = Object(config.policy);
    const link = safeLink(url);
    if (!link) {
        problems.add('missing-policy-url', 'policy.url', url);
    }
    else if (!/^(https?:\/\/|[\\/])/i.test(link)) {
        problems.add('policy-relative', 'policy.url', url);
    }
    if (version !== undefined && !isText(version)) {
        problems.add('config-type', 'policy.version', version);
    }
    if (isText(config.language) && countries.test(config.language)) {
        problems.add('language-country', 'language', config.language);
    }
    checkNames(config, problems);
    checkChanges(changes, version, { problems, now: Date.now() });
    const record = Object(config.record);
    const { wrong } = readRecordOptions(record);
    if (wrong.endpoint) {
        problems.add('record-endpoint', 'record.endpoint', record.endpoint);
    }
    if (wrong.context) {
        problems.add('record-context', 'record.context', record.context);
    }
    const ids = checkParts(config, { problems, purposeOf });
    checkImportFrom(config.importFrom, ids, problems);
    return problems.list;
}

const ids = ["acecounter","adbrix","aedi","airbridge","amplitude","appier","aws-alb","beusable","bigin","braze","buzzvil","cafe24-log","channel-talk","clarity","cloudflare","coupang-partners","crema","criteo","dable","datadog-rum","dongui","ga4","google-ads","groobee","gtm","hackle","happytalk","hotjar","ifdo","imweb-stat","inicis","instagram","kakao-adfit","kakao-map","kakao-pixel","kakao-postcode","kakao-sdk","kakao-tiara","kakao-tv","karrot-pixel","linkedin","linkprice","logger","meta-pixel","mixpanel","mobon","ms-uet","naver-analytics","naver-gfp","naver-login","naver-map","naver-pay","naver-premium-log","naver-tv","nhn-ace","nicepay","notifly","portone","recaptcha","rtbhouse","sentry","session","smartlog","taboola","tenping","tiktok-pixel","toss-payments","whatap","widerplanet","x-pixel","youtube"];

/** What a service is called by people and by other consent tools, and its id here. */
const otherNames = {
    adwords: 'google-ads',
    facebook: 'meta-pixel',
    facebookpixel: 'meta-pixel',
    fbpixel: 'meta-pixel',
    googleanalytics: 'ga4',
    googletagmanager: 'gtm',
    gtag: 'ga4',
    twitter: 'x-pixel',
};
/** Without what people write in different ways: case, spaces, hyphens, full-width letters. */
const plain = (word) => word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]/g, '');
/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(one, other) {
    let row = [...Array(other.length + 1).keys()];
    for (let i = 0; i < one.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < other.length; j++) {
            next.push(Math.min((row[j] ?? 0) + Number(one[i] !== other[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}
/** What a misspelt word was probably meant to be, of `known`: the same written otherwise, all that it is the family name of (`kakao`), or three that are like it; empty where nothing is like it. */
function nearest(word, known) {
    if (typeof word !== 'string' || !word.trim() || word.length > 60) {
        return [];
    }
    const wanted = plain(word);
    const same = known.filter(each => plain(each) === wanted || each === otherNames[wanted]);
    if (same[0]) {
        return same;
    }
    const family = known.filter(each => each.startsWith(`${word.trim().toLowerCase()}-`));
    if (family[0]) {
        return family;
    }
    const far = (each) => distance(plain(each), wanted);
    const close = known.filter(each => far(each) <= Math.min(2, each.length / 3)).sort((one, other) => far(one) - far(other));
    return close.slice(0, 3);
}

/** What each option has to be, for the developer's console. */
const wanted = {
    company: 'a text that is not blank',
    policy: '{"url": "/privacy"}',
    'policy.version': 'a text, "2022-04-12"',
    'policy.changes': 'a list',
    services: 'a list, ["ga4", "youtube"]',
    purposes: 'a list, ["analytics", "ads"]',
    lifetime: 'a number of months, 1 to 12, without quotes',
    domain: 'a host alone, "systeer.com": no https://, port or path',
    language: 'two lower-case letters, "ko" or "en"',
    tone: '"hamnida" or "haeyo"',
    texts: 'texts by language, {"ko": {"banner": {"title": "…"}}}',
    layout: '"card", "bar" or "sheet"',
    theme: '"mono", "navy" or "soft"',
    scriptTimeout: 'a number of milliseconds, without quotes',
    contact: '{"officer": {"name": "…", "phone": "…"}}',
    'contact.officer': '{"name": "…", "phone": "…"}',
    'contact.manager': '{"name": "…", "phone": "…"}',
    agencies: 'a list of {"name": "…", "url": "…", "phone": "…"}',
    gate: '"marked", "auto" or "lockdown"',
    unknown: '"allow" or "hold"',
    importFrom: 'a list, ["onetrust"], or an object',
    record: '{"endpoint": "/consent-records"}',
};

/** In words; what stands there already is no help. */
const say = (words, found) => words
    .filter(word => word !== found)
    .map(word => `"${word}"`)
    .join(' or ');
/** What has to stand in the place of what was found, or was probably meant; empty where nobody can say. `known`: the ids of the config. */
function hintFor({ code, path = '', found }, known = []) {
    if (code === 'config-type') {
        return wanted[path] ?? wanted[path.replace(/\[\d+\]/g, '')] ?? 'true or false, without quotes';
    }
    if (code === 'unknown-option') {
        return say(nearest(path.split('.').at(-1), optionNames(path)), '');
    }
    if (code === 'unknown-service') {
        return say(nearest(found, ids), found);
    }
    if (code === 'purpose') {
        const optional = builtInPurposes.filter(({ category }) => category === 'marketing');
        return say(nearest(found, optional.map(({ id }) => id)), found);
    }
    if (code === 'unknown-id') {
        const marks = found instanceof Element ? ['service', 'purpose', 'category'].map(name => found.getAttribute(`data-${name}`)) : [found];
        const mark = marks.find(Boolean);
        return say(nearest(typeof mark === 'string' ? mark.replace('!', '') : mark, known), mark);
    }
    return '';
}

/** How to mend each problem, for the developer's console. Fetched only when there is one; docs/problems.md has the same list. */
const mendings = {
    'config-unreadable': 'Put <script type="application/json" data-dongui-config>{"company": "…", "policy": {"url": "…"}, "services": […]}</script>, or window.donguiConfig, before dongui.js. Until then only essential code runs and nobody is asked.',
    'json-quotes': 'JSON has straight double quotes only: write "company" with the key beside Enter, not “company”, \'company\' or company. Copy from a plain text editor, not from a document or a chat.',
    'json-mark': 'This comma, colon, bracket or space comes from a Korean keyboard, a document or a chat. Delete it, also where nothing is to be seen, and type it anew in a plain text editor with the keyboard in English.',
    'json-comma': 'Take out the comma before the closing bracket: JSON allows none behind the last entry.',
    'json-comment': 'JSON has no comments: delete it, or put the config into window.donguiConfig = {…} in a script before dongui.js, where they may stand.',
    'json-syntax': 'Something is missing just before this place, or stands here and should not: a comma between two entries, quotes around a name, a closing bracket. Only JavaScript may say company: or window.donguiConfig =, and that stands in a script of its own.',
    'json-twice': 'Of two equal keys the last one counts and the first is lost without a word: put both into one.',
    'config-twice': 'Only one config counts: that of createConsent, then window.donguiConfig, then the first config tag. Put all into one, and delete the others.',
    'config-type': 'The value has the wrong type or is out of range. Its default is used; of "gate", "unknown" and "minor" the stricter reading ("auto", "hold", true). See the options in README.md.',
    'unknown-option': 'No such option: check its spelling against the options in README.md.',
    'missing-company': 'Say who asks: "company": "인프라닉스". The host name is shown until then.',
    'missing-policy-url': 'Say where chapter 9 can be read: "policy": {"url": "/privacy#chapter9"} (http, https or a path).',
    'policy-relative': 'Begin the address with "/" ("/privacy#chapter9") or with https:// ("https://www.example.com/privacy"): as it is, it leads to another place from every page.',
    'language-country': 'Write the language, not the country: Korean is "ko" (not "kr"), Japanese "ja", Chinese "zh", Vietnamese "vi". All but "ko" and "en" need a file of their own: docs/texts.md.',
    'domain-other': 'Write a domain that this page is under, without https://, "www." or port, or leave it out: until then no answer is stored on this page, and visitors are asked again on the next.',
    'unknown-service': 'Not in the catalogue at hand: check the id, describe the service as an object, or (npm) pass "catalogue". Code marked with it stays held.',
    'duplicate-id': 'Ids of purposes and services share one name space and must be unique. The stricter of two declarations holds.',
    purpose: 'Use "personalization", "analytics", "ads", or {id, category, name: {ko}} with an id of lower-case letters, digits and hyphens.',
    'nothing-to-ask': 'At least one purpose has to be optional; those of chapter 9 are asked about.',
    'purpose-not-asked': 'The service serves a purpose that "purposes" does not list, so it can never be agreed to and stays held.',
    'record-endpoint': 'Write a path of this site ("/consent-records") or an https address. Until then records stay in the visitor\'s browser and are delivered nowhere.',
    'record-context': 'The context of records is an object of texts, numbers and flags. It is left out until then.',
    'import-from': 'Name "cookieconsent", "klaro", "orejime", "cookiebot" or "onetrust" ("klaro:name" where its cookie is called otherwise), or give for each {"their category or service": "our purpose or service id"}. What is not clear is asked.',
    'service-id': 'A service needs an id of lower-case letters, digits and hyphens. It is left out; code marked with it stays held.',
    'service-name': 'Give the service a name: {"ko": "…", "en": "…"}.',
    'service-provider': 'Say which company receives the data (PIPA art. 17(2), 26).',
    'service-purpose': 'Say which purpose the service serves. Until then it is treated as marketing.',
    'service-items': 'List what is collected, of "id", "ip", "log", "content" (policy 9-1-가). All four are shown until then.',
    'service-retention': 'Say how long the data are kept: the visitor must be told before the click (PIPA art. 15(2)3).',
    'service-country': 'Use an ISO 3166-1 code of two capital letters: "US".',
    'service-role': 'Use "own", "third-party" or "processor"; without it the provider decides.',
    'service-tool': 'Say what kind of tool it is: {"ko": "채팅 상담 위젯", "en": "chat widget"}; without it the purpose decides.',
    'service-urls': 'Patterns are "host/path" texts without "https://", as an address has them: Korean hosts in Punycode, Korean paths in percents. One of nothing but * would match everything.',
    'service-cookies': 'Cookies are {"name": "_ga_*", "retention": "2년"}; a name of nothing but * would match everything.',
    'service-storage': 'Storage keys are texts; one of nothing but * would match everything.',
    'service-databases': 'Names of IndexedDB databases are texts; one of nothing but * would match everything.',
    'service-caches': 'Names of caches are texts; one of nothing but * would match everything.',
    'service-sensitive': 'A service that collects sensitive data is held for good, whatever the visitor answers: policy chapter 3 says that none are collected, and they need a consent of their own (PIPA art. 23), which dongui does not ask for. Remove it, or load it where you have that consent.',
    'service-policyurl': 'Must be a whole address with https://; any other is not linked.',
    'service-optouturl': 'Must be a whole address with https://; any other is not linked.',
    'service-grantcall': 'Must be a list: the path of a global function, then its arguments.',
    'service-withdrawcall': 'Must be a list: the path of a global function, then its arguments.',
    'service-ongrant': 'Must be a function.',
    'service-onwithdraw': 'Must be a function.',
    'change-date': 'Write days as "2027-01-01" in "notice" and "effective". A change without a readable effective day never takes effect: what it adds stays held.',
    'change-order': 'The day of notice must come before the day of effect (policy chapter 12).',
    'change-notice': 'Policy chapter 12 promises 7 days, and 30 where the visitor’s rights change (a new or changed service or purpose): move "effective", or "notice" if it was told before.',
    'change-summary': 'Say what changes: "summary": {"ko": "…"} (policy chapter 1-4). A "title" is written alike.',
    'version-old': 'Set "policy.version" to the day of the latest change in force, or correct the change.',
    'cookie-damaged': 'The cookie "dongui" was not written by this version or is damaged; the visitor is asked again.',
    'import-unreadable': 'This value of another consent tool is damaged or of a version that is not known. Nothing is taken over and nothing deleted: the visitor is asked.',
    'import-failed': 'What reads the choice of another consent tool could not be loaded; the visitor is asked. Serve dongui-import.js beside dongui.js.',
    'import-invalid': 'Nothing was taken over. Write importChoice({method: "phone", at: "2026-11-23T12:00:00+09:00", answers: {ads: true}}): a time with its zone, not to come and not older than "lifetime", and answers that are true or false.',
    'import-older': 'The visitor has decided later in this browser, so that holds; the older choice changes nothing.',
    'acts-failed': 'What carries out a decision could not be loaded; nothing was decided, and the visitor can try again. Serve dongui-acts.js beside dongui.js.',
    'storage-blocked': 'This browser reads or stores no cookies here (blocked, a sandboxed frame, a "domain" that this page is not under, or an element named "cookie"); only essential code runs, and the visitor is asked again next time.',
    'live-script': 'A marked script without type="text/plain" is not held: it ran at once or, with data-src, never runs. Write <script type="text/plain" data-src="…">.',
    'live-address': 'A marked element with a live address was requested before it could be held, and in a marked template Firefox does the same: write data-src, data-srcset or data-href.',
    'nothing-held': 'There is nothing in it to let go: write the address into data-src (data-href for a stylesheet), or the code between the tags.',
    'noscript-pixel': 'Browsers without scripts request this, where dongui cannot ask: delete the <noscript> part of the snippet.',
    unmarked: 'This was requested without consent, since nothing marks it. Mark its script (type="text/plain", data-service, data-src), or use dongui.auto.js with "gate": "auto", which holds unmarked code too.',
    'unknown-id': 'No category, purpose or service of the config has this id. What is marked with it stays held, and an answer about it is ignored.',
    'left-behind': 'These resisted deletion. Cookies belong to another path or domain: delete them on the server. A database is open in a page or worker, and goes when that lets it go, or with the next banner or answer.',
    'loaded-twice': 'dongui runs on this page already; the first one stays, with its config. Keep one: a script tag, one tag only, or one call of createConsent.',
    'tag-late': 'The tag of dongui is async, defer, a module, put in by a script or in <body>: what stands before or beside it may run first, and is not held then. Write <script src="/dongui.js"></script> first in <head>.',
    'script-before': 'This of a service that should wait came before dongui, so it was not held. Put dongui.auto.js first in <head>; with npm call createConsent in the first module of the page, not in an effect.',
    'worker-failed': 'Without its service worker browsers may request trackers before dongui runs. Put a copy of dongui-sw.js at the root of the site, served as JavaScript: navigator.serviceWorker?.register("/dongui-sw.js").',
    'ui-failed': 'The interface could not be loaded; held code stays held. Serve dongui-ui.js and its neighbours, of the same version, beside dongui.js (from another origin with Access-Control-Allow-Origin). A "language" other than "ko" and "en" needs its own dongui-<language>.js (docs/texts.md).',
    'preferences-failed': 'The settings could not be loaded, so the banner is shown instead: refusing and withdrawing still work. Serve dongui-preferences*.js beside dongui.js.',
    'toast-failed': 'A message to the visitor could not be loaded; what it would have said has happened. Serve dongui-toast.js and dongui-notices*.js beside dongui.js.',
    'ask-failed': 'The question about a service could not be loaded; what waits stays held, and the settings still work. Serve dongui-ask*.js beside dongui.js.',
    'extras-failed': 'What asks about single services, or tells of changes, could not be loaded; what waits stays held. Serve dongui-extras.js beside dongui.js.',
    'news-failed': 'What changed in the policy could not be shown. Serve dongui-news*.js beside dongui.js.',
    'look-failed': 'The layout or theme could not be loaded; the usual look is shown. Serve dongui-dress.js beside dongui.js.',
    'about-failed': 'What follows the switches in the settings could not be loaded. Serve dongui-about*.js and dongui-withdrawn.js beside dongui.js.',
    'placeholders-failed': 'The placeholders of held frames could not be loaded; the frames stay held and empty. Serve dongui-placeholder*.js beside dongui.js.',
    'details-failed': 'The descriptions of the services could not be loaded; their ids are shown instead.',
    'nonce-missing': 'Scripts of this page have a nonce, and this held one has none, or another: it stays held. Write the page\'s own on it (nonce="…"), unless it is not yours: then somebody has put it into the page.',
    'gate-failed': 'An element could not be released. Under Trusted Types, allow the policy: trusted-types dongui.',
    'gate-missing': 'The gates "auto" and "lockdown", and "report", are in dongui.auto.js (npm: dongui/auto): load that instead of dongui.js. Until then only marked code is held.',
    'lockdown-late': 'There was no <head> yet, so no policy could be inserted. Load dongui.auto.js by a classic script in <head>.',
    'auto-failed': 'The gate auto could not start, since a script before dongui.auto.js has replaced what belongs to the browser; lockdown took its place. Its policy refuses every host that is neither yours, essential nor agreed to, and a yes reloads the page. Put dongui.auto.js first in <head>.',
    'patch-failed': 'Part of the gate could not be put in place, since a script before dongui.auto.js has frozen or replaced what belongs to the browser: that way of asking is not held. Put dongui.auto.js first in <head>.',
    'pattern-own-site': 'The address pattern recognises the site itself and is left out: write the host of the service, and of your own host only the path it uses.',
    'queue-full': 'More than 1,000 requests, cookies or calls wait for consent; those after them are given up, as in a network that does not answer.',
    'undeclared-service': 'The catalogue knows this service, and the config does not name it: it stays held, whatever the visitor answers. Add it to "services", or remove it from the page.',
    'unknown-host': 'With unknown: "hold", and under "lockdown", an address of another host is held that no service declares. Describe the service with its "urls" (a CDN of yours with the purpose "service"), or remove it.',
    'record-failed': "The endpoint for consent records did not confirm one: no network, an error of the server, or a page of HTML where a receipt should be. It waits in the browser and is sent again; look at the server's log.",
    'record-refused': 'The endpoint refuses a consent record (400 to 499), so the same will hardly be taken later. It stays in the browser and is tried once an hour and on every page; see docs/records.md for what a receiver must accept.',
    'record-queue-full': 'The storage of this browser takes no more consent records. They are sent at once from the open page; those not confirmed when it is closed may be lost. See what fills localStorage.',
    'record-damaged': 'A stored consent record was changed from outside and cannot be read any more. It is deleted.',
    'record-unhashed': 'On plain http browsers offer no WebCrypto, so records go without their hash and the receiver works it out. Serve the site by https.',
    'record-clock': "The clock of this device is wrong by more than a day. The record has its time as it is; the receiver's own time stands beside it.",
    'record-missing': 'What delivers and shows consent records could not be loaded. They wait in the browser. Serve dongui-record.js beside dongui.js.',
};

export { createProblemList as a, checkConfig as c, hintFor as h, ids as i, mendings as m, shorten as s };
//# sourceMappingURL=mendings.js.map
