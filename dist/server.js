import { acecounter, adbrix, aedi, airbridge, amplitude, appier, awsAlb, beusable, bigin, braze, buzzvil, cafe24Log, channelTalk, clarity, cloudflare, coupangPartners, crema, criteo, dable, datadogRum, ga4, googleAds, groobee, gtm, hackle, happytalk, hotjar, ifdo, imwebStat, inicis, instagram, kakaoAdfit, kakaoMap, kakaoPixel, kakaoPostcode, kakaoSdk, kakaoTiara, kakaoTv, karrotPixel, linkedin, linkprice, logger, metaPixel, mixpanel, mobon, msUet, naverAnalytics, naverGfp, naverLogin, naverMap, naverPay, naverPremiumLog, naverTv, nhnAce, nicepay, notifly, portone, recaptcha, rtbhouse, sentry, session, smartlog, taboola, tenping, tiktokPixel, tossPayments, whatap, widerplanet, xPixel, youtube } from './services.js';
import { d as dongui } from './chunks/dongui.js';
import { a as asList } from './chunks/asList.js';
import { s as startOfDay, i as isText } from './chunks/startOfDay.js';
import { i as isWebAddress } from './chunks/isWebAddress.js';
import { r as roleOf, c as css, d as describePolicy, a as drawPolicy } from './chunks/drawPolicy.js';
import { c as checkConfig, h as hintFor, m as mendings, a as createProblemList } from './chunks/mendings.js';
import { h as dropDot, s as settleMatches, d as isId, j as hash, k as resolve, l as readStores, m as findInCatalogue, n as createMatcher, o as deriveState, p as decodeChoice, q as describeServices } from './chunks/decodeChoice.js';
import { d as decodeData, i as importsOf, r as readItems, l as lockdownPolicy } from './chunks/lockdownPolicy.js';
import { c as createFollower } from './chunks/follower.js';
import { f as findAddresses } from './chunks/findAddresses.js';
import { disclosure } from './chunks/disclosure2.js';
import { disclosure as disclosure$1 } from './chunks/disclosure.js';
import { d as detectBrowser, o as outOfApp } from './chunks/outOfApp.js';

var catalogue = /*#__PURE__*/Object.freeze({
    __proto__: null,
    acecounter: acecounter,
    adbrix: adbrix,
    aedi: aedi,
    airbridge: airbridge,
    amplitude: amplitude,
    appier: appier,
    awsAlb: awsAlb,
    beusable: beusable,
    bigin: bigin,
    braze: braze,
    buzzvil: buzzvil,
    cafe24Log: cafe24Log,
    channelTalk: channelTalk,
    clarity: clarity,
    cloudflare: cloudflare,
    coupangPartners: coupangPartners,
    crema: crema,
    criteo: criteo,
    dable: dable,
    datadogRum: datadogRum,
    dongui: dongui,
    ga4: ga4,
    googleAds: googleAds,
    groobee: groobee,
    gtm: gtm,
    hackle: hackle,
    happytalk: happytalk,
    hotjar: hotjar,
    ifdo: ifdo,
    imwebStat: imwebStat,
    inicis: inicis,
    instagram: instagram,
    kakaoAdfit: kakaoAdfit,
    kakaoMap: kakaoMap,
    kakaoPixel: kakaoPixel,
    kakaoPostcode: kakaoPostcode,
    kakaoSdk: kakaoSdk,
    kakaoTiara: kakaoTiara,
    kakaoTv: kakaoTv,
    karrotPixel: karrotPixel,
    linkedin: linkedin,
    linkprice: linkprice,
    logger: logger,
    metaPixel: metaPixel,
    mixpanel: mixpanel,
    mobon: mobon,
    msUet: msUet,
    naverAnalytics: naverAnalytics,
    naverGfp: naverGfp,
    naverLogin: naverLogin,
    naverMap: naverMap,
    naverPay: naverPay,
    naverPremiumLog: naverPremiumLog,
    naverTv: naverTv,
    nhnAce: nhnAce,
    nicepay: nicepay,
    notifly: notifly,
    portone: portone,
    recaptcha: recaptcha,
    rtbhouse: rtbhouse,
    sentry: sentry,
    session: session,
    smartlog: smartlog,
    taboola: taboola,
    tenping: tenping,
    tiktokPixel: tiktokPixel,
    tossPayments: tossPayments,
    whatap: whatap,
    widerplanet: widerplanet,
    xPixel: xPixel,
    youtube: youtube
});

/** How to mend what `checkDisclosure` finds beside the problems of any config; docs/problems.md has the same list. Not in the browser's check: it is asked before a site goes live. */
const disclosureMendings = {
    'lacks-items': 'List what the service collects, of "id", "ip", "log", "content". All four are shown until then.',
    'lacks-refusal': 'Give "optOutUrl" (the provider\'s own page for refusing) or at least "policyUrl" (its privacy policy), with http or https. Only your own settings are shown until then.',
    'lacks-country': 'Say where the data go: "country": "US" (ISO 3166-1), or "KR" where they stay in Korea. KR is shown until then.',
    'lacks-officer': 'Name the privacy officer: "contact": {"officer": {"name": "…", "phone": "…", "email": "…"}}; phone or email is needed.',
    'lacks-version': 'Say which version of the policy this is: "policy": {"url": "…", "version": "2022-04-12"}.',
    'policy-omits': 'Name the service or its provider in the policy, as the config does, or put the drawn table there (renderPolicyTable); and take out of "services" what the site does not use.',
    'verify-fact': 'The catalogue could not check this at the vendor. Look it up (contract, vendor\'s documents), and where it differs describe the service yourself: {...service, retention: "…"}.',
};

/** Why each thing has to be in the disclosure, by the code of what lacks; the law by article (개인정보 보호법, PIPA). */
const disclosureReasons = {
    'missing-company': 'PIPA art. 30(1): the policy is the controller’s own, and says whose it is.',
    'missing-policy-url': 'PIPA art. 30(2): the policy has to be easy to find.',
    'service-name': 'PIPC guideline for privacy policies: the name of each collecting tool.',
    'service-provider': 'PIPA art. 17(2)1, 26(2): who receives the data.',
    'service-purpose': 'PIPA art. 15(2)1: the purpose of collection.',
    'service-items': 'PIPA art. 15(2)2: what is collected.',
    'service-retention': 'PIPA art. 15(2)3: how long the data are kept.',
    'service-country': 'PIPA art. 28-8(2)2: the country of a transfer abroad.',
    'service-cookies': 'PIPC guideline for privacy policies: what is collected, and for how long.',
    'service-sensitive': 'PIPA art. 23(1): sensitive data need a consent of their own, apart from all others.',
    'lacks-items': 'PIPA art. 15(2)2: what is collected.',
    'lacks-refusal': 'PIPA art. 30(1)7, PIPC guideline for privacy policies: how the collection by a third party is refused.',
    'lacks-country': 'PIPA art. 28-8(2)2: the country of a transfer abroad.',
    'lacks-officer': 'PIPA art. 30(1)6, 31: the privacy officer or department, with a way to reach them.',
    'lacks-version': 'PIPA art. 30(2), Decree art. 31: visitors can tell which version they read, and a record which one was agreed to.',
    'change-notice': 'Policy chapter 12: 7 days before, 30 before an important change. PIPA art. 30(2): changes are made known.',
    'policy-omits': 'PIPA art. 30(1)3, 4 and 7: the policy says who receives data, who processes them for the controller, and what collects them by itself.',
    'verify-fact': 'PIPA art. 30(3): what the policy says has to be so; where it differs, what is better for the visitor holds.',
};

/** Lists the services of a config and those that changes of its policy bring, in its order; without those that `find` does not know. Never throws. */
function listDeclared(config, find, now) {
    const { services, policy } = Object(config);
    const declared = [];
    const add = (entries, path, current) => {
        asList(entries).forEach((entry, index) => {
            // A change that only names what is described already leaves the description as it is.
            const described = path === 'services' ? undefined : declared.find(each => each.entry !== entry && each.service.id === entry);
            const service = (described?.service ?? (typeof entry === 'string' ? find(entry) : Object(entry)));
            if (service) {
                for (const old of current && path !== 'services' ? declared : []) {
                    old.current &&= old.service.id !== service.id;
                }
                declared.push({ path: `${path}[${index}]`, entry, service, current });
            }
        });
    };
    add(services, 'services', true);
    asList(Object(policy).changes).forEach((change, index) => {
        const { effective, services: brought } = Object(change);
        add(brought, `policy.changes[${index}].services`, startOfDay(effective) <= now);
    });
    return declared;
}

/** Legal forms after a name, as catalogue and policies write them: `Google LLC`, `TikTok Pte. Ltd.`, `Criteo S.A.` */
const forms = /(?:[\s,]+(?:inc|llc|ltd|limited|corp|corporation|co|company|plc|pte|gmbh|sas|s\.a|b\.v)\.?)+\s*$/;
/** The Korean ones, before or after: `㈜카카오`, `네이버 주식회사`. NFKC has taken ㈜ apart. */
const koreanForms = /\(주\)|\(유\)|주식회사|유한책임회사|유한회사/g;
const between = /[\s\p{P}\p{S}]+/gu;
const latin = /[\da-z]/;
const plain = (text) => text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(koreanForms, ' ');
/** A name without its legal form, spaces and punctuation; with the form where hardly anything else is left: `X Corp.` */
function bare(name) {
    const short = plain(name).replace(forms, '').replace(between, '');
    return short.length > 1 ? short : plain(name).replace(between, '');
}
/**
 * Which of these names of companies and services does a text tell? Width, letter case, spaces, punctuation and legal forms make no difference. Of
 * names that begin alike the longest is told: 네이버클라우드 is not 네이버. Where words begin counts, unlike in the marks of services (model/markService.ts):
 * 로거 is no word in 블로거. Where one in Hangul ends nobody can tell, since particles follow it at once.
 */
function namesIn$1(text, names) {
    const all = [...new Set(names.map(bare))].filter(Boolean).sort((one, other) => other.length - one.length);
    const words = plain(text).split(between);
    const flat = words.join('');
    const edges = new Set([0]);
    let edge = 0;
    for (const word of words) {
        edge += word.length;
        edges.add(edge);
    }
    const isTold = (name, at) => {
        const end = at + name.length;
        const [first = '', before = '', last = '', after = ''] = [name[0], flat[at - 1], name.at(-1), flat[end]];
        const begins = edges.has(at) || !(latin.test(first) ? latin : /\p{L}/u).test(before);
        return begins && flat.startsWith(name, at) && (edges.has(end) || !latin.test(last) || !latin.test(after));
    };
    const told = new Set();
    for (let at = 0; at < flat.length;) {
        const name = all.find(each => each[0] === flat[at] && isTold(each, at));
        if (name) {
            told.add(name);
        }
        at += name?.length ?? 1;
    }
    return name => told.has(bare(name));
}

/** Named references to what a policy is written with. Of others only their place is kept. */
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", middot: '·', shy: '', zwnj: '', zwj: '' };
/** What people read of a page: without tags, comments, styles and scripts, references resolved. A plain text stays as it is but for references. */
function plainText(html) {
    return html
        .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
        .replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
        .replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi, ' ')
        .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]*));?/gi, (_, hex, decimal, name) => {
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return name ? (named[name.toLowerCase()] ?? ' ') : code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}

const namesOf = ({ provider, name }) => [provider, name?.ko, name?.en].filter(isText);
/**
 * Which services does the text of a policy leave out? Those whose provider it does not name, nor their name in Korean or English. `policyText`: plain or
 * HTML; `undefined` leaves out none, and what is no text at all names nothing. `services`: all whose names may stand in it, so that none is taken for another.
 */
function omittedIn(policyText, services) {
    if (policyText === undefined) {
        return () => false;
    }
    const isNamed = namesIn$1(typeof policyText === 'string' ? plainText(policyText) : '', services.flatMap(namesOf));
    return service => !namesOf(service).some(isNamed);
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
function checkDisclosure(config, options = {}) {
    const { company, catalogue: catalogue$1, policy, contact } = Object(config);
    const known = Object.values(Object(catalogue$1 ?? catalogue));
    const find = (id) => known.find(service => isText(service?.id) && service.id === id) ?? undefined;
    const { catalogue: _, ...rest } = Object(config);
    const found = checkConfig({}.toString.call(config) === '[object Object]' ? rest : config, id => find(id)?.sensitive ? '' : find(id)?.purpose);
    const problems = createProblemList();
    const names = new Map();
    const declared = listDeclared(config, find, Date.now());
    const omits = omittedIn(options?.policyText, [...declared.map(({ service }) => service), ...Object.values(catalogue)]);
    for (const { path, entry, service, current } of declared) {
        names.set(path, isText(service.id) ? service.id : '');
        const { items, country, policyUrl, optOutUrl, unchecked } = service;
        const provider = isText(service.provider) ? service.provider : '';
        const isOwn = roleOf({ ...service, provider }, isText(company) ? company : '') === 'own';
        if (Array.isArray(items) && items.length === 0) {
            problems.add('lacks-items', `${path}.items`);
        }
        if (!isOwn && !isWebAddress(optOutUrl) && !isWebAddress(policyUrl)) {
            problems.add('lacks-refusal', `${path}.optOutUrl`);
        }
        // Of the catalogue's services those without one are in Korea.
        if (typeof entry !== 'string' && !isOwn && country === undefined && !known.includes(entry)) {
            problems.add('lacks-country', `${path}.country`);
        }
        // The text is today's: what is to come cannot be in it yet.
        if (!isOwn && current && omits(service)) {
            problems.add('policy-omits', path);
        }
        for (const fact of asList(unchecked)) {
            // Addresses are what holds the service, and nothing that the disclosure says.
            if (isText(fact) && !/^(urls|globals)/.test(fact)) {
                problems.add('verify-fact', `${path}.${fact}`);
            }
        }
    }
    const { officer } = Object(contact);
    const { name, phone, email } = Object(officer);
    if (!isText(name) || !(isText(phone) || isText(email))) {
        problems.add('lacks-officer', 'contact.officer');
    }
    if (!isText(Object(policy).version)) {
        problems.add('lacks-version', 'policy.version');
    }
    return [...found, ...problems.list].map(problem => {
        const { code, path = '' } = problem;
        const hint = hintFor(problem);
        const of = names.get(/^(policy\.changes\[\d+\]\.)?services\[\d+\]/.exec(path)?.[0] ?? '');
        return {
            code,
            where: `${path}${of ? ` (${of})` : ''}`,
            why: disclosureReasons[code] ?? '',
            mend: `${disclosureMendings[code] ?? mendings[code] ?? ''}${hint && ` Wanted: ${hint}.`}`,
        };
    });
}

/** As many as an engine takes as arguments of one call. */
const most$2 = 8192;
/** A text in which each character stands for one byte. */
function toLatin(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += most$2) {
        text += String.fromCharCode(...bytes.subarray(at, at + most$2));
    }
    return text;
}
/** Letters of UTF-8 beyond ASCII, or a byte that is of none. https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506 */
const letters = /(?:[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2})+|[\x80-\xff]/g;
/** What may be the beginning of one. */
const cut = /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;
const options = { fatal: true, ignoreBOM: true };
const utf8$1 = new TextDecoder('utf-8', options);
function decode(bytes) {
    try {
        return utf8$1.decode(bytes);
    }
    catch {
        return toLatin(bytes).replace(letters, run => run.length > 1 ? utf8$1.decode(Uint8Array.from(run, each => each.charCodeAt(0))) : String.fromCharCode(0xd800 + run.charCodeAt(0)));
    }
}
/**
 * Makes a reader of one page. It reads UTF-8; a byte that is none becomes half of a surrogate pair, `U+D880` to `U+D8FF`, which no text in UTF-8 has, and
 * `toBytes` makes the same byte of it again. So a page of any encoding that keeps ASCII (EUC-KR) goes through unharmed.
 */
function createByteReader() {
    let rest = new Uint8Array();
    return {
        read(piece) {
            let bytes = piece;
            if (rest.length > 0) {
                bytes = new Uint8Array(rest.length + piece.length);
                bytes.set(rest);
                bytes.set(piece, rest.length);
            }
            const [begun = ''] = cut.exec(toLatin(bytes.subarray(-3))) ?? [];
            const end = bytes.length - begun.length;
            rest = bytes.slice(end);
            return decode(bytes.subarray(0, end));
        },
        end: () => decode(rest),
    };
}

/** May this service be reached? A declared one as the visitor decided; one that only the catalogue knows when it needs no consent. */
function mayRun({ isEssential }, { allows }, id) {
    return allows[id] ?? isEssential(id);
}

/** Bytes that are no UTF-8, as `createByteReader` has them: first halves of surrogate pairs without the second. */
const odd = /((?:[\ud880-\ud8ff](?![\udc00-\udfff]))+)/;
const utf8 = new TextEncoder();
/** The bytes of a text that `createByteReader` has read. */
function toBytes(text) {
    if (!odd.test(text)) {
        return utf8.encode(text);
    }
    const bytes = new Uint8Array(text.length * 3);
    let end = 0;
    for (const [index, part] of text.split(odd).entries()) {
        if (index % 2) {
            for (let at = 0; at < part.length; at++) {
                bytes[end++] = part.charCodeAt(at) & 0xff;
            }
        }
        else {
            end += utf8.encodeInto(part, bytes.subarray(end)).written;
        }
    }
    return bytes.slice(0, end);
}

const eucKr = new TextDecoder('euc-kr');
/**
 * What an address can mean: itself, and where it has bytes that are no UTF-8 (see `createByteReader`) also what they are in EUC-KR, as pages are that are no
 * UTF-8 here.
 */
function readings(address) {
    return /[\ud880-\ud8ff]/.test(address) ? [address, eucKr.decode(toBytes(address))] : [address];
}

const asked = new Set(['http:', 'https:', 'ws:', 'wss:']);
/** The addresses a browser would ask for; none when it asks nobody. */
function toUrls(address, base) {
    return readings(address).flatMap(each => {
        try {
            const url = dropDot(new URL(each, base));
            return asked.has(url.protocol) ? [url] : [];
        }
        catch {
            return [];
        }
    });
}
const first = (urls, mark) => urls.map(mark).find(Boolean);
/** A consent script from elsewhere must not wait for consent itself. */
const isDongui = ({ pathname }) => /\/dongui[\w.-]*\.js$/.test(pathname);
/**
 * Decides about the addresses of one page as the gate does in the browser (src/gate/auto/createJudge.ts), by the same `settleMatches`. What the page's own host
 * (`host`) serves is held only by a declared pattern with a path, and what nobody declared only where the config says `unknown: 'hold'`.
 */
function createRecogniser(site, state, host) {
    const ends = [host.replace(/^www\./, ''), site.domain].filter(Boolean);
    const isUnknown = (url) => site.holdsUnknown && !isDongui(url) && !ends.some(end => url.hostname === end || url.hostname.endsWith(`.${end}`));
    let hasGate = false;
    const isFree = (id) => mayRun(site, state, id);
    function settle(url, matches, mayStay = isFree) {
        const settled = settleMatches(matches, site.isDeclared, isFree);
        if (!settled) {
            return isUnknown(url) ? 'data-category="unknown"' : undefined;
        }
        return settled.isFree && mayStay(settled.id) ? undefined : `data-service="${settled.id}"`;
    }
    function markOf(url, mayStay = isFree) {
        const own = url.hostname === host;
        const matches = site.match(url).filter(({ id, pattern }) => !own || (site.isDeclared(id) && /\/./.test(pattern)));
        return own && !matches[0] ? undefined : settle(url, matches, mayStay);
    }
    function markOfHost(url) {
        // Connecting tells no path: one that may run is enough.
        const matches = site.matchHost(url);
        return url.hostname === host || matches.some(({ id }) => isFree(id)) ? undefined : settle(url, matches);
    }
    return {
        isKnown: id => Object.hasOwn(state.allows, id),
        resolve: (address, base) => toUrls(address, base).at(-1),
        // Who only wants a report holds nothing.
        markFor: (address, base) => (site.reports ? undefined : first(toUrls(address, base), url => markOf(url))),
        meet(address, base) {
            hasGate ||= toUrls(address, base).some(isDongui);
        },
        markForGate: (address, base) => site.reports || !hasGate ? undefined : first(toUrls(address, base), url => markOf(url, site.isEssential)),
        markForHost: (address, base) => (site.reports ? undefined : first(toUrls(address, base), markOfHost)),
    };
}

/** The narrowest mark of an element, as the gate reads it. */
const readMark = (attributes) => ['data-service', 'data-purpose', 'data-category'].map(name => attributes.get(name)?.value).find(Boolean) ?? '';
/** Says what in a page is held by a mark of the site's own. */
function createOwnership(recogniser) {
    /** Known of the outer ones when an inner one comes. */
    const known = new WeakMap();
    const isMarked = (attributes) => {
        const mark = readMark(attributes);
        return mark === 'unknown' || (!!mark && recogniser.isKnown(mark.replace('!', '')));
    };
    /** Also for a service that the site has not declared: what it would draw or run stays in it. But a shadow root is live, whatever its template carries. */
    const isMarkedTemplate = ({ attrs }) => {
        const attributes = new Map(attrs.map(each => [each.name, each]));
        return !attributes.has('shadowrootmode') && (attributes.has('data-service') || isMarked(attributes));
    };
    return {
        isMarked,
        ownerIn(templates) {
            const [outer, inner] = [templates.at(-2), templates.at(-1)];
            if (inner && !known.has(inner)) {
                const around = outer && (known.has(outer) ? known.get(outer) : templates.some(isMarkedTemplate));
                known.set(inner, isMarkedTemplate(inner) ? 'near' : around ? 'far' : undefined);
            }
            return inner && known.get(inner);
        },
    };
}

/** An attribute as the tokenizer takes one out of a tag. https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state */
const attribute = /([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^"'\t\n\f\r >][^\t\n\f\r >]*))?)?/g;
/** By name: where it may stand as one. Most tags have none twice, which this tells a lot faster. */
const places = new Map();
function placesOf(name) {
    const found = places.get(name) ?? new RegExp(`[\\t\\n\\f\\r "'/]${name}(?=[\\t\\n\\f\\r =/>])`, 'gi');
    places.set(name, found);
    return found;
}
/**
 * An attribute of a start tag (`<img …>`) after its first time. Browsers take no notice of those, until the first has another name: then the
 * second is the one that counts.
 */
function findAgain(tag, name) {
    const start = /^<[^\t\n\f\r />]*/.exec(tag)?.[0].length ?? 0;
    const found = (tag.match(placesOf(name)) ?? []).length > 1 ? [...tag.slice(start).matchAll(attribute)] : [];
    return found
        .filter(([, written = '']) => written.toLowerCase() === name)
        .slice(1)
        .map(({ index, 2: double, 3: single, 4: plain }) => ({ at: start + index, raw: double ?? single ?? plain ?? '' }));
}

/** Named references to ASCII characters. */
const names = {
    Tab: '\t',
    NewLine: '\n',
    excl: '!',
    quot: '"',
    QUOT: '"',
    num: '#',
    dollar: '$',
    percnt: '%',
    amp: '&',
    AMP: '&',
    apos: "'",
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    lt: '<',
    LT: '<',
    equals: '=',
    gt: '>',
    GT: '>',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    bsol: '\\',
    rsqb: ']',
    rbrack: ']',
    Hat: '^',
    lowbar: '_',
    UnderBar: '_',
    grave: '`',
    DiacriticalGrave: '`',
    lcub: '{',
    lbrace: '{',
    verbar: '|',
    vert: '|',
    VerticalLine: '|',
    rcub: '}',
    rbrace: '}',
};
const reference = /&(?:#[xX]([0-9a-fA-F]+);?|#(\d+);?|(amp|AMP|lt|LT|gt|GT|quot|QUOT)(?![\w;=])|([A-Za-z]+);)/g;
/**
 * Resolves the references in an attribute's raw value that stand for ASCII characters: all that URLs, CSS and markup are built of. Others stay as they are,
 * so that in a page of any encoding each character left is one of the page's own.
 */
function decodeReferences(raw) {
    let text = '';
    let last = 0;
    /** From which offset in `text` on the original is how much ahead. */
    const shifts = [];
    for (const match of raw.matchAll(reference)) {
        const [whole, hex, decimal, legacy, named] = match;
        const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN;
        const letter = code < 128 ? String.fromCharCode(code) : names[legacy ?? named ?? ''];
        if (letter !== undefined) {
            text += raw.slice(last, match.index) + letter;
            last = match.index + whole.length;
            shifts.push([text.length, last - text.length]);
        }
    }
    return {
        text: text + raw.slice(last),
        toOriginal(offset) {
            // By halves: an attribute may have as many references as it has addresses.
            let [at, end] = [0, shifts.length];
            while (at < end) {
                const middle = (at + end) >> 1;
                [at, end] = (shifts[middle]?.[0] ?? 0) > offset ? [at, middle] : [middle + 1, end];
            }
            return offset + (shifts[at - 1]?.[1] ?? 0);
        },
    };
}

/** Attributes a browser requests by itself. */
const requested = {
    // The last two as SVG's, which Chromium's preload scanner takes them for behind an `<svg>` that has ended, or in its `<foreignObject>`.
    script: ['src', 'href', 'xlink:href'],
    iframe: ['src'],
    frame: ['src'],
    embed: ['src'],
    object: ['data'],
    img: ['src', 'srcset'],
    // The parser makes an `img` of it.
    image: ['src', 'srcset', 'href', 'xlink:href'],
    input: ['src'],
    video: ['src', 'poster'],
    audio: ['src'],
    source: ['src', 'srcset'],
    track: ['src'],
    link: ['href', 'imagesrcset'],
    body: ['background'],
    table: ['background'],
    thead: ['background'],
    tbody: ['background'],
    tfoot: ['background'],
    tr: ['background'],
    td: ['background'],
    th: ['background'],
    // With a click rather than by itself, but to nobody but a tracker.
    a: ['ping'],
    area: ['ping'],
};
/** SVG's scripts and images know no `src`, but a preload scanner need not know that it is in SVG. */
const requestedInSvg = {
    ...Object.fromEntries(['script', 'image', 'feimage', 'use'].map(name => [name, ['href', 'xlink:href', 'src', 'srcset']])),
    // What an address is animated to.
    ...Object.fromEntries(['set', 'animate'].map(name => [name, ['from', 'to', 'by', 'values']])),
};
/** The attributes by which an element asks for something. */
function requestedBy({ name, foreign }) {
    const table = foreign && Object.hasOwn(requestedInSvg, name) ? requestedInSvg : requested;
    return (Object.hasOwn(table, name) && table[name]) || [];
}

/**
 * What has to change in a start tag that asks for nothing by its attributes, but has one of them twice. A parser takes the first; Chromium's preload scanner the last
 * `type` and `rel`, and the first address that is not empty. https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/html/parser/html_preload_scanner.cc
 */
function holdAgain(tag, { recogniser, base, read }) {
    const names = requestedBy(tag).filter(name => tag.attributes.has(name));
    if (!names[0]) {
        return [];
    }
    const text = read(tag);
    const again = ['type', 'rel', ...names].filter(name => tag.attributes.has(name)).map(name => ({ name, others: findAgain(text, name) }));
    const repeated = again.flatMap(({ others }) => others);
    if (!repeated[0]) {
        return [];
    }
    const addresses = again
        .filter(({ name }) => names.includes(name))
        .map(({ name, others }) => [tag.attributes.get(name)?.value ?? '', ...others.map(({ raw }) => decodeReferences(raw).text)]);
    return addresses.some(each => recogniser.markFor(each.find(address => address.trim()) ?? '', base))
        ? repeated.map(({ at }) => ({ start: tag.start + at, end: tag.start + at, text: 'data-' }))
        : [];
}

/** How a CDATA section begins; only SVG and MathML have such. */
const cdata = '<![CDATA[';
const section = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;
const tag = /<(?=[a-z/])/gi;
/**
 * What has to change in text with CDATA sections. To Chromium's preload scanner, which does not know that it is in SVG, such a section ends at the first `>`,
 * and what follows is markup. Where that would ask for something held (`isHeld`) the sections are cut at each tag, and the letter `<` written as a reference:
 * the text stays the same.
 */
function holdCdata(text, isHeld) {
    const found = [...text.matchAll(section)].map(({ 1: inside = '', index }) => {
        const first = inside.indexOf('>') + 1;
        return { start: index + cdata.length + first, markup: first ? inside.slice(first) : '' };
    });
    const all = found.map(({ markup }) => markup).join('');
    // The scanner has lost count of what is SVG.
    return all.search(tag) >= 0 && (isHeld(all) || isHeld(`<svg>${all}`))
        ? found.flatMap(({ start, markup }) => [...markup.matchAll(tag)].map(({ index: at }) => ({ start: start + at, end: start + at + 1, text: `]]>&lt;${cdata}` })))
        : [];
}

/** What ends a name, an address without quotes, a text in quotes: unless it is escaped. */
const ends = { name: /[^-\w\u0080-\uffff]/g, unquoted: /[\\)\s]/g, double: /[\\"\n]/g, single: /[\\'\n]/g };
const escaped = /\\(?:[0-9a-fA-F]{1,6}\s?|[^\n\r\f])/y;
const escapedInText = /\\(?:\r\n|[\s\S])/y;
const space = /\s*/y;
/** Functions whose texts are addresses. */
const loading$1 = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
const resolveEscapes = (text) => text.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|(\r\n|[\n\r\f])|([\s\S]))/g, (_, hex, line, letter) => {
    const code = Number.parseInt(hex ?? '', 16);
    return line ? '' : letter === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : letter;
});
/** What a sheet or a `style` attribute would load: `url()`, `@import`, `image-set()`. https://www.w3.org/TR/css-syntax-3/#tokenization */
function findCssAddresses(css) {
    const found = [];
    /** Functions and parentheses that are open, by name. */
    let open = [];
    let importing = false;
    let at = 0;
    const take = (what) => {
        what.lastIndex = at;
        const [text = ''] = what.exec(css) ?? [];
        at += text.length;
        return text;
    };
    /** Step by step: one expression for all of it has no room on the stack for a long image written into the sheet. */
    const takeUntil = (end, unless = escaped) => {
        const start = at;
        do {
            end.lastIndex = at;
            at = end.exec(css)?.index ?? css.length;
        } while (css[at] === '\\' && take(unless));
        return css.slice(start, at);
    };
    while (at < css.length) {
        const letter = css[at];
        if (letter === '/' && css[at + 1] === '*') {
            const end = css.indexOf('*/', at + 2);
            at = end < 0 ? css.length : end + 2;
        }
        else if (letter === '"' || letter === "'") {
            const start = ++at;
            const raw = takeUntil(letter === '"' ? ends.double : ends.single, escapedInText);
            if (importing || loading$1.has(open.at(-1) ?? '')) {
                found.push({ value: resolveEscapes(raw), raw, start });
            }
            importing = false;
            at++;
        }
        else if (/[-\w\\\u0080-\uffff@]/.test(letter)) {
            at += Number(letter === '@');
            const word = resolveEscapes(takeUntil(ends.name)).toLowerCase();
            if (letter === '@') {
                importing = word === 'import';
            }
            else if (!word) {
                at++;
            }
            else if (css[at] === '(') {
                at++;
                open.push(word);
                take(space);
                if (word === 'url' && css[at] !== '"' && css[at] !== "'") {
                    const start = at;
                    const raw = takeUntil(ends.unquoted);
                    found.push({ value: resolveEscapes(raw), raw, start });
                }
            }
        }
        else {
            if (letter === '(') {
                open.push('');
            }
            else if (letter === ')') {
                open.pop();
            }
            else if (/[;{}]/.test(letter)) {
                open = [];
                importing = false;
            }
            at++;
        }
    }
    return found;
}

/** What has to change in a style sheet so that it loads nothing that is held, and what that waits for. Its rules stay: the page keeps its looks. */
function holdStyle(css, { recogniser, base, foreign }) {
    const { text, toOriginal } = foreign ? decodeReferences(css) : { text: css, toOriginal: (offset) => offset };
    const edits = [];
    const marks = new Set();
    if (/[(\\]|import/i.test(text)) {
        for (const { value, raw, start } of findCssAddresses(text)) {
            // Preload scanners know of no escapes.
            const mark = recogniser.markFor(value, base) ?? (raw === value ? undefined : recogniser.markFor(raw, base));
            if (mark) {
                marks.add(mark);
                const at = toOriginal(start);
                // Of what is behind it the address is then the text: nothing is asked for.
                edits.push({ start: at, end: at, text: 'data:,' });
            }
        }
    }
    return { edits, marks: [...marks] };
}

/** The addresses in a `srcset`. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
function readSrcset(value) {
    const found = [];
    let at = 0;
    const take = (what) => {
        what.lastIndex = at;
        const [text = ''] = what.exec(value) ?? [];
        at += text.length;
        return text;
    };
    take(/[\s,]*/y);
    while (at < value.length) {
        const address = take(/\S+/y);
        // Without a second look at each comma of many.
        found.push(address.replace(/(?<!,),+$/, ''));
        if (!address.endsWith(',')) {
            // The descriptors, up to a comma outside of parentheses.
            while (take(/[^,(]+|\([^)]*\)?/y))
                ;
        }
        take(/[\s,]*/y);
    }
    return found;
}

/** Attributes that only keep a `data-` name: nothing lets them go again in this page, so they carry no mark. */
const unmarked = new Set(['background', 'ping', 'from', 'to', 'by', 'values']);
/** `rel` of links that ask for something, or at least connect. Others (`canonical`, `alternate`) name a page. */
const asking = /(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|compression-dictionary|[\w-]*icon(?:-precomposed)?)(?:\s|$)/i;
const connecting = /^(?:\s|preconnect|dns-prefetch)+$/i;
/** An address that is a page or sheet itself, and what loads such. */
const isCode = /^\s*(?:javascript:|data:(?:text|application)\/(?:html|xhtml|css|xml)\b)/i;
const loading = new Set(['iframe', 'frame', 'object', 'embed', 'link']);
/** SVG's own ways to say what CSS says. */
const drawn = new Set(['fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor', 'marker-start', 'marker-mid', 'marker-end']);
/** Where the value begins in the raw text of an attribute, and whether quotes protect it. */
function findValue(raw) {
    // A name may begin with `=`.
    const after = raw.indexOf('=', 1) + 1;
    const at = after + (raw.slice(after).length - raw.slice(after).trimStart().length);
    const quoted = /["']/.test(raw[at] ?? '');
    return { at: at + Number(quoted), quoted };
}
const escapes = { '&': '&amp;', '"': '&quot;', "'": '&#39;', '<': '&lt;', '>': '&gt;', '`': '&#96;' };
/**
 * What has to change in a start tag so that its element asks for nothing that is held: addresses move to `data-…`, where the gate finds them again
 * (src/gate/releaseElement.ts, releaseScript.ts), those in CSS and `srcdoc` are made void.
 */
function holdTag(tag, parts) {
    const { recogniser, base, marking, read, holdInside } = parts;
    const { name, foreign, attributes } = tag;
    const edits = [];
    const insert = (at, text) => void edits.push({ start: at, end: at, text });
    const renameAgain = (key) => {
        for (const { at } of findAgain(read(tag), key)) {
            insert(tag.start + at, 'data-');
        }
    };
    const textOf = (key) => attributes.get(key)?.value ?? '';
    const names = requestedBy(tag);
    function markFor(key, value) {
        if (name === 'link') {
            if (!asking.test(textOf('rel'))) {
                return undefined;
            }
            if (connecting.test(textOf('rel'))) {
                return recogniser.markForHost(value, base);
            }
        }
        if ((name === 'input' && textOf('type').toLowerCase() !== 'image') || (name === 'script' && /^text\/plain$/i.test(textOf('type')))) {
            return undefined;
        }
        const addresses = key.endsWith('srcset')
            ? readSrcset(value)
            : key === 'ping'
                ? value.trim().split(/\s+/)
                : key === 'values'
                    ? value.split(';')
                    : isCode.test(value) && loading.has(name)
                        ? findAddresses(decodeData(value))
                        : [value];
        // An empty address is the page itself.
        return addresses.map(each => (each.trim() ? recogniser.markFor(each, base) : undefined)).find(Boolean);
    }
    /**
     * Behind dongui's tag a frame that may load waits, too, for the gate to let it go. Into one that stands live in the markup browsers load what stood in its place
     * before, when the visitor comes back or, in Firefox, loads the page again: a tracker's page after a withdrawal, and nothing after a yes.
     */
    function markForGate() {
        const found = name === 'iframe' && textOf('src').trim() ? recogniser.markForGate(textOf('src'), base) : undefined;
        return found && marking(found) ? found : undefined;
    }
    const given = names.filter(key => attributes.has(key));
    const mark = given.map(key => markFor(key, textOf(key))).find(Boolean) ?? markForGate();
    // Not one in a frame's own page, nor one that waits with what is around it.
    if (name === 'script' && !mark && marking('')) {
        recogniser.meet(textOf('src'), base);
    }
    if (mark) {
        const [first = ''] = given;
        for (const key of given) {
            const { start } = attributes.get(key);
            // All of the element's, so that none is live on a marked element. Of SVG's two names for an address the gate knows the short one.
            const long = key === 'xlink:href' && first === key;
            edits.push({ start, end: start + (long ? 'xlink:'.length : 0), text: 'data-' });
            renameAgain(key);
        }
        const nameEnd = tag.start + 1 + name.length;
        if (name === 'script' && !foreign) {
            const type = attributes.get('type');
            insert(nameEnd, ' type="text/plain"');
            if (type) {
                insert(type.start, 'data-');
            }
        }
        const own = attributes.get('data-service');
        if (marking(mark) && !unmarked.has(first) && mark !== `data-service="${own?.value}"`) {
            insert(nameEnd, ` ${mark}`);
            if (own) {
                // A service's that this site does not know: an attribute can be there but once.
                insert(own.start, 'data-');
            }
        }
    }
    else {
        edits.push(...holdAgain(tag, parts));
    }
    for (const [key, attribute] of attributes) {
        const isCss = (key === 'style' || (foreign && drawn.has(key))) && /[(\\]/.test(attribute.value);
        if (isCss || (key === 'srcdoc' && name === 'iframe')) {
            const raw = read(attribute);
            const { at, quoted } = findValue(raw);
            const { text, toOriginal } = decodeReferences(raw.slice(at));
            const inside = isCss
                ? findCssAddresses(text)
                    .filter(({ value }) => recogniser.markFor(value, base))
                    .map(({ start }) => ({ start, end: start, text: 'data:,' }))
                : holdInside(text);
            if (!inside && text.includes('<')) {
                insert(attribute.start, 'data-');
                renameAgain(key);
            }
            for (const edit of inside ?? []) {
                edits.push({
                    start: attribute.start + at + toOriginal(edit.start),
                    end: attribute.start + at + toOriginal(edit.end),
                    text: edit.text.replace(quoted ? /[&"'<>`]/g : /[&"'<>`\s=]/g, letter => escapes[letter] ?? `&#${letter.charCodeAt(0)};`),
                });
            }
        }
    }
    return { edits, mark };
}

/** What stands in the element of a start tag, if it is of such a kind. */
function kindOf({ name, attributes }) {
    if (name !== 'script') {
        // Whatever its type: the preload scanners of Chromium and Firefox look for `@import` in any.
        return name === 'style' ? name : undefined;
    }
    switch (attributes.get('type')?.value.trim().toLowerCase()) {
        case 'speculationrules':
            return 'rules';
        case 'importmap':
            return 'map';
        case 'module':
            return attributes.has('src') ? undefined : 'module';
        default:
            return undefined;
    }
}

const namesIn = (list) => Object.entries(Object(list));
/**
 * What an import map says to inline modules of the page at `base`: of its scopes those that the page is in. Of damaged JSON nothing, since a browser
 * makes nothing of it. https://html.spec.whatwg.org/multipage/webappapis.html#import-maps
 */
function readImportMap(json, base) {
    try {
        const { imports, scopes } = Object(JSON.parse(json));
        const inScope = Object.entries(Object(scopes)).filter(([scope]) => {
            const start = URL.canParse(scope, base) ? new URL(scope, base).href : undefined;
            return start === base || (start?.endsWith('/') && base.startsWith(start));
        });
        return [imports, ...inScope.map(([, list]) => list)].flatMap(namesIn);
    }
    catch {
        return [];
    }
}

/** Every text in the JSON of speculation rules: the addresses are among them. Of damaged JSON none, since a browser makes nothing of it. */
function readRules(json) {
    const collect = (value) => typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
    try {
        return collect(JSON.parse(json));
    }
    catch {
        return [];
    }
}

/** What is in `<noscript>`, or in text read as markup, is no page of its own: this puts it where it stands, past the chance of a `<frameset>`. */
const inBody = '<body>x';
/**
 * A `srcdoc` in so many is looked into. Each is read as often as it is deep, and the call stack has an end: what is deeper, which no page has, does not load.
 */
const deepest = 4;
/** Names are compared with each import: no page has so many for trackers. */
const most$1 = 100;
/** A tag from this length on waits for its end. */
const long = 65_536;
/**
 * Finds what has to change in a page while it streams by. Kept is only what cannot be decided about before its end: an unfinished tag or comment, a style
 * sheet, a set of speculation rules, an import map, an inline module, a media element up to its last source.
 */
function createScanner(parts) {
    const { recogniser, bare, scripting, depth, edit } = parts;
    let base = parts.base;
    let hasBase = false;
    /** The text from `dropped` on. */
    let text = '';
    let dropped = 0;
    /** What the parser has not been given yet. */
    let queue = '';
    /** The end of the last whole token. */
    let done = 0;
    /** A style sheet, rule set, import map or module whose end has not come. */
    let pending;
    /** What the page's import maps have given names to that has to wait. */
    let names = [];
    /** The media element around its sources: what it waits for (`*`: for the site's own mark), and whether its tag says so already. */
    let media;
    /** Where the text behind the last tag or comment begins, how far it was looked at, and the first CDATA section in it. */
    const run = { start: 0, seen: 0 };
    /** What reads the text of an element as the markup that it is to some. */
    let inner;
    /** May a browser of before 2025 be in a `<select>`, in which it takes no notice of other tags? What is text for others is markup there. */
    let inSelect = false;
    const slice = (start, end) => text.slice(start - dropped, end - dropped);
    const rawOf = ({ start, end }) => slice(start, end);
    const insert = (at, added) => edit({ start: at, end: at, text: added });
    const afterName = ({ start, name }) => start + 1 + name.length;
    const { isMarked, ownerIn } = createOwnership(recogniser);
    function reach(to, end = false) {
        done = Math.max(done, to);
        if (inner && (end || done > inner.fed)) {
            inner.safe = inner.start + inner.scanner.write(slice(inner.fed, done), end);
            inner.fed = done;
        }
        if (end) {
            inner = undefined;
        }
    }
    /** The text has ended: a tag or comment begins. */
    function closeText(end, next) {
        if (run.cdata !== undefined) {
            const { cdata: start } = run;
            for (const each of holdCdata(slice(start, end), markup => holdInside(markup)?.length !== 0)) {
                edit({ ...each, start: start + each.start, end: start + each.end });
            }
        }
        Object.assign(run, { start: next, seen: next, cdata: undefined });
    }
    function closeStyle(tag, end) {
        const css = slice(tag.end, end);
        const { edits, marks } = holdStyle(css, { recogniser, base, foreign: tag.foreign });
        for (const { start, text: added } of edits) {
            insert(tag.end + start, added);
        }
        // The gate puts what a template holds behind it: the whole sheet, once it may load. Templates in templates wait for one after the other.
        const sheet = `${marks.map(mark => `<template ${mark}>`).join('')}${rawOf(tag)}${css}</style>`;
        return marks[0] && !bare && !tag.foreign ? sheet + '</template>'.repeat(marks.length) : '';
    }
    /** Code of its own that asks before it runs: speculation rules, and what a module imports. */
    function closeCode(tag, end, read) {
        const addresses = read(slice(tag.end, end));
        const mark = addresses.map(each => recogniser.markFor(each, base)).find(Boolean);
        if (mark) {
            insert(afterName(tag), ` type="text/plain"${bare ? '' : ` ${mark}`}`);
            insert(tag.attributes.get('type')?.start ?? tag.start, 'data-');
        }
    }
    /** Answers what has to come behind the end tag. In SVG a sheet goes on behind an element in it. */
    function closePending(end, on) {
        const { tag, kind } = pending ?? {};
        pending = on && tag?.foreign && kind === 'style' ? { tag: { ...tag, start: end, end: on }, kind } : undefined;
        if (tag && kind === 'map') {
            const held = readImportMap(slice(tag.end, end), base).filter(([, url]) => recogniser.markFor(`${url}`, base));
            names = [...names, ...held].slice(0, most$1);
        }
        else if (tag && kind && kind !== 'style') {
            closeCode(tag, end, kind === 'rules' ? readRules : code => importsOf(code, names));
        }
        return tag && kind === 'style' ? closeStyle(tag, end) : '';
    }
    /** A media element waits as a whole for what its sources wait for: it looks at them again only when it is told to. */
    function closeMedia() {
        if (media?.mark && !media.settled) {
            const { tag, mark } = media;
            insert(afterName(tag), ` ${mark}`);
            // A marked element has no live address, and no mark of a service that this site does not know.
            for (const name of ['poster', 'data-service']) {
                const given = tag.attributes.get(name);
                for (const at of given ? [given.start, ...findAgain(rawOf(tag), name).map(each => tag.start + each.at)] : []) {
                    insert(at, 'data-');
                }
            }
        }
        media = undefined;
    }
    function holdInside(inside) {
        if (depth === deepest) {
            return undefined;
        }
        const edits = [];
        createScanner({ recogniser, base, bare: true, scripting, depth: depth + 1, edit: each => edits.push(each) }).write(inside, true);
        return edits.sort((a, b) => a.start - b.start);
    }
    function hold(tag, owned) {
        const inMedia = tag.name === 'source' && media;
        const { edits, mark } = holdTag(tag, {
            recogniser,
            base,
            marking: held => (bare ? false : !owned && !(inMedia && [held, undefined, '*'].includes(media?.mark))),
            read: rawOf,
            holdInside,
        });
        if (inMedia && mark) {
            inMedia.mark ??= mark;
        }
        edits.forEach(edit);
        return mark;
    }
    const events = {
        onStart(tag, templates) {
            const { name, foreign, start, attributes } = tag;
            closeText(start, tag.end);
            closePending(start, foreign ? tag.end : undefined);
            if (name !== 'source' && name !== 'track') {
                closeMedia();
            }
            const href = attributes.get('href');
            if (name === 'base' && !foreign && href && !hasBase && !templates[0]) {
                hasBase = true;
                // Of another kind it is none: https://html.spec.whatwg.org/multipage/semantics.html#set-the-frozen-base-url
                const url = recogniser.resolve(href.value, base);
                base = url && /^https?:$/.test(url.protocol) ? url.href : base;
            }
            if (['select', 'input', 'keygen', 'textarea'].includes(name)) {
                // The others end it.
                inSelect = name === 'select' && !foreign;
            }
            const owner = ownerIn(templates);
            // What draws in a marked template does so when the gate lets the template go, and so does what `closeStyle` puts there.
            const marked = isMarked(attributes) || (owner && name === 'style');
            const mark = marked ? '*' : hold(tag, owner === 'near');
            if (marked) {
                holdAgain(tag, { recogniser, base, read: rawOf }).forEach(edit);
            }
            if ((name === 'video' || name === 'audio') && !bare && !owner && (mark || !attributes.has('src'))) {
                media = { tag, mark, settled: !!mark };
            }
            // So does the code; its address has to go, which Firefox's preload scanner asks for behind any element in a template.
            const kind = marked || (owner && name === 'script') ? undefined : kindOf(tag);
            // A sheet in a sheet of SVG is one with it.
            pending = kind && !(pending && kind === 'style') ? { tag, kind } : pending;
        },
        onOpened(tag, isText) {
            reach(tag.end);
            if (!isText) {
                pending = pending?.tag === tag ? undefined : pending;
            }
            else if (!tag.foreign && (tag.name === 'noscript' || (inSelect && tag.name !== 'script'))) {
                const from = tag.end - inBody.length;
                const scanner = createScanner({
                    recogniser,
                    base,
                    bare: true,
                    scripting: scripting && tag.name !== 'noscript',
                    depth,
                    edit: ({ start, end, text: added }) => edit({ start: from + start, end: from + end, text: added }),
                });
                scanner.write(inBody, false);
                inner = { scanner, start: from, fed: tag.end, safe: tag.end };
            }
        },
        onEnd(name, start, end) {
            reach(start, true);
            closeText(start, end);
            const copy = closePending(start, ['style', 'svg'].includes(name) ? undefined : end);
            if (copy) {
                insert(end, copy);
            }
            if (name === 'video' || name === 'audio') {
                closeMedia();
            }
            inSelect &&= name !== 'select';
            reach(end);
        },
        onText(end, foreign) {
            reach(end);
            if (foreign && run.cdata === undefined) {
                const from = Math.max(run.start, dropped, run.seen - cdata.length);
                const at = slice(from, end).indexOf(cdata);
                run.cdata = at < 0 ? undefined : from + at;
            }
            run.seen = end;
        },
        onOther(start, end) {
            reach(end);
            closeText(start, end);
        },
    };
    const follower = createFollower(events, scripting);
    return {
        write(given, last) {
            text += given;
            queue += given;
            // parse5 copies an unfinished tag with each piece that comes to it, and no tag ends without this letter: of a long image written into the page.
            if (last || given.includes('>') || dropped + text.length - done < long) {
                follower.write(queue, last);
                queue = '';
            }
            if (last) {
                const end = dropped + text.length;
                closeText(end, end);
                const copy = closePending(end);
                if (copy) {
                    insert(end, `</style>${copy}`);
                }
                closeMedia();
                reach(end, true);
            }
            const safe = Math.min(done, run.cdata ?? done, pending?.tag.start ?? done, media && !media.settled ? media.tag.start : done, inner?.safe ?? done);
            text = text.slice(safe - dropped);
            dropped = safe;
            return safe;
        },
    };
}

/** Chosen so that no two ids of the catalogue have the same two characters in `table`; a test says when another is needed. */
const salt = 'j';

const table = "ads dpgt 7sibzn\nads pgt 2j2u6e8e8z9oc8d0dzimj4jijoldo8orp4p6r8uswhy4z6zs\nanalytics dpgt 8kczfkto\nanalytics pgt 626f8qfwknn6noqprkulyj\npersonalization dpgt 224ldejwmsx0\npersonalization dpt 10\npersonalization pgt 1yelltva\npersonalization pt 5roj\nsecurity pg 6yl1\nservice dp 081v3iiqt1urwv\nservice dpg b6\nservice p 9u\nservice pg sow0wcxs";

/** Looks a service up in the catalogue by its id. What it stores comes with the visitor's acts. */
function findInTable(id) {
    if (isId(id)) {
        for (const [, head, purpose, items, codes] of table.matchAll(/(([a-z]+)\d* (\w+)) (\w+)/g)) {
            if (RegExp(`^(..)*${hash(salt + id).slice(-2)}`).test(codes)) {
                return { id, purpose, items: readItems(items), mark: hash(head + id) };
            }
        }
    }
    return undefined;
}

/** By config, since a server sees the same one with every request; anew each day in Korea, when a change of the policy may take effect. */
const prepared = new WeakMap();
/** A matcher keeps every host it was asked about; a server that runs for months on pages with visitors' links must let them go now and then. */
const hostsKept = 10_000;
function createBoundedMatcher(services) {
    let match = createMatcher(services);
    let hosts = new Set();
    return url => {
        if (hosts.add(url.hostname).size > hostsKept) {
            match = createMatcher(services);
            hosts = new Set();
        }
        return match(url);
    };
}
function prepare(config) {
    const { catalogue: catalogue$1, ...rest } = Object(config);
    const given = Object.values(Object(catalogue$1 ?? {}));
    // As in the browser: with `catalogue` ids mean what the site gave, without it the script tag's own.
    const { policy, settings } = resolve({}.toString.call(config) === '[object Object]' ? rest : config, id => catalogue$1 === undefined ? findInTable(id) : findInCatalogue(given, id));
    const urls = new Map();
    const purposes = new Map();
    // The first description that says how to recognise a service holds: the config's own before the catalogue's.
    for (const service of [...policy.services, ...given, ...Object.values(catalogue)]) {
        if (service?.id) {
            const known = urls.get(service.id) ?? [];
            urls.set(service.id, known[0] ? known : readStores(service).urls);
            purposes.set(service.id, purposes.get(service.id) ?? service.purpose);
        }
    }
    const services = [...urls].map(([id, list]) => ({ id, urls: list }));
    const hosts = services.map(({ id, urls: list }) => ({ id, urls: list.map(url => url.split('/')[0]) }));
    const isEssential = (id) => policy.purposes.some(purpose => purpose.id === purposes.get(id) && purpose.category === 'essential');
    return {
        // A page for children is one on the server too, whatever a parent agreed to elsewhere on the site (PIPA art. 22-2).
        policy: { ...policy, ...(settings.minor && { signal: 'minor' }) },
        settings,
        services,
        isDeclared: id => policy.services.some(service => service.id === id),
        domain: settings.domain.replace(/^\./, '').toLowerCase(),
        holdsUnknown: rest.unknown !== undefined && rest.unknown !== 'allow',
        reports: rest.report === true,
        isEssential,
        match: createBoundedMatcher(services),
        matchHost: createBoundedMatcher(hosts),
    };
}
/** What a config means on a server: resolved as in the browser, with the patterns of the whole catalogue. Worked out once for each config object; never throws. */
function prepareSite(config) {
    if (typeof config !== 'object' || config === null) {
        return prepare(config);
    }
    const day = Math.floor((Date.now() + 9 * 36e5) / 864e5);
    const known = prepared.get(config);
    const site = known?.day === day ? known.site : prepare(config);
    prepared.set(config, { day, site });
    return site;
}

/** No browser keeps a longer cookie, so its page would not have it. https://www.rfc-editor.org/rfc/rfc6265#section-6.1 */
const most = 4096;
/** The decoded value of the cookie `dongui` in a raw `Cookie` header; the last choice of several, as in the browser (lib/readCookie.ts). `undefined` when there is none or it is damaged. */
function readCookieHeader(header) {
    const pair = `${header ?? ''}`
        .split(';')
        .map(each => each.trim())
        .filter(each => each.startsWith('dongui=') && each.length <= most)
        .sort()
        .pop();
    try {
        return pair && decodeURIComponent(pair.slice('dongui='.length));
    }
    catch {
        return undefined;
    }
}

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
function readConsent(cookieHeader, config) {
    const value = readCookieHeader(cookieHeader);
    return deriveState(prepareSite(config).policy, value ? decodeChoice(value) : undefined, { now: Date.now(), stored: true });
}

/** Pages name no host of their own; this one is reserved (RFC 2606) and asked by nobody. */
const nowhere = 'http://page.invalid/';
/** Makes the holder of one page for one visitor. */
function createHolder(config, { cookie, url }) {
    const base = url !== undefined && URL.canParse(url) ? url : nowhere;
    const recogniser = createRecogniser(prepareSite(config), readConsent(cookie, config), dropDot(new URL(base)).hostname);
    /** Changes not made yet, in their order. */
    const edits = [];
    let text = '';
    let sent = 0;
    const scanner = createScanner({
        recogniser,
        base,
        bare: false,
        scripting: true,
        depth: 0,
        edit(edit) {
            let at = edits.length;
            while (at > 0 && (edits[at - 1]?.start ?? 0) > edit.start) {
                at--;
            }
            edits.splice(at, 0, edit);
        },
    });
    function write(piece, last) {
        text += piece;
        const safe = scanner.write(piece, last);
        const start = sent;
        let answer = '';
        let made = 0;
        for (const { start: from, end, text: added } of edits) {
            if (!last && from >= safe) {
                break;
            }
            answer += text.slice(sent - start, from - start) + added;
            sent = end;
            made++;
        }
        edits.splice(0, made);
        answer += text.slice(sent - start, safe - start);
        sent = safe;
        text = text.slice(safe - start);
        return answer;
    }
    return { write: piece => write(piece, false), end: () => write('', true) };
}

/** A piece of the page is worked on in portions of this length, in characters: what a page needs at a time stays small. */
const portion = 65_536;
function holdPortions(text, holder) {
    let held = '';
    for (let at = 0; at < text.length; at += portion) {
        held += holder.write(text.slice(at, at + portion));
    }
    return held;
}
/** The same of bytes. */
function createByteHolder(holder) {
    const reader = createByteReader();
    const utf8 = new TextEncoder();
    /** Of a letter of two halves (😀) that was cut between two texts. */
    let half = '';
    const encode = (text) => {
        const whole = half + text;
        half = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? '';
        return utf8.encode(whole.slice(0, whole.length - half.length));
    };
    return {
        write: piece => toBytes(holdPortions(reader.read(typeof piece === 'string' ? encode(piece) : piece), holder)),
        end: () => toBytes(holdPortions(reader.read(utf8.encode(half)), holder) + holder.write(reader.end()) + holder.end()),
    };
}
function holdBytes(bytes, holder) {
    const { write, end } = createByteHolder(holder);
    const [held, rest] = [write(bytes), end()];
    const whole = new Uint8Array(held.length + rest.length);
    whole.set(held);
    whole.set(rest, held.length);
    return whole;
}
async function* holdPieces(pieces, holder) {
    const { write, end } = createByteHolder(holder);
    for await (const piece of pieces) {
        const held = write(piece);
        if (held[0] !== undefined) {
            yield held;
        }
    }
    const rest = end();
    if (rest[0] !== undefined) {
        yield rest;
    }
}
function createTransform(holder) {
    const { write, end } = createByteHolder(holder);
    const send = (bytes, controller) => {
        if (bytes[0] !== undefined) {
            controller.enqueue(bytes);
        }
    };
    return new TransformStream({
        transform: (piece, controller) => send(write(piece), controller),
        flush: controller => send(end(), controller),
    });
}
function hold(html, holder) {
    if (html === null || html === undefined) {
        return html;
    }
    if (typeof html === 'string') {
        return holdPortions(html, holder) + holder.end();
    }
    if (html instanceof Uint8Array) {
        return holdBytes(html, holder);
    }
    return 'getReader' in html ? html.pipeThrough(createTransform(holder)) : holdPieces(html, holder);
}
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
function holdHtml(html, config, visit) {
    const holder = createHolder(config, Object(typeof visit === 'string' ? { cookie: visit } : (visit ?? {})));
    return hold(html, holder);
}

/**
 * The stylesheet of the disclosure, for a page that shows it without JavaScript: to be written into a file that the page links. A page with dongui needs none,
 * and with one it takes this and adds no other.
 */
const policyTableCss = css;

const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
const escapeText = (text) => text.replace(/[&<>"'\r]/g, letter => references[letter]);
/** Elements that have no end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const isVoid = (tag) => tag === 'br';
/** Markup as HTML, for a server or a build. Security: every text and value is escaped; tags and attribute names are the code's own. */
function renderString(node) {
    if (typeof node === 'string') {
        return escapeText(node);
    }
    const [tag, attributes, children] = node;
    const written = Object.entries(attributes).map(([name, value]) => value === undefined ? '' : ` ${name}="${value === true ? '' : escapeText(value)}"`);
    const start = `<${tag}${written.join('')}>`;
    return isVoid(tag) ? start : `${start}${children.map(renderString).join('')}</${tag}>`;
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
function renderPolicyTable(config, options = {}) {
    const { policy, settings } = prepareSite(config);
    const { headingLevel, userAgent, url = '' } = options;
    const language = (options.language ?? settings.language) === 'en' ? 'en' : 'ko';
    const browser = userAgent ? detectBrowser(userAgent) : undefined;
    const reader = { browser, link: browser && outOfApp(browser, `${userAgent}`, url) };
    const services = describeServices(policy.services, catalogue);
    const disclosure$2 = describePolicy({ policy, services, settings, language, texts: language === 'en' ? disclosure : disclosure$1, reader });
    return renderString(drawPolicy(disclosure$2, headingLevel));
}

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
function responseHeaders(config, visit) {
    const { cookie, nonce } = Object(typeof visit === 'string' ? { cookie: visit } : (visit ?? {}));
    const site = prepareSite(config);
    const state = readConsent(cookie, config);
    const patterns = site.services.filter(({ id }) => mayRun(site, state, id)).flatMap(({ urls }) => urls);
    const own = /^[a-z0-9.-]+$/.test(site.domain) ? [`${site.domain}:*`, `*.${site.domain}:*`] : [];
    return {
        [`content-security-policy${site.reports ? '-report-only' : ''}`]: 
        // One that is none lets no code of the page's own run.
        lockdownPolicy(patterns, own, typeof nonce === 'string' ? (/^[\w+/=-]+$/.test(nonce) ? `'nonce-${nonce}'` : '') : undefined),
        vary: 'Cookie',
    };
}

export { checkDisclosure, holdHtml, policyTableCss, readConsent, renderPolicyTable, responseHeaders };
//# sourceMappingURL=server.js.map
