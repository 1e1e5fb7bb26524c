import { k as matchesPattern, m as matchesUrl, g as deriveState, l as isExpired, e as readStores, j as decodeChoice, r as resolve, f as isSound, t as toPolicyService } from './decodeChoice.js';
import Cookies from 'js-cookie';
import { m as marketingPurposes, a as answerAll } from './answerAll.js';
import { a as addMonths } from './addMonths.js';

/** Calls a function that is not ours; what it throws goes to the page's own error handling and stops nothing here. */
function attempt(act) {
    try {
        act();
    }
    catch (error) {
        reportError(error);
    }
}

/** Tells all who want to hear, in the order they came. One that throws stops no other. `on` returns its undo. */
function createEmitter() {
    const listeners = new Set();
    return {
        on(listener) {
            listeners.add(listener);
            return () => {
                listeners.delete(listener);
            };
        },
        emit(...args) {
            for (const listener of [...listeners]) {
                attempt(() => listener(...args));
            }
        },
    };
}

/**
 * A cookie's value, decoded. Reading is one line of the 0.6 kB that js-cookie takes, and a returning visitor only reads: the script that every page
 * loads does without it (docs/decisions/0003). Writing and deleting, where it is easy to go wrong, is js-cookie's.
 */
function readCookie(name) {
    const pair = document.cookie.split('; ').find(each => each.startsWith(`${name}=`));
    return pair && decodeURIComponent(pair.slice(name.length + 1));
}

/**
 * `querySelectorAll` that a page cannot clobber: `<form name="querySelectorAll">` hides the method of `document`,
 * an input of that name hides it on its form; the prototype's stays as it is.
 */
function queryAll(root, selector) {
    return [...Object.getPrototypeOf(root).querySelectorAll.call(root, selector)];
}

/**
 * Lets the browser answer a press and draw, then goes on. `scheduler.yield` comes back before other tasks; a timeout, where it is not known,
 * waits 4 ms each from the fifth on. https://developer.mozilla.org/docs/Web/API/Scheduler/yield
 */
async function breathe() {
    const page = globalThis;
    await (page.scheduler?.yield?.() ?? new Promise(setTimeout));
}

/** Milliseconds: long enough to get work done, short enough that a click in between is answered within a frame or two. */
const slice = 8;
/**
 * A queue that keeps order, lets the page breathe after every slice of work, and goes on when a piece throws. `run` does a piece at once, for
 * work that a piece finds within itself.
 */
function createQueue(failed) {
    let last = Promise.resolve();
    let until = 0;
    async function run(job) {
        if (performance.now() > until) {
            if (until) {
                await breathe();
            }
            until = performance.now() + slice;
        }
        await job();
    }
    return {
        add(job) {
            last = last.then(() => run(job)).catch(failed);
        },
        run,
    };
}

/**
 * Has the parser finished this element? While the page loads, the text of a script or the children of a template may still be
 * arriving; only once something stands behind the element, or behind one it is in, is it whole.
 */
function isParsed(element) {
    let node = element;
    while (node && !node.nextSibling) {
        node = node.parentNode;
    }
    return !!node || document.readyState !== 'loading';
}

/** The narrowest first: it wins. */
const markNames = ['data-service', 'data-purpose', 'data-category'];
/** Every element that may carry a mark. */
const marked = `[${markNames.join('],[')}]`;
/** Reads the mark of an element. */
function readMark(element) {
    let value = '';
    for (const name of markNames) {
        value ||= element.getAttribute(name) ?? '';
    }
    return { id: value.replace('!', ''), negated: value[0] === '!' };
}

/**
 * Given as a third argument to `setAttribute`, which ignores it: an address that the gate itself lets go. Where `auto` holds addresses by what
 * they are, it knows by this that a mark, which the site wrote itself, has decided already.
 */
const pass = Symbol();

let policy;
/**
 * The page's own held code, let through Trusted Types by a policy named `dongui` (allow it with `trusted-types dongui`).
 * Where the browser knows no Trusted Types the text stays as it is; where the page forbids the policy this throws, and the code stays held.
 */
function trusted(kind, text) {
    const asIs = (text) => text;
    const same = { createScript: asIs, createScriptURL: asIs, createHTML: asIs };
    const page = globalThis;
    policy ??= page.trustedTypes?.createPolicy?.('dongui', same) ?? same;
    return policy[kind](text);
}

/** The addresses that can wait, each in an attribute `data-…`. */
const addresses = ['srcset', 'src', 'href', 'poster', 'data'];
/** The element and what in it waits with it (`<source>` in a video or picture), but not what has a mark of its own. */
function change(element, wanted) {
    const owner = element.closest(marked);
    let changed = false;
    for (const part of [element, ...queryAll(element, ':not(script)')]) {
        for (const name of addresses) {
            const waiting = part.getAttribute(`data-${name}`);
            const address = waiting === null ? null : wanted(waiting);
            if (waiting === null || part.closest(marked) !== owner || part.getAttribute(name) === address) {
                continue;
            }
            if (address === null) {
                part.removeAttribute(name);
            }
            if (part.matches('iframe,embed,object')) {
                // Put in anew: otherwise the page of a frame goes on when `src` goes, and Firefox asks, after a reload, for what the frame showed before.
                part.before(part);
            }
            if (address !== null) {
                // What an embed or object loads may run: Trusted Types treats their address as code.
                part.setAttribute(name, part.matches('embed,object') ? trusted('createScriptURL', address) : address, pass);
            }
            changed = true;
        }
    }
    // Media elements look at their sources again only when told to.
    if (changed && element instanceof HTMLMediaElement) {
        element.load();
    }
}
/** Gives a held frame, image, link or media element its address, again when it has changed. */
function releaseElement(element) {
    change(element, address => address);
}
/** Takes the address away again. */
function holdElement(element) {
    change(element, () => null);
}

/**
 * Runs a held script: builds it anew in its place, since a browser runs a script element only once and never one made inert. It carries no mark:
 * what ran is never looked at again. The nonce comes from the property: in a page with a policy the attribute reads empty (browsers.md §3).
 * Answers a promise when the next ordered script has to wait: until load, error, or the time limit.
 */
function releaseScript(held, timeout, place = held) {
    const script = document.createElement('script');
    for (const name of held.getAttributeNames()) {
        if (!/^(data-)?(type|src)$|^nonce$/.test(name) && !markNames.includes(name)) {
            script.setAttribute(name, held.getAttribute(name) ?? '');
        }
    }
    const type = (held.getAttribute('data-type') ?? held.type).replace('text/plain', '');
    script.type = type;
    script.nonce = held.nonce || (held.getAttribute('nonce') ?? '');
    // Made by script it is `async`, and stays so: with `async = false` the browser would keep back every later one while one host hangs.
    const src = held.getAttribute('data-src') ?? held.getAttribute('src');
    let done;
    if (src === null) {
        script.text = trusted('createScript', held.text);
    }
    else {
        // By a mark: also where `auto` would hold this address.
        script.setAttribute('src', trusted('createScriptURL', src), pass);
        // Of other types (JSON-LD) and of a fallback for old browsers no load event comes.
        if (!held.hasAttribute('async') && !script.noModule && /^$|javascript$|^module$/.test(type)) {
            done = new Promise(resolve => {
                setTimeout(resolve, timeout);
                script.addEventListener('load', resolve);
                script.addEventListener('error', resolve);
            });
        }
    }
    place.replaceWith(script);
    return done;
}

/**
 * Puts a template's content behind the template. Its scripts stay out: cloned ones have lost their trust, would not run in order, and under
 * Trusted Types are a violation each when they are put in (browsers.md §3). The gate builds them anew in the places kept for them.
 */
function releaseTemplate(template) {
    const content = document.importNode(template.content, true);
    const scripts = [];
    const originals = queryAll(template.content, 'script');
    for (const script of queryAll(content, 'script')) {
        const original = originals.shift();
        if (script.matches(marked)) {
            // One with a mark of its own waits for its own answer, also when nobody made it inert.
            script.dataset.type ??= script.type;
            script.type = 'text/plain';
        }
        else {
            const place = new Comment();
            script.replaceWith(place);
            scripts.push([original ?? script, place]);
        }
    }
    for (const element of content.children) {
        if (!element.matches(marked)) {
            releaseElement(element);
        }
    }
    const nodes = [...content.childNodes];
    template.after(content);
    return { nodes, scripts };
}

/** What became of an element. */
const held = 1;
const queued = 2;
const released = 3;
/** What can be held. Any other element with such an attribute is the page's own business. */
const holdable = 'script,template,iframe,embed,object,img,link,video,audio,picture,[data-src],[data-srcset],[data-href]';
/**
 * The gate for marked code. Needs no patched globals: marked elements are inert by themselves, the gate only lets go what the choice
 * allows, in document order, and takes it back. It follows the page by a MutationObserver from its first moment.
 */
function createGate({ get, settings, report, end }) {
    const news = createEmitter();
    const queue = createQueue(error => report('gate-failed', `${error}`));
    const status = new WeakMap();
    /** Ids of code that ran by the visitor's consent. */
    const ran = new Set();
    /** What came out of a template. */
    const contents = new WeakMap();
    let exempt = new WeakSet();
    /** Decided about under today's choice: the page is looked at often, each element once. */
    let seen = new WeakSet();
    /** Something may run that the parser is not past yet. */
    let unparsed = false;
    const all = () => queryAll(document, marked);
    const mayRun = (element, { id, negated }) => exempt.has(element) || get()[negated ? 'refuses' : 'allows'][id] === true;
    function runScript(script, { id, negated }, place) {
        // Only what the visitor agreed to has to be stopped again one day; what runs on a no has not.
        ran.add(negated ? 'essential' : id);
        return releaseScript(script, settings.scriptTimeout, place);
    }
    /** A template's scripts run one after the other, as long as they may; what ran is taken out of it, and does not run when it is let go again. */
    async function unfold(template, may, mark) {
        const { nodes, scripts } = releaseTemplate(template);
        contents.set(template, nodes);
        for (const [script, place] of scripts) {
            await queue.run(() => {
                if (may() && place.isConnected) {
                    script.remove();
                    return runScript(script, mark, place);
                }
                return undefined;
            });
        }
    }
    function run(element) {
        const mark = readMark(element);
        const may = () => !end.signal.aborted && element.isConnected && mayRun(element, mark);
        // Its turn has come; meanwhile it may have been let go by an earlier turn, withdrawn, or taken out of the page.
        if (status.get(element) !== queued) {
            return undefined;
        }
        if (!may()) {
            // Put in again, it is decided about anew.
            status.delete(element);
            seen.delete(element);
            return undefined;
        }
        status.set(element, released);
        if (element instanceof HTMLScriptElement) {
            return runScript(element, mark);
        }
        if (element instanceof HTMLTemplateElement) {
            return unfold(element, may, mark);
        }
        releaseElement(element);
        return undefined;
    }
    /** Takes away what came out of a template, and of templates in it. */
    function fold(template) {
        for (const node of contents.get(template) ?? []) {
            fold(node);
            node.remove();
        }
    }
    function hold(element, id) {
        if (status.get(element) === released) {
            fold(element);
            if (!element.matches('script,template')) {
                holdElement(element);
            }
        }
        status.set(element, held);
        const known = id in get().allows;
        if (!known) {
            report('unknown-id', element);
        }
        if (element instanceof HTMLScriptElement) {
            if (element.type !== 'text/plain') {
                report('live-script', element);
            }
        }
        else if (known) {
            // It has been requested already; all that is left is to stop it from here on.
            for (const name of addresses) {
                const address = element.getAttribute(name);
                if (address !== null) {
                    report('live-address', address);
                    element.setAttribute(`data-${name}`, address);
                    element.removeAttribute(name);
                }
            }
        }
        return { element, id };
    }
    /** Decides about elements, given in document order. */
    function look(elements) {
        const fresh = [];
        let letGo = false;
        for (const element of elements) {
            if (seen.has(element) || !element.isConnected || element instanceof HTMLFormElement) {
                continue;
            }
            const mark = readMark(element);
            const before = status.get(element);
            if (!mark.id || !element.matches(holdable)) {
                continue;
            }
            seen.add(element);
            // A marked script of another type has run already.
            if ((element instanceof HTMLScriptElement && element.type !== 'text/plain') || !mayRun(element, mark)) {
                if (before !== held) {
                    fresh.push(hold(element, mark.id));
                }
            }
            else if (before === released) {
                if (!element.matches('script,template')) {
                    // Its address may have come, or changed, since.
                    releaseElement(element);
                }
            }
            else if (before !== queued) {
                if (isParsed(element)) {
                    letGo ||= before === held;
                    status.set(element, queued);
                    queue.add(() => run(element));
                }
                else {
                    unparsed = true;
                    seen.delete(element);
                }
            }
        }
        if (letGo || fresh[0]) {
            news.emit(fresh);
        }
    }
    function lookAtAll() {
        unparsed = false;
        look(all());
    }
    const observer = new MutationObserver(records => {
        // The parser adds a page element by element: one look at the page then costs far less than one at each.
        const many = unparsed || (records.length > 30 && document.readyState === 'loading');
        const found = [];
        for (const record of records) {
            if (record.attributeName) {
                seen.delete(record.target);
                found.push(record.target);
            }
            else if (!many) {
                for (const node of record.addedNodes) {
                    if (node instanceof Element) {
                        const inside = node.firstElementChild ? queryAll(node, marked) : [];
                        // A form is never held, and its fields may hide its methods.
                        for (const each of node instanceof HTMLFormElement || !node.matches(marked) ? inside : [node, ...inside]) {
                            // Put in again, also by being moved, it may wait for something else than before.
                            seen.delete(each);
                            found.push(each);
                        }
                    }
                }
            }
        }
        if (many) {
            lookAtAll();
        }
        else {
            look(found);
        }
    });
    observer.observe(document, {
        childList: true,
        subtree: true,
        attributeFilter: [...markNames, ...addresses.map(name => `data-${name}`)],
    });
    addEventListener('DOMContentLoaded', lookAtAll, end);
    end.signal.addEventListener('abort', () => observer.disconnect());
    // In a moment, so that whoever made the gate can listen first.
    queueMicrotask(() => end.signal.aborted || lookAtAll());
    return {
        list: () => all().flatMap(element => {
            const { id, negated } = readMark(element);
            return element instanceof HTMLIFrameElement && status.get(element) === held && !negated && id in get().allows
                ? [{ element, id }]
                : [];
        }),
        subscribe: news.on,
        release(element) {
            exempt.add(element);
            seen.delete(element);
            lookAtAll();
        },
        update() {
            const { choice, allows } = get();
            if (choice?.level === 'none') {
                exempt = new WeakSet();
            }
            seen = new WeakSet();
            lookAtAll();
            return [...ran].some(id => !allows[id]);
        },
    };
}

/** Full descriptions of a policy's services. What the config describes itself comes first: it holds against the catalogue. */
function describeServices(services, catalogue) {
    return [...services.filter(service => 'name' in service), ...Object.values(catalogue)];
}

/**
 * Opens the cookies with the attributes dongui writes: `Path=/; SameSite=Lax`, and `Secure` on https. Using them throws where the browser
 * forbids cookies (a sandboxed frame) or the page clobbers `document.cookie`; callers treat that as storage that does not work.
 */
function createCookieJar() {
    return Cookies.withAttributes({ path: '/', sameSite: 'lax', secure: location.protocol === 'https:' });
}

/** Lists what is stored here: cookies of this page that are not HttpOnly, and web storage. Blocked storage holds nothing; never throws. */
function listStored() {
    const list = [];
    const add = (kind, names) => {
        try {
            list.push(...names().map(name => ({ kind, name })));
        }
        catch {
            // A browser may forbid one kind and not the other.
        }
    };
    // Values are not decoded: js-cookie leaves out a cookie whose value it cannot decode (EUC-KR).
    add('cookie', () => Object.keys(createCookieJar()
        .withConverter({ read: value => value })
        .get()));
    add('localStorage', () => Object.keys(localStorage));
    add('sessionStorage', () => Object.keys(sessionStorage));
    return list;
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`: every path a cookie seen here may have been set for. */
function paths() {
    const folders = location.pathname.split('/').filter(Boolean);
    return ['/', ...folders.flatMap((_, index) => ['', '/'].map(end => `/${folders.slice(0, index + 1).join('/')}${end}`))];
}
/** This host alone, and each parent. Public suffixes (`co.kr`, `or.kr`, `go.kr`) need no list: browsers refuse them, and the try costs nothing. */
function domains() {
    const labels = location.hostname.split('.');
    return [{}, ...labels.map((_, index) => ({ domain: labels.slice(index).join('.') }))];
}
/** Deletes what services that may not run have stored in this browser, except what one that may run declares too. Never throws. */
function cleanUp({ services }, { allows }) {
    const isOf = (name, allowed) => services.some(({ id, names }) => !allows[id] !== allowed && names?.some(pattern => matchesPattern(pattern, name)));
    const isLost = (name) => isOf(name, false) && !isOf(name, true);
    const lost = listStored().filter(({ name }) => isLost(name));
    const isCookie = ({ kind }) => kind === 'cookie';
    const cookies = lost.filter(isCookie);
    try {
        const jar = createCookieJar();
        for (const { name } of cookies) {
            for (const path of paths()) {
                for (const domain of domains()) {
                    jar.remove(name, { path, ...domain });
                }
            }
        }
    }
    catch {
        // A page may have put something of its own in the place of `document.cookie`. What is still there is named as left.
    }
    const left = cookies[0] ? listStored().flatMap(each => (isCookie(each) && isLost(each.name) ? [each.name] : [])) : [];
    const deleted = cookies.flatMap(({ name }) => (left.includes(name) ? [] : [name]));
    for (const { kind, name } of lost) {
        if (kind !== 'cookie') {
            try {
                window[kind].removeItem(name);
                deleted.push(name);
            }
            catch {
                // As above.
            }
        }
    }
    return { deleted, left };
}

/** The address, when the text is an absolute one of the web; `undefined` otherwise. (`URL.canParse` is too young for Safari 16.) */
function parseUrl(text) {
    try {
        return /^(https?|wss?):\/\//.test(text) ? new URL(text) : undefined;
    }
    catch {
        return undefined;
    }
}

/** The service with the longest pattern that fits: it is the most specific. Of equals the first. */
function find(services, name) {
    const address = parseUrl(name);
    let best;
    for (const service of services) {
        for (const why of (address ? service.urls : service.names) ?? []) {
            if (why.length > (best?.why.length ?? 0) && (address ? matchesUrl(why, address) : matchesPattern(why, name))) {
                best = { service, why };
            }
        }
    }
    return best;
}
/**
 * Walks from a cookie name, storage key or absolute URL to service, purpose and category. What nobody declared is `unknown`, also where one of
 * `others` (the catalogue) knows whose it is: the visitor was not told of it.
 */
function classify({ services, purposes }, name, others = []) {
    const { service, why = '' } = find(services, name) ?? {};
    const category = purposes.find(({ id }) => id === service?.purpose)?.category;
    if (service && category) {
        return { category, purpose: service.purpose, service: service.id, items: service.items, why };
    }
    const { id, items = [] } = find(others, name)?.service ?? {};
    return { category: 'unknown', ...(id && { service: id }), items, why: 'undeclared' };
}

/** DOM events on `document` for code that does not import dongui; their `detail` is the state. */
function dispatchState(name, state) {
    document.dispatchEvent(new CustomEvent(`dongui:${name}`, { detail: state }));
}

/**
 * Tells Google's tags through `dataLayer` what may be stored (Consent Mode v2): `default` before any tag runs, `update` after a change. The keys for functions and security stay as Google has them: granted.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
function signalConsentMode({ allows }, kind) {
    const page = globalThis;
    page.dataLayer ??= [];
    const { dataLayer: layer } = page;
    const [ads, analytics, personalization] = ['ads', 'analytics', 'personalization'].map(id => (allows[id] ? 'granted' : 'denied'));
    // The tags tell a command from data by its being an `arguments` object.
    (function gtag(..._command) {
        // biome-ignore lint/complexity/noArguments: see above
        layer.push(arguments);
    })('consent', kind, {
        ad_storage: ads,
        ad_user_data: ads,
        ad_personalization: ads,
        analytics_storage: analytics,
        personalization_storage: personalization,
    });
}

/** Tells Google's tags of a change, and a tag manager by an event `dongui`: an update alone triggers nothing there. */
function tellGoogle(state) {
    signalConsentMode(state, 'update');
    globalThis.dataLayer?.push({ event: 'dongui' });
}

/** Calls a vendor's global on the object it belongs to. Does nothing where it is not (yet) there. */
function call([path, ...args]) {
    let owner;
    let found = globalThis;
    for (const name of path.split('.')) {
        owner = found;
        found = found?.[name];
    }
    found?.apply(owner, args);
}
/** Tells each service whose permission changed, by the vendor's own consent call. */
function tellVendors({ services }, before, after) {
    for (const service of services) {
        const { id, grantCall, withdrawCall } = service;
        const may = after.allows[id];
        if (may !== before.allows[id]) {
            const vendorCall = may ? grantCall : withdrawCall;
            attempt(() => vendorCall && call(vendorCall));
            attempt(() => (may ? service.onGrant?.() : service.onWithdraw?.()));
        }
    }
}

/** 128 random bits in hex. `crypto.randomUUID` would need https, and portals are tried out on plain http. */
function randomId() {
    let id = '';
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
        id += (byte + 256).toString(16).slice(1);
    }
    return id;
}

/**
 * Makes the choice that follows from the visitor's answers. A purpose's answer resets its services; a service named beside it
 * is singled out. Ids that the policy does not know, and essential ones, are ignored.
 */
function decide(policy, previous, { answers, only, at, id }) {
    const asked = [];
    const granted = [];
    const denied = [];
    const scope = new Set(only ? previous?.scope : []);
    const answer = (key) => (Object.hasOwn(answers, key) ? answers[key] === true : undefined);
    const earlier = (key) => previous?.granted.includes(key) ? true : previous?.denied.includes(key) ? false : undefined;
    for (const { id: purpose } of marketingPurposes(policy)) {
        const now = answer(purpose);
        const agreed = now ?? (only && !previous?.asked.includes(purpose) ? undefined : earlier(purpose) === true);
        if (agreed !== undefined) {
            asked.push(purpose);
        }
        if (agreed) {
            granted.push(purpose);
        }
        for (const service of policy.services) {
            if (service.purpose === purpose) {
                const named = answer(service.id);
                const singled = named ?? (now === undefined ? earlier(service.id) : undefined);
                if (singled !== undefined && singled !== (agreed ?? false)) {
                    (singled ? granted : denied).push(service.id);
                }
                // What was agreed to before and is not named now was agreed to as it was shown then, not as it is described today; and a no to one
                // thing must not renew a yes to another.
                const shown = now !== undefined || named || (!only && !agreed && !singled);
                if (shown || previous?.scope.includes(service.mark)) {
                    scope.add(service.mark);
                }
            }
        }
    }
    const all = !denied.length && marketingPurposes(policy).every(each => granted.includes(each.id));
    const level = all ? 'all' : granted.length ? 'custom' : 'none';
    // A small change does not lengthen what was agreed to before.
    return { at: only && previous ? previous.at : at, level, asked, granted, denied, scope: [...scope], id };
}

/**
 * The cookie's value, readable by any language's query-string parser:
 * `v=1&at=2026-11-23T03:00:00Z&level=custom&asked=personalization.analytics.ads&granted=analytics&denied=kakao-pixel&scope=3f9a…&id=…`.
 * Lists are joined by dots; ids hold nothing that would need escaping.
 */
function encodeChoice({ at, level, asked, granted, denied, scope, id }) {
    return Object.entries({ v: 1, at, level, asked, granted, denied, scope, id })
        .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('.') : value}`)
        .join('&');
}

/** Writes the cookie, or deletes it, and reads back: a browser that blocks cookies does not say so. */
function write(domain, value, expires) {
    try {
        const jar = createCookieJar();
        if (domain || !value) {
            // One of this host alone would be read first and hide the shared one.
            jar.remove('dongui');
            jar.remove('dongui', { domain });
        }
        if (value && expires) {
            jar.set('dongui', value, { expires, ...(domain && { domain }) });
        }
        return jar.get('dongui') === value;
    }
    catch {
        return false;
    }
}
/**
 * Decides, and writes the decision down before anything follows from it. `domain`: of the cookie, empty for this host only. The state it answers
 * has `stored: false`, and allows only what is essential, where the browser keeps nothing.
 */
function writeChoice(stored, domain, { answers, only = false }) {
    const { policy } = stored;
    const now = Date.now();
    const { choice: last } = stored.get().stored ? stored.read() : stored.get();
    const choice = decide(policy, last && !isExpired(last, policy.lifetime, now) ? last : undefined, {
        answers,
        only,
        at: `${new Date(now).toISOString().slice(0, 19)}Z`,
        id: randomId(),
    });
    const written = write(domain, encodeChoice(choice), addMonths(new Date(choice.at), policy.lifetime));
    return deriveState(policy, choice, { now, stored: written });
}
/** Deletes the choice; the visitor is as one who was never here. */
function forgetChoice(stored, domain) {
    write(domain);
    return deriveState(stored.policy, undefined, { now: Date.now(), stored: true });
}

const key = 'dongui';
/** Leaves word for the next page that a withdrawal made this one reload, with what the visitor should be told, if anything. */
function keepNotice(notice) {
    try {
        sessionStorage[key] = JSON.stringify(notice ?? null);
    }
    catch {
        // Where storage is blocked the visitor goes without it.
    }
}
/** Takes the word, once. */
function takeNotice() {
    try {
        const kept = sessionStorage[key];
        delete sessionStorage[key];
        return JSON.parse(kept ?? 'null') ?? undefined;
    }
    catch {
        return undefined;
    }
}

/**
 * The half of the composition root that a visitor's act needs, and nobody before: a script tag fetches it when there is something to decide
 * (docs/decisions/0003). It owns the order of a change. `findStores` completes the services that the policy took from the catalogue;
 * `others` are those it could have taken.
 */
function createActs(parts, findStores, others = []) {
    const { store: stored, settings, gate, ui, drawing, listeners, report } = parts;
    const policy = {
        ...stored.policy,
        services: stored.policy.services.map(service => {
            if (!('name' in service)) {
                return { names: service.id === 'dongui' ? ['dongui'] : [], ...service, ...findStores(service.id) };
            }
            const { sound, ...stores } = readStores(service);
            if (!sound) {
                report('config');
            }
            return { ...service, ...stores };
        }),
    };
    function sweep() {
        const result = cleanUp(policy, stored.get());
        if (result.left[0]) {
            report('left-behind', result.left.join());
        }
        return result;
    }
    /** The order of a change. The cookie is written already; one part that throws stops no other. */
    function become(after, method) {
        const before = stored.get();
        stored.set(after);
        tellVendors(policy, before, after);
        if (settings.consentMode) {
            attempt(() => tellGoogle(after));
        }
        const lost = Object.keys(before.allows).some(id => before.allows[id] && !after.allows[id]);
        // Taken back first: a frame that still runs could store again what is deleted. If that fails, only a reload is sure to stop all.
        let stale = lost;
        attempt(() => {
            stale = gate.update();
        });
        const swept = lost ? sweep() : undefined;
        const reload = stale && settings.reload;
        drawing.emit({ before, after, method });
        ui?.update();
        // Who calls the API tells the visitor himself; at a frame the visitor sees what happens.
        const notice = method === 'api' || method === 'embed' ? undefined : describe(after, swept && { ...swept, reload: stale && !reload });
        if (reload) {
            keepNotice(notice);
        }
        else if (notice) {
            ui?.want(opened => opened.notify(notice));
        }
        dispatchState(after.choice && !before.choice ? 'consent' : 'change', after);
        listeners.emit(after, before);
        if (reload) {
            location.reload();
        }
    }
    function commit(answers, { method, only = false }) {
        const after = writeChoice(stored, settings.domain, { answers, only });
        if (!after.stored) {
            report('storage-blocked');
        }
        become(after, method);
    }
    // What was stored without a consent that is still good, or came back before the reload that a withdrawal made, goes first. A report changes nothing.
    if (!settings.report) {
        sweep();
    }
    const kept = takeNotice();
    if (kept) {
        ui?.want(opened => opened.notify(kept));
    }
    const decideAll = (value, method) => commit(answerAll(policy, value), { method });
    if (/(^|\.)(localhost|test)$|^127\./.test(location.hostname)) {
        // Where the site is made, everything that could be said better is said, also what works as it is.
        report('config');
    }
    return {
        commit,
        acceptAll: () => decideAll(true, 'api'),
        rejectAll: () => decideAll(false, 'api'),
        press: name => decideAll(name === 'accept-all', 'markup'),
        save({ marketing, ...answers }) {
            for (const id of Object.keys(answers).filter(each => !(each in stored.get().allows))) {
                report('unknown-id', id);
            }
            commit({ ...(marketing !== undefined && answerAll(policy, marketing)), ...answers }, { method: 'api' });
        },
        withdraw(id) {
            const asked = marketingPurposes(policy).map(each => each.id);
            if (id === undefined || id === 'marketing') {
                decideAll(false, 'api');
            }
            else if (!(id in stored.get().allows)) {
                report('unknown-id', id);
            }
            else if (asked.includes(id) || policy.services.some(service => service.id === id && asked.includes(service.purpose))) {
                commit({ [id]: false }, { method: 'api', only: true });
            }
        },
        reset: () => become(forgetChoice(stored, settings.domain), 'api'),
        refresh() {
            const before = stored.get();
            const after = stored.read();
            // Where nothing can be written, what the visitor decided on this page is all there is.
            if (before.stored && (before.choice?.id !== after.choice?.id || before.needsAsking !== after.needsAsking)) {
                become(after, 'api');
            }
        },
        classify: name => classify(policy, name, others),
        audit: () => listStored().map(entry => ({ ...entry, ...classify(policy, entry.name, others) })),
    };
}
function describe(after, swept) {
    const kinds = { all: 'agreed', none: 'refused', custom: 'custom', ask: 'custom' };
    return swept ? { kind: 'withdrawn', ...swept } : { kind: after.stored ? kinds[after.choice?.level ?? 'custom'] : 'not-stored' };
}

/** Calls back once `<body>` exists. */
function whenBody(act) {
    if (document.body) {
        act();
    }
    else {
        addEventListener('DOMContentLoaded', act);
    }
}

/**
 * Opens the record of the choice: reads the cookie `dongui`, never throws, whatever it finds. `report` hears of a damaged cookie and of cookies
 * that cannot be read.
 */
function createStoredState(policy, report) {
    function read() {
        let value;
        try {
            value = readCookie('dongui');
        }
        catch {
            report('storage-blocked');
        }
        const choice = value ? decodeChoice(value) : undefined;
        if (value && !choice) {
            report('cookie-damaged', value);
        }
        return deriveState(policy, choice, { now: Date.now(), stored: true });
    }
    let state = read();
    return {
        policy,
        get: () => state,
        set(next) {
            state = next;
        },
        read,
    };
}

const trigger$1 = 'Cookie settings';

const trigger = '쿠키 설정';

/**
 * System colours follow dark mode and forced colours by themselves, and the browser's own focus ring stays: all the look that a button needs
 * which a returning visitor loads on every page.
 */
const css = ':host{all:initial;position:fixed;left:0;bottom:env(safe-area-inset-bottom);margin:16px;z-index:2147483000;color-scheme:light dark}button{height:44px;padding:0 16px;border:1px solid var(--dongui-border,#8886);border-radius:22px;background:var(--dongui-background,Canvas);color:var(--dongui-text,CanvasText);font:600 13px system-ui}';
/**
 * The button that reopens the settings, in the same place on every page (PIPA art. 38(4): withdrawing no harder than agreeing). Plain DOM:
 * it is all of the interface that a returning visitor loads. Bottom left, since Korean portals keep their chat button bottom right. Answers what
 * shows and hides it.
 */
function createTrigger(language, open) {
    let host;
    let wanted = false;
    function create() {
        const made = document.createElement('div');
        const button = document.createElement('button');
        made.dataset.donguiTrigger = '';
        const root = made.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        root.append(button);
        button.part = 'trigger';
        button.lang = language;
        button.textContent = { ko: trigger, en: trigger$1 }[language];
        button.onclick = open;
        return made;
    }
    return visible => {
        wanted = visible;
        if (!visible) {
            host?.remove();
            return;
        }
        whenBody(() => {
            // Not once more where it is: to be moved costs it the focus.
            if (wanted && !host?.isConnected) {
                host ??= create();
                document.body.after(host);
            }
        });
    };
}

/**
 * Stands in for the interface until there is something to ask or show: a returning visitor gets the trigger and nothing else. A load
 * that fails is reported and tried again at the next wish; it never stops the gate. `open` loads and makes it.
 */
function createLazyUi({ store, settings, language, gate, report }, open) {
    let ui;
    function want(wish) {
        ui ??= open();
        ui.then(wish, error => {
            ui = undefined;
            report('ui-failed', `${error}`);
            // A way to try again.
            showTrigger?.(true);
        });
    }
    let showTrigger = settings.trigger ? createTrigger(language, () => want(now => now.showPreferences())) : undefined;
    return {
        want,
        update() {
            const { needsAsking } = store.get();
            showTrigger?.(!needsAsking);
            if (!ui && (needsAsking || gate.list()[0])) {
                want();
            }
        },
        destroy() {
            showTrigger?.(false);
            showTrigger = undefined;
            if (ui) {
                want(now => now.destroy());
            }
        },
    };
}

/** The language wished for, or else the page's, by `<html lang>`; Korean where it is neither Korean nor English. */
function detectLanguage(wished) {
    return /^en\b/i.test(wished || document.documentElement.lang) ? 'en' : 'ko';
}

/**
 * Did a withdrawal reload this page and leave word (keepNotice.ts)? The first use of a page's storage makes the browser wait for another process:
 * only a page that was reloaded looks.
 */
function hasNotice() {
    try {
        // The younger `getEntriesByType('navigation')` says the same, and keeps 10 kB of objects on every page.
        return performance.navigation.type === 1 && 'dongui' in sessionStorage;
    }
    catch {
        // Blocked storage keeps no word.
        return false;
    }
}

/** Hears buttons anywhere in the page, also ones added later. One listener on `window`, so a click counts even before the interface is loaded. */
function listenForMarkup(act, options) {
    addEventListener('click', event => {
        // The innermost element, also where the click was inside an open shadow root.
        const name = event.composedPath().find(each => each.dataset?.dongui)?.dataset.dongui;
        if (/^(preferences|accept-all|reject-all|withdraw)$/.test(name)) {
            // It may be a link that leads to the policy where there is no script.
            event.preventDefault();
            act(name);
        }
    }, options);
}

/** The composition root: builds the parts and owns the order of start-up (docs/decisions/0002); the order of a change is in change.ts. */
function create(config, { findService, load, acts: ready, createGate, options }) {
    // 1 Config. An unsound one holds all that is declared, reports, and goes on.
    const { policy, settings, sound } = resolve(config, findService, options);
    const problems = [];
    const report = (code, found) => {
        if (problems.push({ code, found }) === 1) {
            load('check').then(check => check.printProblems(problems.splice(0), config, findService, settings), () => console.error('[dongui]', ...problems.splice(0).flatMap(Object.values)));
        }
    };
    if (!sound) {
        report('config');
    }
    // 2 The choice.
    const drawing = createEmitter();
    const store = {
        ...createStoredState(policy, report),
        commit: (...change) => void act('commit', ...change),
        subscribe: drawing.on,
    };
    const { get } = store;
    // 3 Signals, before any tag.
    if (settings.consentMode) {
        attempt(() => signalConsentMode(get(), 'default'));
    }
    // 4 The gate.
    const refresh = () => void act('refresh');
    const end = new AbortController();
    const gate = createGate({ get, settings, policy, report, load, refresh, end });
    // 5 The visitor's acts, and the interface, awaited by nothing.
    const listeners = createEmitter();
    const language = detectLanguage(settings.language);
    const parts = { store, settings, language, gate, report, drawing, listeners, load };
    const ui = settings.ui
        ? createLazyUi(parts, async () => {
            const [{ createUi }, { banner }] = await Promise.all([load('ui'), load(language)]);
            await new Promise(whenBody);
            // Before the visitor can want them.
            void act();
            return createUi(parts, banner);
        })
        : undefined;
    let acts;
    /** At once where the acts are at hand, and later where they are not; without a name it only gets them. Nothing once the end has come. */
    function act(name, ...args) {
        const use = (module) => {
            if (end.signal.aborted) {
                return;
            }
            acts ??= module.createActs({ ...parts, ui });
            const found = acts;
            return name && found[name](...args);
        };
        return (acts || ready ? use(ready) : load('acts').then(use, error => report('acts-failed', `${error}`)));
    }
    if (ready) {
        act();
    }
    const showPreferences = () => ui?.want(opened => opened.showPreferences());
    const has = (id) => get().allows[id] === true;
    gate.subscribe(held => {
        ui?.update();
        if (held[0]) {
            dispatchState('held', get());
        }
    });
    listenForMarkup(name => void (name === 'preferences' ? showPreferences() : act('press', name)), end);
    // Out of the back/forward cache a page wakes up with the choice of another day.
    addEventListener('pageshow', event => event.persisted && refresh(), end);
    ui?.update();
    if (hasNotice()) {
        // By a withdrawal: clean up after code that ran until then, and tell the visitor.
        void act();
    }
    // Later, so that whoever made the consent can listen first.
    queueMicrotask(() => dispatchState('ready', get()));
    return {
        get state() {
            return get();
        },
        has,
        whenGranted: (id, abort) => new Promise((resolve, reject) => {
            const check = () => {
                if (has(id) || abort?.aborted) {
                    stop();
                    has(id) ? resolve() : reject(abort?.reason);
                }
            };
            const stop = listeners.on(check);
            abort?.addEventListener('abort', check);
            check();
        }),
        onChange: listeners.on,
        onHeld: listener => gate.subscribe(held => held[0] && listener(held)),
        acceptAll: () => act('acceptAll'),
        rejectAll: () => act('rejectAll'),
        save: answers => act('save', answers),
        withdraw: id => act('withdraw', id),
        showPreferences,
        showBanner: () => ui?.want(opened => opened.showBanner()),
        reset: () => act('reset'),
        destroy() {
            end.abort();
            ui?.destroy();
        },
        classify: name => act('classify', name),
        audit: () => act('audit'),
    };
}

/** The page's consent, until it is destroyed: two would each show a banner. */
let current;
/** Makes the consent of an npm entry; the entries differ in the gate they bring. */
function startConsent(config, given, gate) {
    if (current) {
        void import('./index2.js').then(check => check.printProblems([{ code: 'loaded-twice' }]));
        return current;
    }
    const { catalogue, ...rest } = Object(config);
    const services = Object.values(catalogue ?? {});
    const findService = (id) => {
        const service = services.find(each => each?.id === id);
        return service && isSound(service) ? toPolicyService(service) : undefined;
    };
    const others = () => services.flatMap(service => (service && isSound(service) ? { id: service.id, items: service.items, ...readStores(service) } : []));
    const acts = { createActs: parts => createActs(parts, findService, others()) };
    const parts = {
        acts: async () => acts,
        check: () => import('./index2.js'),
        services: async () => {
            const { dongui } = await import('./dongui.js');
            return { describe: own => describeServices(own, { ...catalogue, dongui }) };
        },
        ui: async () => given.ui ?? import('./index.js').then(function (n) { return n.i; }),
        ko: async () => given.ko ?? import('./banner2.js').then(function (n) { return n.b; }),
        en: async () => given.en ?? import('./banner.js').then(function (n) { return n.b; }),
    };
    const consent = create(Object.prototype.toString.call(config) === '[object Object]' ? rest : config, {
        findService,
        acts,
        ...gate,
        load: name => parts[name](),
    });
    const { destroy } = consent;
    current = consent;
    consent.destroy = () => {
        current = undefined;
        destroy();
    };
    return consent;
}

export { attempt as a, createQueue as b, createGate as c, createEmitter as d, readMark as e, marked as m, pass as p, queryAll as q, readCookie as r, startConsent as s, trusted as t };
//# sourceMappingURL=startConsent.js.map
