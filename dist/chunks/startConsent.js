import { h as dropDot, u as matchesUrl, t as matchesPattern, l as readStores, c as isDomain, g as gateWords, r as readRecordOptions, n as createMatcher, s as settleMatches, a as isExpired, o as deriveState, p as decodeChoice, k as resolve, m as findInCatalogue, q as describeServices, v as isSound } from './decodeChoice.js';
import { d as dongui } from './dongui.js';
import Cookies from 'js-cookie';
import { i as isText } from './startOfDay.js';
import { m as marketingPurposes, a as answerAll } from './answerAll.js';
import { a as addMonths } from './addMonths.js';
import { h as hasNews } from './hasNews.js';

/**
 * For `JSON.stringify`, where the page bends it: Prototype.js up to 1.6 gives lists a `toJSON` that answers a text, which would be read back as that. A replacer
 * sees where the value is from, and so the value itself.
 */
function asIs(key) {
    return this[key];
}

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
    let listeners = [];
    const without = (listener) => listeners.filter(each => each !== listener);
    return {
        on(listener) {
            listeners = [...without(listener), listener];
            return () => {
                listeners = without(listener);
            };
        },
        emit(...args) {
            for (const listener of listeners) {
                attempt(() => listener(...args));
            }
        },
    };
}

/**
 * `querySelectorAll` that a page cannot clobber: `<form name="querySelectorAll">` hides the method of `document`,
 * an input of that name hides it on its form; the prototype's stays as it is.
 */
function queryAll(root, selector) {
    return [...Object.getPrototypeOf(root).querySelectorAll.call(root, selector)];
}

/** The first script of the page that has a nonce, before all that visitors have written: its `nonce` is the page's. */
const nonceScript = () => queryAll(document, 'script[nonce]')[0];

/**
 * Makes the question whether a script is somebody's who could not run one in this page: it has not the page's nonce. Let go it would run, by
 * `'strict-dynamic'`, under which what runs lets in what it puts in (docs/security.md). The developer is told.
 * Where no header brings a policy the attribute can be read, and a nonce keeps nobody out: https://html.spec.whatwg.org/#nonce-attributes
 */
function createIsForeign(report) {
    const first = nonceScript();
    const nonce = !first?.getAttribute('nonce') && first?.nonce;
    // Telling answers nothing.
    return script => !!nonce && script.nonce !== nonce && !report('nonce-missing', script);
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
 * Has the parser finished this element? While the page loads, the text of a script or the children of a template may still be arriving, and what stands
 * behind it proves nothing: scripts put elements there, as dongui itself does. A script is `async` from its end tag on, unless it runs
 * (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element, step 4; measured in three engines); otherwise a text behind
 * the element is nearly always the parser's. What comes with its tag alone is whole at once.
 */
function isParsed(element) {
    return (
    // Not `!==`: so it is compressed better, in the script that every page loads.
    !(document.readyState === 'loading') ||
        (element.async && !element.hasAttribute('async')) ||
        element.matches('iframe,embed,object,img,link') ||
        element.nextSibling?.nodeType === 3);
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

/** Would this address run as code? As a browser reads it: without what is no letter before it, and without tabs and line breaks in it. */
const isJavascript = (address) => /^\W*javascript:/i.test(`${address}`.replace(/\s/g, ''));

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
    const page = globalThis;
    policy ??= page.trustedTypes?.createPolicy?.('dongui', { createScript: asIs, createScriptURL: asIs, createHTML: asIs });
    return policy ? policy[kind](text) : text;
}

/** The addresses that can wait, each in an attribute `data-…`. */
const addresses = ['srcset', 'src', 'href', 'poster', 'data'];
/**
 * Gives a held frame, image, link or media element its address, again when it has changed; `back` takes it away. The same for what in it waits with it
 * (`<source>` in a video or picture), but for no script, and not for what has a mark of its own. Security: no address that is code. Sanitizers let `data-href`
 * pass in what visitors write, since it is nothing live (docs/security.md).
 */
function releaseElement(element, back) {
    const owner = element.closest(marked);
    let changed = false;
    for (const part of [element, ...queryAll(element, '*')]) {
        // One of SVG runs when its own address comes; it is no HTMLScriptElement.
        for (const name of part.matches('script') && (part !== element || part instanceof HTMLScriptElement) ? [] : addresses) {
            const waiting = part.getAttribute(`data-${name}`);
            const address = back ? null : waiting;
            if (waiting === null || isJavascript(waiting) || part.closest(marked) !== owner || part.getAttribute(name) === address) {
                continue;
            }
            // Also before another: put in anew, a frame would ask for the old one again.
            part.removeAttribute(name);
            // Put in anew: otherwise the page of a frame goes on when `src` goes, and Firefox asks, after a reload, for what the frame showed before. Not where somebody
            // listens to the `load` of its first, empty page: WebKit calls observers from within the putting in by the parser then, and would ask twice.
            if (part.matches('iframe,embed,object') && (back || window.event?.target !== part)) {
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

/**
 * Waits for a script's load or error, at most `timeout` milliseconds. Nothing where no such event comes: of other types (JSON-LD), and of a fallback for old
 * browsers.
 */
const whenLoaded = (script, timeout) => !script.noModule && /^$|javascript$|^module$/.test(script.type)
    ? new Promise(resolve => {
        setTimeout(resolve, timeout);
        script.addEventListener('load', resolve);
        script.addEventListener('error', resolve);
    })
    : undefined;

/**
 * Runs a held script: builds it anew in `place`, or before it, since a browser runs a script element only once and never one made inert. Neither carries a
 * mark: what ran is never looked at again. The nonce comes from the property: in a page with a policy the attribute reads empty (browsers.md §3).
 * Answers a promise when the next ordered script has to wait: until load, error, or the time limit.
 */
function releaseScript(held, timeout, place) {
    const script = document.createElement('script');
    for (const name of markNames) {
        held.removeAttribute(name);
    }
    for (const each of held.attributes) {
        if (!/^((data-)?(type|src)|nonce)$/.test(each.name)) {
            // A copy, since not every name that markup can give (`async"`, by a slip) may be given by script.
            script.setAttributeNode(each.cloneNode());
        }
    }
    script.type = (held.getAttribute('data-type') ?? held.type).replace('text/plain', '');
    script.nonce = held.nonce;
    // Made by script it is `async`, and stays so: with `async = false` the browser would keep back every later one while one host hangs.
    const src = held.getAttribute('data-src') ?? held.getAttribute('src');
    let done;
    if (src === null) {
        script.text = trusted('createScript', held.text);
    }
    else {
        // By a mark: also where `auto` would hold this address.
        script.setAttribute('src', trusted('createScriptURL', src), pass);
        if (!held.hasAttribute('async')) {
            done = whenLoaded(script, timeout);
        }
    }
    if (place) {
        place.replaceWith(script);
    }
    else {
        held.before(script);
    }
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
 * Ids of code that ran by the visitor's consent, also under a gate before this one: by a mark, by its address (`auto`), or since the site was told that it may
 * (`whenGranted`). Only a reload ends it.
 */
const ran = [];
/**
 * The gate for marked code. Needs no patched globals: marked elements are inert by themselves, the gate only lets go what the choice
 * allows, in document order, and takes it back. It follows the page by a MutationObserver from its first moment.
 */
function createGate({ get, settings, report, end, Observer = MutationObserver }) {
    const news = createEmitter();
    const queue = createQueue(error => report('gate-failed', error));
    const isForeign = createIsForeign(report);
    const status = new WeakMap();
    /** What came out of a template. */
    const contents = new WeakMap();
    // What scripts have put in, or was held in a page that is there. Who rendered it, or took it over, looks for it there, and takes it out one day: React throws
    // where it is gone, Svelte takes out more than its own. Who still has to take the page over wants the elements of the markup.
    const taken = new WeakSet();
    /** What the visitor asked for, and what it was then: a page may put another video, or another company's map, into the same frame. */
    let exempt = new WeakMap();
    /** Decided about under today's choice: the page is looked at often, each element once. */
    let seen = new WeakSet();
    /** The parser is at its end, and what it put in last has been looked at. */
    let parsed = !(document.readyState === 'loading');
    /** Something may run that the parser is not past yet. */
    let unparsed = false;
    const all = () => queryAll(document, marked);
    const mayRun = (element, { id, negated }) => exempt.get(element) === id + element.getAttribute('data-src') || get()[negated ? 'refuses' : 'allows'][id] === true;
    function runScript(script, { id, negated }, place) {
        if (isForeign(script)) {
            return undefined;
        }
        // Only what the visitor agreed to has to be stopped again one day; what runs on a no has not.
        ran.push(negated ? 'essential' : id);
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
            return runScript(element, mark, !(taken.has(element) || Object.keys(element)[0]) && element);
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
            releaseElement(element, true);
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
                    // What was written to wait is the address; beside it stands what is shown meanwhile (`src="data:…"`), or nothing (`src=""`).
                    element.setAttribute(`data-${name}`, element.getAttribute(`data-${name}`) ?? address);
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
            if (seen.has(element) || element instanceof HTMLFormElement || !element.isConnected) {
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
                // Its address may have come, or changed, since.
                releaseElement(element);
            }
            else if (before !== queued) {
                if (!unparsed && isParsed(element)) {
                    if (before) {
                        letGo = true;
                        parsed && taken.add(element);
                    }
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
    const observer = new Observer(records => {
        // The parser adds a page element by element: one look at the page then costs far less than one at each.
        const many = unparsed || (records[30] && !parsed);
        const found = [];
        for (const { attributeName, target, addedNodes } of records) {
            if (attributeName) {
                found.push(target);
            }
            else if (!many) {
                for (const node of addedNodes) {
                    if (node instanceof Element) {
                        // A form is never held, and its fields may hide its methods.
                        if (!(node instanceof HTMLFormElement) && node.matches(marked)) {
                            found.push(node);
                        }
                        // Most have nothing in them.
                        if (node.firstElementChild) {
                            found.push(...queryAll(node, marked));
                        }
                    }
                }
            }
        }
        // Put in again, also by being moved, it may wait for something else than before.
        for (const node of found) {
            seen.delete(node);
            parsed && taken.add(node);
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
    // In a moment, so that whoever made the gate can listen first. At the page's end behind the news of what the parser has put in last, before any script that
    // waited for it (what takes the page over). On the window, since a form may be named as the document's method.
    const start = (done) => queueMicrotask(() => {
        parsed ||= done;
        end.signal.aborted || lookAtAll();
    });
    start();
    end.signal.addEventListener('abort', () => observer.disconnect());
    addEventListener('readystatechange', start, { capture: true, signal: end.signal });
    return {
        list: () => all().flatMap(element => {
            const { id, negated } = readMark(element);
            return element instanceof HTMLIFrameElement && status.get(element) === held && !negated && id in get().allows
                ? [{ element, id }]
                : [];
        }),
        subscribe: news.on,
        get,
        release(element) {
            if (!settings.minor) {
                exempt.set(element, readMark(element).id + element.getAttribute('data-src'));
            }
            seen.delete(element);
            lookAtAll();
        },
        update() {
            if (get().choice?.level === 'none') {
                exempt = new WeakMap();
            }
            seen = new WeakSet();
            lookAtAll();
            // Nobody is asked about an essential service that the site did not declare.
            return ran.some(id => get().allows[id] === false);
        },
    };
}

/** On every element that waits, also on a copy of one. */
const heldMark = 'data-dongui-held';

/**
 * A cookie's value, decoded. Of several, each of a domain or path of its own, the greatest: choices begin with their time, so that is the last one, whatever
 * order a browser has them in. Reading is one line of the 0.6 kB that js-cookie takes, and a returning visitor only reads: the script that every page
 * loads does without it (docs/decisions/0003). Writing and deleting, where it is easy to go wrong, is js-cookie's.
 */
function readCookie(name) {
    const pair = document.cookie
        .split('; ')
        .filter(each => each.startsWith(`${name}=`))
        .sort()
        .pop();
    return pair && decodeURIComponent(pair.slice(name.length + 1));
}

/**
 * Lists the databases and caches here. `known`: names of databases that may be here too, for Firefox before 126, which lists none. Where one kind is
 * blocked or missing (plain http has no caches) there is nothing of it; never rejects.
 */
async function listDatabases(known = []) {
    const look = async (kind, names) => {
        try {
            return (await names()).flatMap(name => (name === undefined ? [] : [{ kind, name }]));
        }
        catch {
            // A browser may forbid one kind and not the other.
            return [];
        }
    };
    const lists = await Promise.all([
        look('indexedDB', async () => (indexedDB.databases ? (await indexedDB.databases()).map(({ name }) => name) : known)),
        look('caches', () => caches.keys()),
    ]);
    return lists.flat();
}

/**
 * Opens the cookies with the attributes dongui writes: `Path=/; SameSite=Lax`, and `Secure` on https. Using them throws where the browser
 * forbids cookies (a sandboxed frame) or the page clobbers `document.cookie`; callers treat that as storage that does not work.
 */
function createCookieJar() {
    const jar = Cookies.withAttributes({ path: '/', sameSite: 'lax', secure: location.protocol === 'https:' });
    // js-cookie takes for attributes what a page has put on Object.prototype, too: it gets each of those empty.
    const none = {};
    for (const name in none) {
        none[name] = undefined;
    }
    const { set } = jar;
    jar.set = (name, value, attributes) => set(name, value, { ...none, ...attributes });
    jar.remove = (name, attributes) => void jar.set(name, '', { ...attributes, expires: -1 });
    return jar;
}

/** By number: a key named as something that every object has (`constructor`, `__proto__`) is no property of the storage. */
const read$1 = (storage) => Array.from(storage, (_, at) => [`${storage.key(at)}`, storage.getItem(`${storage.key(at)}`)]);
/** Lists what is stored here: cookies of this page that are not HttpOnly, and web storage. Blocked storage holds nothing; never throws. */
function listStored() {
    const list = [];
    const add = (kind, entries) => {
        try {
            list.push(...entries().map(([name, value]) => ({ kind, name, value: `${value}` })));
        }
        catch {
            // A browser may forbid one kind and not the other.
        }
    };
    // Values are not decoded: js-cookie leaves out a cookie whose value it cannot decode (EUC-KR).
    add('cookie', () => Object.entries(createCookieJar()
        .withConverter({ read: value => value })
        .get()));
    add('localStorage', () => read$1(localStorage));
    add('sessionStorage', () => read$1(sessionStorage));
    return list;
}

/** What a stored value looks like, where it looks like something that has no business in a cookie: policy 3-1-가 names e-mail address and phone number. */
function personalIn(value) {
    const text = value.replaceAll('%40', '@').replaceAll('%2B', '+');
    if (/[\w.+-]+@[\w-]+(\.[\w-]+)+/.test(text)) {
        return 'email';
    }
    // Numbers of mobile phones in Korea; longer runs of digits are times and ids.
    return /(^|[^\d.])(0|\+82-?)1[016-9]-?\d{3,4}-?\d{4}(?![\d.])/.test(text) ? 'phone' : undefined;
}

/** The address, when the text is an absolute one of the web; `undefined` otherwise. (`URL.canParse` is too young for Safari 16.) */
function parseUrl(text) {
    try {
        return /^(https?|wss?):\/\//i.test(text) ? new URL(text) : undefined;
    }
    catch {
        return undefined;
    }
}

/** The service with the longest pattern that fits: it is the most specific. Of equals the first. */
function find(services, given) {
    // From a page that has no types it may be anything, which is nobody's.
    const name = typeof given === 'string' ? given : '';
    const url = parseUrl(name);
    const address = url && dropDot(url);
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

/** What of a service stands for its names: a pattern of keys says nothing about databases. */
const lists = { indexedDB: 'databases', caches: 'caches' };
/** Lists what is stored in this browser, each classified. `others`: services of the catalogue that the site does not declare. Never rejects. */
async function auditStored(policy, others) {
    const stored = listStored().map(({ kind, name, value }) => {
        const personal = personalIn(value);
        return { kind, name, ...classify(policy, name, others), ...(personal && { personal }) };
    });
    const databases = (await listDatabases()).map(({ kind, name }) => {
        const only = (services) => services.map(service => ({ ...service, names: service[lists[kind]], urls: undefined }));
        const found = classify({ ...policy, services: only(policy.services) }, name, only(others));
        return { kind, name, ...found };
    });
    return [...stored, ...databases];
}

/** Completes the services that the policy took from the catalogue, and reads what the site's own descriptions say of what they store. */
function completePolicy(policy, findStores, report) {
    // Without a prototype: a call that somebody has put on Object.prototype (`grantCall`) is nobody's, and runs nothing.
    const services = policy.services.map(service => {
        if (!('name' in service)) {
            return { __proto__: null, names: [], ...service, ...findStores(service.id) };
        }
        const { sound, ...stores } = readStores(service);
        if (!sound) {
            report('config');
        }
        return { __proto__: null, ...service, ...stores };
    });
    return { ...policy, services };
}

/** Is there a word or domain in it that cannot be read, but is a text, so that the config looked sound? Each is read in the safe way where it is used. */
function isMisread({ domain, gate = 'marked', unknown = 'allow' }) {
    return !isDomain(domain) || !gateWords.gate.includes(gate) || !gateWords.unknown.includes(unknown);
}

/** A moment as the cookie has it: UTC, seconds, `2026-11-23T03:00:00Z`. Texts of this form compare as the moments do. */
const isoSeconds = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** Bytes of a cookie that browsers take are 4,096, with name and attributes. */
const most = 3800;
/**
 * The places for evidence, the best first: what survives all, what survives a reload, the cookie (one record, of which the text is left out where it does
 * not fit), and the page itself, from which it has to be delivered before the page is closed.
 */
function createShelves() {
    const memory = new Map();
    const webStorage = (name) => ({
        keys: () => Object.keys(window[name]),
        get: key => window[name].getItem(key),
        set(key, value) {
            window[name].setItem(key, value);
            return true;
        },
        remove: key => window[name].removeItem(key),
    });
    const isQueued = (key) => /^dongui-record-/.test(key);
    const fits = (value) => encodeURIComponent(value).length < most;
    const cookie = {
        keys: () => Object.keys(createCookieJar().get()).filter(isQueued),
        get: key => createCookieJar().get(key),
        set(key, value) {
            const jar = createCookieJar();
            const { text: _, ...rest } = JSON.parse(value);
            const short = fits(value) ? value : JSON.stringify(rest, asIs);
            // The visitor's own copy is not worth a cookie, and two would be too much for servers.
            if (!isQueued(key) || !fits(short)) {
                return false;
            }
            for (const other of cookie.keys()) {
                // Only the newest; this page has the others as long as it lives.
                memory.set(other, memory.get(other) ?? jar.get(other) ?? '');
                jar.remove(other);
            }
            jar.set(key, short, { expires: 30 });
            // Without the text it is half a proof; the whole stays in the page.
            memory.set(key, value);
            return jar.get(key) === short;
        },
        remove(key) {
            if (isQueued(key)) {
                createCookieJar().remove(key);
            }
        },
    };
    return [
        webStorage('localStorage'),
        webStorage('sessionStorage'),
        cookie,
        {
            keys: () => [...memory.keys()],
            get: key => memory.get(key),
            set(key, value) {
                memory.set(key, value);
                return true;
            },
            remove: key => memory.delete(key),
        },
    ];
}

const latestKey = 'dongui-record';
const prefix = `${latestKey}-`;
/**
 * Keeps evidence in the first place that takes it (createShelves.ts): one entry for each record, so that tabs do not overwrite each other, and one of
 * the last for the visitor. `queued`: is there an endpoint it waits for?
 */
function createOutbox(queued, report) {
    const shelves = createShelves();
    let full = false;
    /** Whatever a shelf throws, it did not work. */
    function attempt(act) {
        try {
            return act();
        }
        catch {
            return undefined;
        }
    }
    const put = (key, value) => shelves.findIndex(shelf => attempt(() => shelf.set(key, value)));
    const drop = (key) => {
        for (const shelf of shelves) {
            attempt(() => shelf.remove(key));
        }
    };
    const keys = () => [...new Set(shelves.flatMap(shelf => attempt(shelf.keys) ?? []))];
    /** What is stored under a key. The page itself is asked first: beside a cookie, it has the whole. */
    function read(key) {
        for (const shelf of [...shelves].reverse()) {
            const value = attempt(() => shelf.get(key));
            const found = value ? attempt(() => JSON.parse(value)) : undefined;
            if (typeof found?.record?.id === 'string') {
                return found;
            }
        }
        return undefined;
    }
    return {
        keep(evidence, own = true) {
            const value = JSON.stringify(evidence, asIs);
            if (own) {
                // It gives its place to the new one: there may be no other.
                drop(latestKey);
            }
            if (queued && put(prefix + evidence.record.id, value) > 1 && !full) {
                full = true;
                report('record-queue-full');
            }
            if (own) {
                put(latestKey, value);
            }
        },
        list() {
            const list = [];
            for (const key of keys().filter(each => each.startsWith(prefix))) {
                const found = read(key);
                if (found && key === prefix + found.record.id) {
                    list.push(found);
                }
                else {
                    // Nobody can read it, so nobody can prove anything by it.
                    report('record-damaged', key);
                    drop(key);
                }
            }
            return list.sort((a, b) => (a.record.at < b.record.at ? -1 : 1));
        },
        has: id => shelves.some(shelf => attempt(() => shelf.get(prefix + id))),
        remove: id => drop(prefix + id),
        latest: id => [latestKey, prefix + id].map(read).find(found => found?.record.id === id),
        forget: () => drop(latestKey),
    };
}

/** Name and version, as records carry them. A test keeps it in step with package.json. */
const library = 'dongui/0.1.0';

const nothing = { asked: [], granted: [], denied: [], scope: [] };
const textOf = (value) => (isText(value) ? value.trim() : '');
/** What a choice says of each purpose and service; what was never asked about is not in it. */
function read(policy, choice) {
    const { asked, granted, denied, scope } = choice ?? nothing;
    const purposes = {};
    const services = {};
    for (const { id: purpose } of marketingPurposes(policy)) {
        const answered = asked.includes(purpose);
        const agreed = granted.includes(purpose);
        if (answered) {
            purposes[purpose] = agreed;
        }
        for (const { id, mark, purpose: own } of policy.services) {
            const singled = granted.includes(id);
            if (own === purpose && (answered || singled || denied.includes(id))) {
                // One that was described otherwise then was not agreed to as it is now.
                services[id] = (singled || (agreed && !denied.includes(id))) && scope.includes(mark);
            }
        }
    }
    return { purposes, services };
}
/**
 * Makes the evidence of a decision, without its hashes: those take time, and a withdrawal reloads the page at once, so it is stored as it is and
 * sealed later (sealRecord.ts). Pure.
 */
function draftRecord(policy, choice, occasion) {
    const { at, method, shown, language, context } = occasion;
    const { purposes, services } = read(policy, choice);
    const earlier = read(policy, occasion.before);
    const before = { ...earlier.purposes, ...earlier.services };
    const after = { ...purposes, ...services };
    const withdrawn = Object.keys(before).filter(id => before[id] && after[id] === false);
    return {
        record: {
            v: 1,
            id: choice.id,
            at,
            ...(method && { method }),
            ...(occasion.source && { source: occasion.source }),
            ...(occasion.once && { once: true }),
            level: choice.level,
            lifetime: policy.lifetime,
            purposes,
            services,
            ...(withdrawn[0] && { withdrawn }),
            policy: { url: textOf(occasion.policy.url), version: textOf(occasion.policy.version) },
            company: textOf(occasion.company),
            scope: [...choice.scope].sort().join('.'),
            ...(shown && { text: { language, hash: null } }),
            library,
            ...(context && { context }),
            hash: null,
        },
        ...(shown && { text: shown }),
    };
}

/** The part of the composition room that has to do with records: made and kept here, sealed and delivered by a file that comes later. */
function createEvidence(policy, { store, settings, language, report, load, end }) {
    const { endpoint, context, wrong } = readRecordOptions(settings.record);
    if (wrong.endpoint || wrong.context) {
        report('config');
    }
    const outbox = createOutbox(!!endpoint, report);
    const draft = (choice, occasion) => draftRecord(policy, choice, { ...occasion, language, company: settings.company, policy: settings.policy, context });
    // What the cookie says now: another tab may have decided since this page began.
    const { choice: stored, needsAsking } = store.read();
    if (!stored || needsAsking === 'expired') {
        // Nothing that holds is proven by it.
        outbox.forget();
    }
    let delivery;
    const start = () => load('record').then(({ createDelivery }) => createDelivery({ endpoint, outbox, report, signal: end.signal }));
    return {
        keep(choice, occasion) {
            attempt(() => outbox.keep(draft(choice, { ...occasion, at: occasion.at ?? isoSeconds(Date.now()) }), !occasion.once));
        },
        deliver() {
            if (endpoint) {
                delivery ??= start();
                delivery.then(found => found.send(), error => {
                    delivery = undefined;
                    report('record-missing', `${error}`);
                });
            }
        },
        async find() {
            const { choice } = store.get();
            const kept = choice && (outbox.latest(choice.id) ?? draft(choice, { at: choice.at }));
            return kept && (await load('record')).sealRecord(kept);
        },
        forget: outbox.forget,
    };
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
/** Every place a cookie that this page sees may have been set for: a cookie is deleted only by the path and domain it was set with. */
function cookiePlaces() {
    return paths().flatMap(path => domains().map(domain => ({ path, ...domain })));
}

/** Does this name belong to a service that may not run, and to none that may? `list`: in which of their lists it is looked for. */
function isLost(name, list, { policy, state }) {
    const isOf = (allowed) => policy.services.some(service => !state.allows[service.id] !== allowed && service[list]?.some(pattern => matchesPattern(pattern, name)));
    return isOf(false) && !isOf(true);
}

/** Deletes cookies and keys of services that may not run from this browser, except what one that may run declares too. Never throws. */
function cleanUp(policy, state) {
    const goes = ({ name }) => isLost(name, 'names', { policy, state });
    const lost = listStored().filter(goes);
    const isCookie = ({ kind }) => kind === 'cookie';
    const cookies = lost.filter(isCookie);
    try {
        const jar = createCookieJar();
        for (const { name } of cookies) {
            for (const place of cookiePlaces()) {
                jar.remove(name, place);
            }
        }
    }
    catch {
        // A page may have put something of its own in the place of `document.cookie`. What is still there is named as left.
    }
    const left = cookies[0] ? listStored().flatMap(each => (isCookie(each) && goes(each) ? [each.name] : [])) : [];
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

/**
 * Looks for what stands live in the page, without a mark, and was allowed before but is not any more: a server that holds pages (`holdHtml`) leaves
 * nearly all that was agreed to as it is, and the gate for marked code has not heard of it. By the same rules as there it is decided whose an address
 * is; `others` are the services of the catalogue. Frames, media and images get a mark and wait from then on. Answers true where there is code: only a
 * reload stops it.
 */
function holdLive({ services }, others, { before, after }) {
    const isDeclared = (id) => id in after.allows;
    const match = createMatcher([...services, ...others.filter(({ id }) => !isDeclared(id))]);
    const settle = (url, { allows }) => {
        // On the site's own host only a declared pattern with a path says anything.
        const mayBe = ({ id, pattern }) => url.hostname !== location.hostname || (isDeclared(id) && /\/./.test(pattern));
        return settleMatches(match(url).filter(mayBe), isDeclared, id => allows[id] === true);
    };
    let runs = false;
    // What `auto` holds is not live, though its properties say an address.
    for (const part of queryAll(document, `:is(script,iframe,embed,object,img,link[rel~=stylesheet],video,audio,source):not([${heldMark}])`)) {
        const { currentSrc, src, href, data } = part;
        const url = parseUrl(currentSrc || src || href || data);
        const { id, isFree } = (url && settle(url, after)) ?? {};
        if (!url || !id || isFree || !settle(url, before)?.isFree) {
            continue;
        }
        const group = part.closest('picture,video,audio');
        const owner = group ?? part;
        if (part instanceof HTMLScriptElement) {
            runs = true;
        }
        else if (!isDeclared(readMark(owner).id)) {
            // What has a mark is the gate's, also where it shows this on a no.
            owner.dataset.service = id;
            for (const each of [owner, ...(group ? queryAll(group, 'source,img,track') : [])]) {
                for (const name of addresses) {
                    const address = each.getAttribute(name);
                    if (address !== null) {
                        each.setAttribute(`data-${name}`, address);
                    }
                }
            }
            releaseElement(owner, true);
        }
    }
    return runs;
}

/**
 * Deletes a database or cache. Answers `true` when it is gone, `undefined` when there was none, and rejects when the browser refuses. A database that is
 * open somewhere goes when it is closed, so this may take as long as the page is open; `hurried`: then it rejects at once.
 */
function deleteDatabase({ kind, name }, hurried) {
    if (kind === 'caches') {
        return caches.delete(name).then(was => was || undefined);
    }
    return new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        // Of one that was not there the version is 0: https://w3c.github.io/IndexedDB/#delete-a-database
        request.onsuccess = event => resolve(event.oldVersion > 0 || undefined);
        request.onerror = reject;
        request.onblocked = event => {
            if (hurried) {
                reject(event);
            }
        };
    });
}

/** Milliseconds that what the visitor is told waits for the deletion, which goes on after it. */
const patience = 1000;
/**
 * Deletes databases and caches of services that may not run, as `cleanUp` does with cookies and keys. Nothing at once where no such service declares any. What
 * is not gone in time counts as left: the browser deletes it when the last page that has it open lets it go. `get`: what holds, asked when the lists are
 * there. `hurried`: waits for nothing that is open. Never rejects.
 */
function cleanUpDatabases(policy, get, hurried) {
    const { allows } = get();
    const declared = policy.services.flatMap(({ id, databases = [], caches = [] }) => (allows[id] ? [] : [{ databases, caches }]));
    if (!declared.some(({ databases, caches }) => databases[0] ?? caches[0])) {
        return undefined;
    }
    let lost = [];
    /** What became of each: was there anything? Of what is not in it nothing is known, or that the browser refused. */
    const gone = new WeakMap();
    const work = async () => {
        const exact = declared.flatMap(({ databases }) => databases.filter(name => !name.includes('*')));
        const here = await listDatabases(exact);
        const state = get();
        lost = here.filter(({ kind, name }) => isLost(name, kind === 'caches' ? kind : 'databases', { policy, state }));
        await Promise.all(lost.map(async (each) => {
            try {
                gone.set(each, await deleteDatabase(each, hurried));
            }
            catch {
                // It is named as left.
            }
        }));
    };
    const wait = new Promise(resolve => setTimeout(resolve, patience));
    const namesOf = (wanted) => lost.filter(wanted).map(({ name }) => name);
    return Promise.race([work(), wait]).then(() => ({ deleted: namesOf(each => gone.get(each)), left: namesOf(each => !gone.has(each)) }));
}

/**
 * Cleans up what services that may not run have stored, and tells the developer what resisted. `hurried`: the page is about to be loaded again, which closes
 * what is open in it and tries again.
 */
function sweep(policy, { get, report }, hurried = false) {
    const tell = ({ left }) => {
        if (left[0]) {
            report('left-behind', left.join());
        }
    };
    const now = cleanUp(policy, get());
    tell(now);
    const later = cleanUpDatabases(policy, get, hurried)?.then(found => {
        if (!hurried) {
            tell(found);
        }
        return { deleted: [...now.deleted, ...found.deleted], left: [...now.left, ...found.left] };
    });
    return { ...now, later };
}

/**
 * Lets a reload ask for the address, and send no form: what came of one that was posted Chromium would send again without a word, and an order would be placed
 * twice. Written anew, the entry in the history is one without a form. By the prototype: what counts views has put its own on `history`.
 */
function askByAddress() {
    try {
        History.prototype.replaceState.call(history, history.state, '');
    }
    catch {
        // Browsers let a page do so but so often.
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

/** DOM events on `document` for code that does not import dongui; their `detail` is the state. No element may be in the way (`<form name="dispatchEvent">`). */
function dispatchState(name, state) {
    Object.getPrototypeOf(document).dispatchEvent.call(document, new CustomEvent(`dongui:${name}`, { detail: state }));
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

/**
 * Tells Google's tags of a change, and a tag manager by an event `dongui`: an update alone triggers nothing there. Until a tag has come, which puts a `push` of
 * its own in place, what the page has said waits in the list to be read in its order: then the update stands with the default, before the page's `config`,
 * and the first hit has the answer.
 */
function tellGoogle(state) {
    signalConsentMode(state, 'update');
    const { dataLayer: layer } = globalThis;
    if (layer && !Object.hasOwn(layer, 'push')) {
        const update = layer.pop();
        const last = layer.map(entry => Object(entry)[0]).lastIndexOf('consent');
        layer.splice(last + 1, 0, update);
    }
    layer?.push({ event: 'dongui' });
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

/**
 * Milliseconds since 1970 of an ISO 8601 moment with its zone, `2026-11-23T12:00:00+09:00`; NaN of anything else, which a browser would guess at. Dates are
 * read by `new Date`, here and elsewhere: Date.js has a `Date.parse` of its own, which knows no such moment.
 */
function parseIso(text) {
    return typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
        ? +new Date(text)
        : Number.NaN;
}

/** Looks at a choice that was made on paper or by phone, which may be anything. What is not clearly right changes nothing; the later decision holds. */
function checkImport(given, { last, lifetime, now }) {
    const { method, at, answers, reference } = Object(given);
    const wrong = (field, value) => ({ code: 'import-invalid', found: `${field}: ${show(value)}` });
    if (!isText(method)) {
        return wrong('method', method);
    }
    if (reference !== undefined && !isText(reference)) {
        return wrong('reference', reference);
    }
    const plain = Object.prototype.toString.call(answers) === '[object Object]';
    const values = plain ? Object.values(answers) : [];
    if (values.length === 0 || !values.every(value => typeof value === 'boolean')) {
        return wrong('answers', answers);
    }
    const time = parseIso(at);
    if (!(time <= now) || isExpired({ at: isoSeconds(time) }, lifetime, now)) {
        return wrong('at', at);
    }
    const seconds = isoSeconds(time);
    if (last !== undefined && seconds <= last) {
        return seconds === last ? {} : { code: 'import-older', found: `${at}, the visitor decided at ${last}` };
    }
    return { choice: { answers: answers, at: seconds, source: { by: method, ...(reference !== undefined && { reference }) } } };
}
function show(value) {
    try {
        return JSON.stringify(value) ?? typeof value;
    }
    catch {
        return typeof value;
    }
}

/** Notes that this browser's visitor started anew: what they decided with another tool is not to come back (readForeignChoice.ts). */
function refuseImport() {
    try {
        localStorage['dongui'] = 'reset';
    }
    catch {
        // Where storage is blocked, the other tool's is as a rule blocked too.
    }
}

/** When the visitor last decided anything in this browser, small changes too; `undefined`: never. */
function lastDecision(stored) {
    const { choice } = stored.get().stored ? stored.read() : stored.get();
    let changed = '';
    try {
        changed = new URLSearchParams(readCookie('dongui')).get('changed') ?? '';
    }
    catch {
        // Where cookies cannot be read, there is no change in them.
    }
    return choice && parseIso(changed) > +new Date(choice.at) ? changed : choice?.at;
}

/**
 * Makes the choice that follows from the visitor's answers. A purpose's answer resets its services; a service named beside it
 * is singled out. Ids that the policy does not know, and essential ones, are ignored.
 */
function decide(policy, last, { answers, only, ask: wished = false, at, id }) {
    const asked = [];
    const granted = [];
    const denied = [];
    const ask = wished || (only && last?.level === 'ask');
    // Who wishes to be asked each time starts with no answer but those given with the wish: what was refused is asked about again.
    const previous = wished ? undefined : last;
    const scope = only && previous ? [...previous.scope] : [];
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
        else if (ask && (now ?? earlier(purpose)) === false) {
            denied.push(purpose);
        }
        for (const service of policy.services) {
            if (service.purpose === purpose) {
                const named = answer(service.id);
                const singled = named ?? (now === undefined ? earlier(service.id) : undefined);
                if (singled !== undefined && (singled !== (agreed ?? false) || (ask && !singled))) {
                    (singled ? granted : denied).push(service.id);
                }
                // What was agreed to before and is not named now was agreed to as it was shown then, not as it is described today; and a no to one
                // thing must not renew a yes to another.
                const shown = now !== undefined || named || (!only && !agreed && !singled);
                if ((shown || previous?.scope.includes(service.mark)) && !scope.includes(service.mark)) {
                    scope.push(service.mark);
                }
            }
        }
    }
    const all = !denied.length && marketingPurposes(policy).every(each => granted.includes(each.id));
    const level = all ? 'all' : ask ? 'ask' : granted.length ? 'custom' : 'none';
    // A small change does not lengthen what was agreed to before.
    return { at: only && previous ? previous.at : at, level, asked, granted, denied, scope, id };
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

/** Will the next page read this? Of several cookies of the name another may be the greatest (lib/readCookie.ts), as one that a subdomain has set. */
function isKept(value) {
    try {
        return readCookie('dongui') === value;
    }
    catch {
        return false;
    }
}
/**
 * Writes the cookie, or deletes it, and reads back: a browser that blocks cookies does not say so. Of several cookies of one name, each of a domain or path
 * of its own, every page reads the same one first (of the longest path, then the oldest: RFC 6265, 5.4). One from the time of another `domain` would go on
 * hiding ours, with a yes that was taken back.
 */
function write(domain, value, expires) {
    try {
        const jar = createCookieJar();
        // Of no domain a browser keeps no cookie.
        const where = domain && isDomain(domain) ? { domain } : {};
        const put = () => {
            if (value && expires) {
                jar.set('dongui', value, { expires, ...where });
            }
            return jar.get('dongui') === value && isKept(value);
        };
        if (domain) {
            // One of this host alone would hide the shared one, here or once that is gone.
            jar.remove('dongui');
        }
        if (value && put()) {
            return true;
        }
        for (const place of cookiePlaces()) {
            jar.remove('dongui', place);
        }
        return put();
    }
    catch {
        return false;
    }
}
/**
 * Decides, and writes the decision down before anything follows from it. `domain`: of the cookie, empty for this host only. The state it answers
 * has `stored: false`, and allows only what is essential, where the browser keeps nothing. `at`: when the visitor decided; default now. A small change
 * leaves the choice its older date, so the cookie notes the moment of the last act beside it (`changed`), for what may come in later from elsewhere.
 */
function writeChoice(stored, domain, { answers, only = false, ask = false, at: when }) {
    const { policy } = stored;
    const now = Date.now();
    const at = when ?? isoSeconds(now);
    const { choice: last } = stored.get().stored ? stored.read() : stored.get();
    const choice = decide(policy, last && !isExpired(last, policy.lifetime, now) ? last : undefined, {
        answers,
        only,
        ask,
        at,
        id: randomId(),
    });
    const value = encodeChoice(choice) + (choice.at === at ? '' : `&changed=${at}`);
    const written = write(domain, value, addMonths(new Date(choice.at), policy.lifetime));
    return deriveState(policy, choice, { now, stored: written });
}
/** Deletes the choice; the visitor is as one who was never here. */
function forgetChoice(stored, domain) {
    write(domain);
    return deriveState(stored.policy, undefined, { now: Date.now(), stored: true });
}

const key = 'dongui';
/**
 * Leaves word for the next page that a withdrawal made this one reload, with what the visitor should be told, if anything. A frame of the site reloads with it, and has
 * nothing to tell: what the page around it has left stays.
 */
function keepNotice(notice) {
    try {
        sessionStorage[key] = notice ? JSON.stringify(notice, asIs) : (sessionStorage[key] ?? null);
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

/** What a withdrawal did, as it is on the page that it made reload: `found` there, something is gone that was left, or came back. */
function lookAgain(notice, found) {
    if (notice.kind !== 'withdrawn') {
        return notice;
    }
    const { deleted } = notice;
    const more = [...new Set([...notice.left, ...found.deleted])].filter(name => !deleted.includes(name));
    return { ...notice, deleted: [...deleted, ...more].filter(name => !found.left.includes(name)), left: found.left };
}

/** What the visitor is told after a decision, if anything. */
function noticeFor({ choice, stored }, { method, reload, swept }) {
    const kinds = { all: 'agreed', none: 'refused', custom: 'custom', ask: 'ask' };
    const inPlace = method === 'embed' || method === 'ask' || method === 'elsewhere';
    // Who calls the API tells the visitor himself; at a frame, of a service just asked about, or in another tab, the visitor sees what happens, if it does.
    if (method === 'api' || method === 'import' || (inPlace && !reload)) {
        return undefined;
    }
    return swept
        ? { kind: 'withdrawn', ...swept, reload }
        : { kind: stored ? kinds[(!inPlace && choice?.level) || 'custom'] : 'not-stored', reload };
}

/**
 * The half of the composition root that a visitor's act needs, and nobody before: a script tag fetches it when there is something to decide
 * (docs/decisions/0003). It owns the order of a change. `findStores` completes the services that the policy took from the catalogue;
 * `others` are those it could have taken.
 */
function createActs(parts, findStores, others = []) {
    const { store: stored, settings, gate, ui, drawing, listeners, report, load, end } = parts;
    const policy = completePolicy(stored.policy, findStores, report);
    const reads = {
        classify: name => classify(policy, name, others),
        audit: () => auditStored(policy, others),
    };
    if (end.signal.aborted) {
        // Nothing is decided, written or deleted any more, and whoever asks gets an answer.
        return reads;
    }
    const asked = marketingPurposes(policy).map(each => each.id);
    const isOptional = (id) => asked.includes(id) || policy.services.some(service => service.id === id && asked.includes(service.purpose));
    /** What the visitor let load on this page only, under the level `ask`. */
    let allowedOnce = {};
    function addOnce(state) {
        // A no that came later, to its purpose or in another tab, holds against it.
        allowedOnce = Object.fromEntries(Object.entries(allowedOnce).filter(([id]) => state.choice?.level === 'ask' && !state.refuses[id]));
        const allows = Object.assign(Object.create(null), state.allows, allowedOnce);
        return Object.keys(allowedOnce)[0] ? { ...state, allows } : state;
    }
    /** The order of a change. The cookie is written already; one part that throws stops no other. */
    function become(now, { method, source, elsewhere = false }) {
        const before = stored.get();
        const after = addOnce(now);
        stored.set(after);
        tellVendors(policy, before, after);
        if (settings.consentMode) {
            attempt(() => tellGoogle(after));
        }
        const gone = Object.keys(before.allows).filter(id => before.allows[id] && !after.allows[id]);
        const lost = gone.length > 0;
        // Taken back first: a frame that still runs could store again what is deleted. If that fails, only a reload is sure to stop all.
        let stale = lost;
        attempt(() => {
            const ran = gate.update();
            stale = (lost && !settings.report && holdLive(policy, others, { before, after })) || ran;
        });
        // What may be let in by a new page can wait for the visitor, who decided in another tab and may have typed something in this one.
        const reload = stale && settings.reload && (lost || !elsewhere || !ui);
        const swept = lost ? sweep(policy, { get: stored.get, report }, reload) : undefined;
        drawing.emit({ before, after, method, source });
        ui?.update();
        const services = policy.services.flatMap(({ id }) => (gone.includes(id) ? [id] : []));
        const tell = (whole) => {
            const way = elsewhere ? 'elsewhere' : method;
            const notice = noticeFor(after, { method: way, reload: stale && !reload, swept: whole && { ...whole, services } });
            if (reload) {
                keepNotice(notice);
            }
            else if (notice) {
                ui?.want(opened => opened.notify(notice));
            }
        };
        // Before a reload there is word for the next page from the start: the visitor may leave this one while databases are deleted.
        if (reload || !swept?.later) {
            tell(swept);
        }
        dispatchState(after.choice && !before.choice ? 'consent' : 'change', after);
        listeners.emit(after, before);
        if (stale) {
            // Now, or when the visitor presses the button for it.
            askByAddress();
        }
        const rest = () => void (reload && location.reload());
        if (swept?.later) {
            void swept.later.then(tell).finally(rest);
        }
        else {
            rest();
        }
        if (lost && !reload) {
            // What another tab wrote just before it heard may be stored after the clean-up, and then be seen in this tab alone.
            setTimeout(() => end.signal.aborted || cleanUp(policy, stored.get()), 1000);
        }
    }
    function commit(answers, { method, source, shown, once = false, ...how }) {
        if (policy.signal === 'minor') {
            // There is nothing to decide about (PIPA art. 22-2).
            return;
        }
        for (const [id, value] of Object.entries(answers)) {
            delete allowedOnce[id];
            if (once && value) {
                allowedOnce[id] = true;
            }
        }
        const before = stored.get().choice;
        if (once && before) {
            const granted = [...before.granted, ...Object.keys(answers)];
            evidence.keep({ ...before, id: randomId(), granted }, { before, method, shown, once });
            become(stored.get(), { method, source });
        }
        else {
            const after = writeChoice(stored, settings.domain, { answers, ...how });
            if (!after.stored) {
                report('storage-blocked');
            }
            evidence.keep(after.choice, { before, method, source, shown, at: how.at });
            become(after, { method, source });
        }
        evidence.deliver();
    }
    const evidence = createEvidence(policy, parts);
    // At hand by the time the visitor decides, and for what is left of earlier pages.
    evidence.deliver();
    // What was stored without a consent that is still good, or came back before the reload that a withdrawal made, goes first: by the cookie, which another tab may
    // have written meanwhile. But what another tool's consent covers is still good: `adopt` comes before. A report changes nothing.
    const sweepFirst = () => (settings.report ? undefined : sweep(policy, { get: () => addOnce(stored.read()), report }));
    const first = !settings.importFrom || stored.get().choice ? sweepFirst() : undefined;
    const kept = takeNotice();
    if (kept) {
        const tell = (notice) => ui?.want(opened => opened.notify(notice));
        // What the page before had open can be deleted now.
        if (first?.later) {
            void first.later.then(whole => tell(lookAgain(kept, whole)));
        }
        else {
            tell(kept);
        }
    }
    /** Answers may name all of marketing; ids that nobody knows are reported. */
    function readAnswers({ marketing, ...answers }) {
        for (const id of Object.keys(answers).filter(each => !(each in stored.get().allows))) {
            report('unknown-id', id);
        }
        return { ...(marketing !== undefined && answerAll(policy, marketing)), ...answers };
    }
    const decideAll = (value, method) => commit(answerAll(policy, value), { method });
    function refresh() {
        const before = stored.get();
        const after = stored.read();
        // Where nothing can be written, what the visitor decided on this page is all there is.
        if (before.stored && (before.choice?.id !== after.choice?.id || before.needsAsking !== after.needsAsking)) {
            become(after, { method: 'api', elsewhere: true });
        }
    }
    // A page that has just come may not have been told of what was decided in another tab: in a busy Chromium that event is lost.
    setTimeout(() => end.signal.aborted || refresh(), 1000);
    if (isMisread(settings) || /(^|\.)(localhost|test)$|^127\./.test(location.hostname)) {
        // Where the site is made, everything that could be said better is said, also what works as it is.
        report('config');
    }
    return {
        commit,
        acceptAll: () => decideAll(true, 'api'),
        rejectAll: () => decideAll(false, 'api'),
        askEachTime: () => commit({}, { method: 'api', ask: true }),
        press: name => decideAll(name === 'accept-all', 'markup'),
        save(answers) {
            if (Object.prototype.toString.call(answers) === '[object Object]') {
                commit(readAnswers(answers), { method: 'api' });
            }
            else {
                // No answer at all is no refusal.
                report('unknown-id', answers ?? `${answers}`);
            }
        },
        withdraw(id) {
            if (id === undefined || id === 'marketing') {
                decideAll(false, 'api');
            }
            else if (typeof id !== 'string' || !(id in stored.get().allows)) {
                report('unknown-id', id);
            }
            else if (isOptional(id)) {
                commit({ [id]: false }, { method: 'api', only: true });
            }
        },
        importChoice(given) {
            const { choice, code, found } = checkImport(given, { last: lastDecision(stored), lifetime: policy.lifetime, now: Date.now() });
            if (code) {
                report(code, found);
            }
            const answers = choice && readAnswers(choice.answers);
            if (answers && Object.keys(answers).some(isOptional)) {
                commit(answers, { method: 'import', only: true, at: choice.at, source: choice.source });
            }
        },
        async adopt() {
            const found = await load('import').then(module => module.readForeignChoice({ settings, store: stored, report }), error => report('import-failed', error));
            // The visitor, or another tab, may have been faster.
            if (found && !stored.read().choice && !stored.get().choice) {
                commit(found.answers, { method: 'import', only: true, at: found.at, source: { by: found.tool } });
            }
            sweepFirst();
        },
        reset() {
            evidence.forget();
            if (settings.importFrom) {
                refuseImport();
            }
            become(forgetChoice(stored, settings.domain), { method: 'api' });
        },
        async evidence() {
            const found = await evidence.find();
            return found && { ...found, file: (await load('record')).recordFile(found) };
        },
        async record(options) {
            const { record } = (await evidence.find()) ?? {};
            return record && options?.format === 'json-ld' ? (await load('record')).toJsonLd(record) : record;
        },
        refresh,
        ...reads,
    };
}

/** May evidence of an earlier page wait here? All that the script of every page knows of records; names only, nothing is read. */
function hasQueued() {
    try {
        // Lists make texts by themselves; written out they would cost the script of every page a few bytes more.
        return /dongui-record-/.test(Object.keys(localStorage) + Object.keys(sessionStorage) + document.cookie);
    }
    catch {
        // Blocked storage, and the `null` of some apps' web views, leave the cookie to keep it in.
        return true;
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

/** What speaks for the visitor until he decides, of what the site listens to. https://www.w3.org/TR/gpc/#javascript-property-to-detect-preference */
function readSignal({ minor, gpc, dnt }) {
    const wish = navigator;
    return minor ? 'minor' : gpc && wish.globalPrivacyControl ? 'gpc' : dnt && wish.doNotTrack === '1' ? 'dnt' : undefined;
}

/** Calls back once `<body>` exists: as soon as it has begun, since what waits for it is still to be fetched. */
function whenBody(act) {
    if (document.body) {
        act();
    }
    else {
        setTimeout(() => whenBody(act));
    }
}

const trigger$1 = 'Cookie settings';

const trigger = '쿠키 설정';

/**
 * System colours follow dark mode and forced colours by themselves, and the browser's own focus ring stays: all the look that a button needs
 * which a returning visitor loads on every page. No margin: the page's `* {margin: 0}` would win over :host.
 */
const css = ':host{position:fixed;left:max(16px,env(safe-area-inset-left));bottom:max(16px,env(safe-area-inset-bottom));color-scheme:light dark;z-index:1000000000}*{height:44px;padding:0 16px;border:1px solid var(--dongui-border,#8886);border-radius:44px;background:var(--dongui-background,Canvas);color:var(--dongui-text,CanvasText);font:600 13px system-ui}@media print{*{display:none}}';
/**
 * The button that reopens the settings, in the same place on every page (PIPA art. 38(4): withdrawing no harder than agreeing). Plain DOM:
 * it is all of the interface that a returning visitor loads. Bottom left, since Korean portals keep their chat button bottom right. Answers what
 * shows and hides it.
 */
function createTrigger(language, own, open) {
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
        button.textContent = own[language]?.trigger ?? (language === 'ko' ? trigger : trigger$1);
        button.onclick = open;
        // A framework that renders the whole document anew throws out what is not its own (React, where what it hydrates differs). Costs nothing meanwhile.
        new ResizeObserver(place).observe(made);
        return made;
    }
    function place() {
        host ??= create();
        // Not once more where it is: to be moved costs it the focus.
        if (wanted && !host.isConnected) {
            document.body.after(host);
        }
    }
    return visible => {
        wanted = visible;
        if (!visible) {
            host?.remove();
            return;
        }
        whenBody(place);
    };
}

/**
 * Stands in for the interface until there is something to ask or show: a returning visitor gets the trigger and nothing else. A load
 * that fails is reported and tried again at the next wish; it never stops the gate. `open` loads and makes it.
 */
function createLazyUi({ store, settings, language, gate, waiting, report }, open) {
    let ui;
    function want(wish) {
        ui ??= open();
        ui.then(wish, error => {
            ui = undefined;
            report('ui-failed', error);
            // A way to try again.
            showTrigger?.(true);
        });
    }
    let showTrigger = settings.trigger ? createTrigger(language, settings.texts, () => want(now => now.showPreferences())) : undefined;
    return {
        want,
        update() {
            const { needsAsking, choice } = store.get();
            showTrigger?.(!needsAsking);
            if (!ui && (needsAsking || gate.list()[0] || (choice?.level === 'ask' && Object.keys(waiting)[0]) || hasNews(settings.upcoming))) {
                want();
            }
        },
        destroy() {
            showTrigger = showTrigger?.(false);
            if (ui) {
                want(now => now.destroy());
            }
        },
    };
}

/** The language wished for, by its two letters, or else the page's, by `<html lang>`; Korean where it is neither Korean nor English. */
function detectLanguage(wished) {
    return wished.slice(0, 2).toLowerCase() || (/^en\b/i.test(document.documentElement.lang) ? 'en' : 'ko');
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

/**
 * Hears buttons anywhere in the page, also ones added later. One listener on `window`, so a click counts even before the interface is loaded; ahead of the
 * page's own, which may keep it to themselves (`$('a[href="#"]').click(() => false)`, a menu that stays open).
 */
function listenForMarkup(act, { signal }) {
    addEventListener('click', event => {
        // The innermost element, also where the click was inside an open shadow root.
        const name = event.composedPath().find(each => each.dataset?.dongui)?.dataset.dongui;
        if (/^(preferences|accept-all|reject-all|withdraw)$/.test(name)) {
            // It may be a link that leads to the policy where there is no script.
            event.preventDefault();
            act(name);
        }
    }, { capture: true, signal });
}

/** The composition root: builds the parts and owns the order of start-up (docs/decisions/0002); the order of a change is in change.ts. */
function create(config, { findService, load, acts: ready, createGate, options }) {
    // 1 Config. An unsound one holds all that is declared, reports, and goes on.
    const { policy: rules, settings, sound } = resolve(config, findService, { more: options });
    const problems = [];
    const report = (code, found) => {
        if (problems.push({ code, found }) === 1) {
            load('check').then(check => check.printProblems(problems.splice(0), config, findService, settings), 
            // What would say how to mend it is one of the files that did not come.
            () => console.error('[dongui] serve dongui-*.js', ...problems.splice(0).flatMap(Object.values)));
        }
    };
    if (!sound) {
        report('config');
    }
    // 2 The choice, and what speaks for the visitor until he makes one.
    const policy = { ...rules, signal: readSignal(settings) };
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
    // Later, so that whoever made the consent can listen first; ahead of what the gate finds in a page that is there already.
    queueMicrotask(() => dispatchState('ready', get()));
    // 4 The gate.
    const refresh = () => void act('refresh');
    const end = new AbortController();
    const gate = createGate({ get, settings, policy, report, load, refresh, end });
    // 5 The visitor's acts, and the interface, awaited by nothing.
    const listeners = createEmitter();
    const language = detectLanguage(settings.language);
    /** What is held or waited for, for the level `ask`. */
    const waiting = {};
    const wording = settings.tone === 'haeyo' && language === 'ko' ? 'haeyo' : language;
    const parts = {
        store,
        settings,
        language,
        wording,
        gate,
        waiting,
        report,
        drawing,
        listeners,
        load,
        end,
        evidence: () => act('evidence'),
    };
    let acts;
    /** Waited for by the interface, which may open before it is begun. */
    let imported;
    let ui = settings.ui
        ? createLazyUi(parts, async () => {
            const [{ createUi }, texts] = await Promise.all([load('ui'), load(wording), imported]);
            // Before the visitor can want them.
            void act();
            return createUi(parts, texts);
        })
        : undefined;
    /** At once where the acts are at hand, and later where they are not; without a name it only gets them. */
    function act(name, ...args) {
        const use = (module) => {
            acts ??= module.createActs({ ...parts, ui });
            const found = acts;
            // After the end there are but those that only read.
            return name && found[name]?.(...args);
        };
        return (acts || ready ? use(ready) : load('acts').then(use, error => report('acts-failed', error)));
    }
    // What the visitor decided with another tool comes before the question.
    imported = settings.importFrom && !get().choice && act('adopt');
    const has = (id) => !!get().allows[id];
    const showPreferences = () => ui?.want(opened => opened.showPreferences());
    /** Drawing again is harmless: what is the same stays. */
    const showPolicyTable = () => {
        if (queryAll(document, '[data-dongui=policy-table]')[0]) {
            load('disclosure').then(module => module.draw(parts), error => report('ui-failed', error));
        }
    };
    gate.subscribe(held => {
        for (const { element, id } of held) {
            if (!(element instanceof HTMLIFrameElement || (element && readMark(element).negated))) {
                waiting[id] = true;
            }
        }
        ui?.update();
        if (held[0]) {
            dispatchState('held', get());
        }
    });
    listenForMarkup(name => (name === 'preferences' ? showPreferences() : act('press', name)), end);
    // Every decision leaves its record, which the site's other tabs are told of at once; the cookie may come a moment later, by another process.
    addEventListener('storage', ({ key }) => key === 'dongui-record' && [0, 300, 1000].map(wait => setTimeout(refresh, wait)), end);
    showPolicyTable();
    addEventListener('DOMContentLoaded', showPolicyTable, end);
    // Out of the back/forward cache a page wakes up with the choice of another day. One that is loaded delivers what waits since an earlier page; who has
    // no choice is asked, which brings the acts anyway. In WebKit (vendor: Apple) it always looks: a page hears of storage only once it has used some. Elsewhere
    // the first use takes milliseconds for nothing.
    addEventListener('pageshow', event => event.persisted ? refresh() : ((settings.record.endpoint && get().choice) || /^A/.test(navigator.vendor)) && hasQueued() && act(), end);
    ui?.update();
    if (ready || hasNotice()) {
        // By a withdrawal: clean up after code that ran until then, and tell the visitor. Last, since acts that are at hand open the interface at once.
        void act();
    }
    return {
        get state() {
            return get();
        },
        has,
        whenGranted: (id, abort) => new Promise((resolve, reject) => {
            const check = () => {
                if (gate.get().allows[id]) {
                    // What starts now only a reload ends.
                    ran.push(id);
                    resolve(stop());
                }
                else if (abort?.aborted) {
                    stop();
                    reject(abort.reason);
                }
            };
            const stop = listeners.on(check);
            abort?.addEventListener('abort', check);
            check();
            if (!has(id)) {
                waiting[id] = true;
                ui?.update();
                drawing.emit({ before: get(), after: get(), method: 'api' });
            }
        }),
        onChange: listeners.on,
        onHeld: listener => gate.subscribe(held => held[0] && listener(held)),
        // Written out one by one they take more bytes, in the script that every page loads.
        ...Object.fromEntries('acceptAll rejectAll askEachTime save withdraw importChoice reset classify audit'
            .split(' ')
            .map(name => [name, (given) => act(name, given)])),
        showPreferences,
        showPolicyTable,
        showBanner: () => ui?.want(opened => opened.showBanner()),
        destroy() {
            end.abort();
            // And no other: nothing is drawn or decided any more, whatever is called.
            acts = ui = ui?.destroy();
        },
        record: (async (options) => act('record', options)),
    };
}

/** The page's consent until it is destroyed, also one of the script tag or of another bundle: two would each show a banner. */
let current;
/** Makes the consent of an npm entry; the entries differ in the gate they bring. */
function startConsent(config, given, gate) {
    const page = window;
    // `<form id="dongui">` is none.
    const found = current ?? (page.dongui?.has?.call ? page.dongui : undefined);
    if (found) {
        void import('./index4.js').then(check => check.printProblems([{ code: 'loaded-twice' }]));
        return share(found);
    }
    const began = performance.now();
    const { catalogue, ...rest } = Object(config);
    const services = Object.values(catalogue ?? {});
    const findService = (id) => findInCatalogue(services, id);
    /** The consent cookie's own service is in every policy, and in no site's catalogue. */
    const findStores = (id) => (id === dongui.id ? { items: dongui.items, ...readStores(dongui) } : findService(id));
    const others = () => services.flatMap(service => (service && isSound(service) ? { id: service.id, items: service.items, ...readStores(service) } : []));
    const acts = { createActs: parts => createActs(parts, findStores, others()) };
    const parts = {
        acts: async () => acts,
        check: async () => {
            const check = await import('./index4.js');
            // What ran before, no tag in the page tells of.
            const printProblems = (problems, ...[site, find, settings]) => check.printProblems(problems, site, find, { ...settings, began });
            return { ...check, printProblems };
        },
        import: () => import('./readForeignChoice.js'),
        record: () => import('./index3.js'),
        services: async () => ({ describe: own => describeServices(own, { ...catalogue, dongui }) }),
        disclosure: () => import('./index2.js'),
        'disclosure-ko': () => import('./disclosure.js'),
        'disclosure-en': () => import('./disclosure2.js'),
        ui: async () => given.ui ?? import('./index.js').then(function (n) { return n.i; }),
        ko: async () => given.ko ?? import('./banner2.js').then(function (n) { return n.b; }),
        en: async () => given.en ?? import('./banner.js').then(function (n) { return n.b; }),
        'notices-ko': () => import('./notices.js'),
        'settings-ko': () => import('./settings.js'),
        'notices-haeyo': () => import('./notices2.js'),
        'settings-haeyo': () => import('./settings2.js'),
        'notices-en': () => import('./notices3.js'),
        'settings-en': () => import('./settings3.js'),
        haeyo: async () => given.haeyo ?? import('./banner3.js'),
    };
    const consent = create(Object.prototype.toString.call(config) === '[object Object]' ? rest : config, {
        findService,
        acts,
        ...gate,
        // A language of the site's own, which it has to give; English where it did not.
        load: name => {
            const known = Object.hasOwn(parts, name) ? name : name.replace(/\w+$/, 'en');
            return new Promise(whenBody).then(() => given[name] ?? parts[known]());
        },
    });
    return share(consent);
}
/** Lets others on the page know of its consent, until that is destroyed. */
function share(consent) {
    if (consent === current) {
        return consent;
    }
    current = consent;
    const page = window;
    // A function or object of the site's own stays: a form may call its `dongui()`. An element with that name is found by its id as well.
    if (!page.dongui || page.dongui instanceof Node || page.dongui instanceof HTMLCollection) {
        page.dongui = consent;
    }
    const { destroy } = consent;
    consent.destroy = () => {
        if (current === consent) {
            current = undefined;
        }
        // Where the page has said `var dongui` it cannot be deleted.
        if (page.dongui === consent && !Reflect.deleteProperty(page, 'dongui')) {
            page.dongui = undefined;
        }
        destroy();
    };
    return consent;
}

export { asIs as a, isJavascript as b, createGate as c, pass as d, markNames as e, isParsed as f, attempt as g, heldMark as h, isoSeconds as i, createQueue as j, readCookie as k, createIsForeign as l, marked as m, nonceScript as n, createEmitter as o, parseIso as p, queryAll as q, ran as r, startConsent as s, trusted as t, readMark as u, whenLoaded as w };
//# sourceMappingURL=startConsent.js.map
