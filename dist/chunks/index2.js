import { g as gateOptions } from './gateOptions.js';
import { a as isId, b as isText, i as itemNames, c as isPattern, d as builtInPurposes } from './decodeChoice.js';

/**
 * Writes a table of what would have been held into the console, a second after nothing new was found, and again when more is. `found` grows
 * while the page runs; `subscribe` says when.
 */
function printHeld(found, subscribe) {
    let printed = 0;
    let timer;
    const print = () => {
        if (found.length > printed) {
            printed = found.length;
            const counts = new Map();
            for (const { id, kind, url, element } of found) {
                const what = kind ?? element?.localName ?? '';
                const address = url ?? element?.getAttribute('data-src') ?? element?.getAttribute('src') ?? '';
                const row = counts.get(`${id} ${what} ${address}`) ?? { service: id, what, address, times: 0 };
                row.times++;
                counts.set(`${id} ${what} ${address}`, row);
            }
            console.info(`[dongui] report: ${counts.size} things would be held (nothing is, in this mode)`);
            console.table([...counts.values()]);
        }
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(print, 1000);
    };
    subscribe(soon);
    soon();
}

const ids = ["acecounter","adbrix","aedi","airbridge","amplitude","appier","aws-alb","beusable","bigin","braze","buzzvil","cafe24-log","channel-talk","clarity","cloudflare","coupang-partners","crema","criteo","dable","datadog-rum","dongui","ga4","google-ads","groobee","gtm","hackle","happytalk","hotjar","ifdo","imweb-stat","inicis","instagram","kakao-adfit","kakao-map","kakao-pixel","kakao-postcode","kakao-sdk","kakao-tiara","kakao-tv","karrot-pixel","linkedin","linkprice","logger","meta-pixel","mixpanel","mobon","ms-uet","naver-analytics","naver-gfp","naver-login","naver-map","naver-pay","naver-premium-log","naver-tv","nhn-ace","nicepay","notifly","portone","recaptcha","rtbhouse","sentry","session","smartlog","taboola","tenping","tiktok-pixel","toss-payments","whatap","widerplanet","x-pixel","youtube"];

const isList = (good) => (value) => Array.isArray(value) && value.every(good);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCookie = (value) => isObject(value) && isPattern(value.name) && isText(value.retention);
const isCall = (value) => Array.isArray(value) && isText(value[0]);
/** Lists what is wrong with one service as a site described it. */
function checkService(value, path, { purposes, problems }) {
    if (!isObject(value) || !isId(value.id)) {
        problems.add('service-id', path, value);
        return;
    }
    const must = (field, good) => {
        if (!good(value[field])) {
            problems.add(`service-${field.toLowerCase()}`, `${path}.${field}`, value[field] ?? 'missing');
        }
    };
    const may = (field, good) => {
        if (value[field] !== undefined) {
            must(field, good);
        }
    };
    must('name', name => isObject(name) && isText(name.ko));
    must('provider', isText);
    must('purpose', purpose => purposes.some(each => each.id === purpose));
    must('items', isList(item => itemNames.includes(item)));
    must('retention', isText);
    may('country', country => typeof country === 'string' && /^[A-Z]{2}$/.test(country));
    may('urls', isList(isPattern));
    may('cookies', isList(isCookie));
    may('storage', isList(isPattern));
    may('policyUrl', isText);
    may('optOutUrl', isText);
    may('grantCall', isCall);
    may('withdrawCall', isCall);
    may('onGrant', call => typeof call === 'function');
    may('onWithdraw', call => typeof call === 'function');
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
function shorten(found) {
    let text = typeof found;
    try {
        text = typeof found === 'string' ? found : (JSON.stringify(found) ?? text);
    }
    catch {
        // What refers to itself has no JSON.
    }
    return text.length > 150 ? `${text.slice(0, 149)}…` : text;
}

const isFlag = (value) => typeof value === 'boolean';
/** What each option has to be. */
const options = {
    company: isText,
    policy: value => typeof value === 'object' && value !== null && !Array.isArray(value),
    services: Array.isArray,
    purposes: Array.isArray,
    lifetime: value => typeof value === 'number' && value >= 1 && value <= 12,
    domain: value => typeof value === 'string' && /^[\w.-]*$/.test(value),
    language: value => value === 'ko' || value === 'en' || value === '',
    reload: isFlag,
    trigger: isFlag,
    consentMode: isFlag,
    scriptTimeout: value => typeof value === 'number',
    ui: isFlag,
    gate: value => value === 'marked' || value === 'auto' || value === 'lockdown',
    unknown: value => value === 'allow' || value === 'hold',
    report: isFlag,
};
/** Lists every problem of a config, each with its code and its place. `purposeOf` looks an id up in the catalogue at hand; `settings` are those that the script knows. */
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
            problems.add('config-type', key, given);
        }
        else if (key in gateOptions && !(key in settings)) {
            problems.add('gate-missing', key, given);
        }
    }
    if (!isText(config.company)) {
        problems.add('missing-company', 'company');
    }
    const url = config.policy?.url;
    if (!isText(url) || /^\s*(?!https?:)[\w+.-]+:/i.test(url)) {
        problems.add('missing-policy-url', 'policy.url', url);
    }
    const ids = new Set(['dongui']);
    const purposes = checkPurposes(config.purposes, ids, problems);
    checkServices(config.services, { ids, purposes, problems, purposeOf });
    return problems.list;
}
function claim(ids, id, path, problems) {
    if (ids.has(id)) {
        problems.add('duplicate-id', path, id);
    }
    ids.add(id);
}
function checkPurposes(value, ids, problems) {
    const purposes = builtInPurposes.filter(({ category }) => category === 'essential');
    const optional = builtInPurposes.filter(({ category }) => category === 'marketing');
    for (const { id } of purposes) {
        ids.add(id);
    }
    const given = Array.isArray(value) ? value : optional.map(({ id }) => id);
    given.forEach((entry, index) => {
        const { id, category, name } = (entry ?? {});
        const own = isId(id) && (category === 'marketing' || (category === 'essential' && !optional.some(each => each.id === id))) && isText(name?.ko);
        const purpose = own ? entry : optional.find(each => each.id === entry);
        if (purpose) {
            claim(ids, purpose.id, `purposes[${index}]`, problems);
            purposes.push(purpose);
        }
        else {
            problems.add('purpose', `purposes[${index}]`, entry);
        }
    });
    if (!purposes.some(({ category }) => category === 'marketing')) {
        problems.add('nothing-to-ask', 'purposes');
        for (const purpose of optional) {
            ids.add(purpose.id);
            purposes.push(purpose);
        }
    }
    return purposes;
}
function checkServices(value, { ids, purposes, problems, purposeOf, }) {
    (Array.isArray(value) ? value : []).forEach((entry, index) => {
        const path = `services[${index}]`;
        const id = typeof entry === 'string' ? entry : entry?.id;
        if (typeof entry === 'string') {
            const purpose = purposeOf(entry);
            if (!purpose) {
                problems.add('unknown-service', path, entry);
                return;
            }
            if (!purposes.some(each => each.id === purpose)) {
                problems.add('purpose-not-asked', path, purpose);
            }
        }
        else {
            checkService(entry, path, { purposes, problems });
        }
        if (isId(id)) {
            claim(ids, id, path, problems);
        }
    });
}

/** How to mend each problem, for the developer's console. Fetched only when there is one; docs/problems.md has the same list. */
const mendings = {
    'config-unreadable': 'Put <script type="application/json" data-dongui-config>{"company": "…", "policy": {"url": "…"}, "services": […]}</script>, or window.donguiConfig, before dongui.js. Until then only essential code runs and nobody is asked.',
    'config-type': 'The value has the wrong type or is out of range; its default is used. See the options in README.md.',
    'unknown-option': 'No such option: check its spelling against the options in README.md.',
    'missing-company': 'Say who asks: "company": "인프라닉스". The host name is shown until then.',
    'missing-policy-url': 'Say where chapter 9 can be read: "policy": {"url": "/privacy#chapter9"} (http, https or a path).',
    'unknown-service': 'Not in the catalogue at hand: check the id, describe the service as an object, or (npm) pass "catalogue". Code marked with it stays held.',
    'duplicate-id': 'Ids of purposes and services share one name space and must be unique. The stricter of two declarations holds.',
    purpose: 'Use "personalization", "analytics", "ads", or {id, category, name: {ko}} with an id of lower-case letters, digits and hyphens.',
    'nothing-to-ask': 'At least one purpose has to be optional; those of chapter 9 are asked about.',
    'purpose-not-asked': 'The service serves a purpose that "purposes" does not list, so it can never be agreed to and stays held.',
    'service-id': 'A service needs an id of lower-case letters, digits and hyphens. It is left out; code marked with it stays held.',
    'service-name': 'Give the service a name: {"ko": "…", "en": "…"}.',
    'service-provider': 'Say which company receives the data (PIPA art. 17(2), 26).',
    'service-purpose': 'Say which purpose the service serves. Until then it is treated as marketing.',
    'service-items': 'List what is collected, of "id", "ip", "log", "content" (policy 9-1-가). All four are shown until then.',
    'service-retention': 'Say how long the data are kept: the visitor must be told before the click (PIPA art. 15(2)3).',
    'service-country': 'Use an ISO 3166-1 code of two capital letters: "US".',
    'service-urls': 'Patterns are "host/path" texts; one of nothing but * would match everything.',
    'service-cookies': 'Cookies are {"name": "_ga_*", "retention": "2년"}; a name of nothing but * would match everything.',
    'service-storage': 'Storage keys are texts; one of nothing but * would match everything.',
    'service-policyurl': 'Must be a text.',
    'service-optouturl': 'Must be a text.',
    'service-grantcall': 'Must be a list: the path of a global function, then its arguments.',
    'service-withdrawcall': 'Must be a list: the path of a global function, then its arguments.',
    'service-ongrant': 'Must be a function.',
    'service-onwithdraw': 'Must be a function.',
    'cookie-damaged': 'The cookie "dongui" was not written by this version or is damaged; the visitor is asked again.',
    'acts-failed': 'What carries out a decision could not be loaded; nothing was decided, and the visitor can try again. Serve dongui-acts.js beside dongui.js.',
    'storage-blocked': 'This browser reads or stores no cookies here (blocked, a sandboxed frame, or an element named "cookie"); only essential code runs, and the visitor is asked again next time.',
    'live-script': 'A marked script without type="text/plain" is not held: it ran at once or, with data-src, never runs. Write <script type="text/plain" data-src="…">.',
    'live-address': 'A marked element with a live address was requested before it could be held: write data-src, data-srcset or data-href.',
    'unknown-id': 'No category, purpose or service of the config has this id. What is marked with it stays held, and an answer about it is ignored.',
    'left-behind': 'These cookies resisted deletion: they are HttpOnly, or belong to another path or domain. Delete them on the server.',
    'loaded-twice': 'dongui runs on this page already; the first one stays. Remove the second script tag, or call createConsent once.',
    'ui-failed': 'The interface could not be loaded; held code stays held. Serve dongui-ui.js and its neighbours beside dongui.js (from another origin with Access-Control-Allow-Origin).',
    'preferences-failed': 'The settings could not be loaded, so the banner is shown instead: refusing and withdrawing still work. Serve dongui-preferences*.js beside dongui.js.',
    'toast-failed': 'A message to the visitor could not be loaded; what it would have said has happened. Serve dongui-toast*.js beside dongui.js.',
    'placeholders-failed': 'The placeholders of held frames could not be loaded; the frames stay held and empty. Serve dongui-placeholder*.js beside dongui.js.',
    'details-failed': 'The descriptions of the services could not be loaded; their ids are shown instead.',
    'gate-failed': 'An element could not be released. Under Trusted Types, allow the policy: trusted-types dongui.',
    'gate-missing': 'The gates "auto" and "lockdown", and "report", are in dongui.auto.js (npm: dongui/auto): load that instead of dongui.js. Until then only marked code is held.',
    'lockdown-late': 'There was no <head> yet, so no policy could be inserted. Load dongui.auto.js by a classic script in <head>.',
    'pattern-own-site': 'The address pattern recognises the site itself and is left out: write the host of the service, and of your own host only the path it uses.',
    'queue-full': 'More than 1,000 requests, cookies or calls wait for consent; those after them are given up, as in a network that does not answer.',
    'undeclared-service': 'The catalogue knows this service, and the config does not name it: it stays held, whatever the visitor answers. Add it to "services", or remove it from the page.',
    'unknown-host': 'With unknown: "hold" an address of another host is held that no service declares. Describe the service with its "urls", or remove it.',
};

/** An element as its tag, a text shortened. */
function show(found) {
    const text = typeof found === 'string' ? found : found.cloneNode().outerHTML;
    return text.length > 150 ? `${text.slice(0, 149)}…` : text;
}
/** A config is checked when it is unsound, and again where the site is made; its problems are told once. */
const checked = new Set();
/** Tells the developer, never the visitor, in one message: what, where, how to mend it. */
function printProblems(problems, config, findService, settings = {}) {
    const fresh = problems.filter(({ code }) => code !== 'config' || !checked.has(config));
    if (fresh.some(({ code }) => code === 'config')) {
        checked.add(config);
    }
    const purposeOf = (id) => {
        const found = findService?.(id);
        // A whole description comes from the site's own list; the script tag's table knows ids only in short.
        return found && ('name' in found || ids.includes(id)) ? found.purpose : undefined;
    };
    const all = fresh.flatMap(problem => (problem.code === 'config' ? checkConfig(config, purposeOf, settings) : [problem]));
    const lines = all.map(({ code, path, found }) => {
        const what = `${code}${path ? ` at ${path}` : ''}${found === undefined ? '' : ` (found: ${show(found)})`}`;
        return `${what}\n  → ${mendings[code] ?? ''}`;
    });
    if (lines.length > 0) {
        console.error(`[dongui] ${lines.join('\n[dongui] ')}`);
    }
}

export { printHeld, printProblems };
//# sourceMappingURL=index2.js.map
