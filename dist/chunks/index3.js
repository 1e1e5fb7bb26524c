import { a as asIs } from './startConsent.js';

/** A second, two, four … up to five minutes. */
const [first, most$1] = [1000, 300_000];
/**
 * Milliseconds until the next try, after so many in a row that came to nothing: doubled each time, and between half and the whole of it by chance, so
 * that all visitors of a site do not come back to its recovering server at once. `random`: 0 to 1.
 */
function backOff(failures, random) {
    return Math.min(most$1, first * 2 ** (failures - 1)) * (0.5 + random / 2);
}

/** An hour: no header makes evidence wait longer in an open page. */
const most = 3_600_000;
/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRest(header, now) {
    const rest = header === null ? Number.NaN : /^\d+$/.test(header) ? Number(header) * 1000 : +new Date(header) - now;
    return rest > 0 ? Math.min(rest, most) : undefined;
}
/**
 * Reads an answer. A page of HTML is no receipt, whatever its status says: it is a login page, or what a site shows where it knows no such address. 204 is
 * no page: PHP names HTML as the type of that, too. 409: the key is known, with another content; the receiver kept what came first.
 */
function judgeAnswer({ status, headers }, now) {
    const html = status !== 204 && /^text\/html|xhtml/i.test(headers.get('content-type') ?? '');
    const found = `${status}${html ? ', HTML' : ''}`;
    if ((status >= 200 && status < 300 && !html) || status === 409) {
        return { fate: 'done', found };
    }
    if (status < 400 || status >= 500 || [408, 425, 429].includes(status)) {
        const rest = readRest(headers.get('retry-after'), now);
        return { fate: 'later', found, ...(rest && { rest }) };
    }
    return { fate: 'refused', found };
}

/**
 * JSON in the one form of RFC 8785 (JCS), so that equal records have equal hashes in every language: no white space, members sorted by UTF-16 code
 * units. Numbers and texts are written by JSON.stringify, which is what the RFC prescribes (3.2.2). Members without a value are left out.
 */
function canonicalJson(value) {
    if (Array.isArray(value)) {
        return `[${value.map(each => canonicalJson(each ?? null)).join()}]`;
    }
    if (typeof value === 'object' && value !== null) {
        const members = Object.entries(value).filter(([, each]) => each !== undefined);
        // The default order of sort() is the RFC's: by UTF-16 code units. No two keys are equal.
        return `{${members
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
            .join()}}`;
    }
    return JSON.stringify(value);
}

/** SHA-256 of a text in UTF-8, hex, by WebCrypto; `null` where a browser has none: on plain http (it needs a secure context). */
async function sha256(text) {
    const { subtle } = crypto;
    if (!subtle) {
        return null;
    }
    const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map(byte => (byte + 256).toString(16).slice(1)).join('');
}

/** Puts the hashes in: of the text shown, then of the whole record. They stay `null` where there is no WebCrypto. The same draft gives the same seal. */
async function sealRecord({ record, text }) {
    const { hash: _, ...rest } = record;
    const whole = rest.text && text !== undefined ? { ...rest, text: { ...rest.text, hash: await sha256(text) } } : rest;
    // A hash over hashes that are missing would change once they are there.
    const hash = whole.text?.hash === null && text !== undefined ? null : await sha256(canonicalJson(whole));
    return { record: { ...whole, hash }, ...(text !== undefined && { text }) };
}

/**
 * Does something that one tab is enough for, by a Web Lock, and answers `undefined` where another tab is at it. Without locks (plain http, a sandboxed
 * frame) it is simply done: the receiver knows what it has got already.
 */
async function withLock(name, act) {
    const { locks } = navigator;
    let started = false;
    try {
        return locks
            ? await locks.request(name, { ifAvailable: true }, lock => {
                started = true;
                return lock ? act() : undefined;
            })
            : await act();
    }
    catch (error) {
        if (started || !locks) {
            throw error;
        }
        return act();
    }
}

/** Milliseconds: for one answer; for another tab that is at it; for what was refused; the clock's error that is worth a word. */
const [patience, turn, hour, day] = [30_000, 2000, 3_600_000, 86_400_000];
/** So often another tab may be at it before this one stops believing it. */
const turns = 15;
/**
 * Delivers evidence at least once: an entry leaves the outbox when the endpoint has confirmed it, and not before. One request for each record, one after
 * the other; the first that fails ends the round, and the next begins with those that failed least. What the page may not see confirmed any more goes by
 * beacon as it is hidden, and stays. The receiver tells duplicates by the record's id, which is also the `Idempotency-Key`
 * (draft-ietf-httpapi-idempotency-key-header).
 */
function createDelivery({ endpoint, outbox, report: tell, signal }) {
    // A path is one of this site, also where a `<base>` names another: evidence goes to nobody else. A page of `srcdoc` has no origin here.
    const url = (endpoint[0] === '/' && /^http/.test(location.origin) ? location.origin : '') + endpoint;
    const sealed = new Map();
    const failures = new Map();
    const refused = new Map();
    const beaconed = new Set();
    const told = new Set();
    let timer;
    let running = false;
    let again = false;
    /** Rounds in a row that delivered nothing. */
    let fruitless = 0;
    let waited = 0;
    /** Each kind of trouble once for a page. */
    function report(code, found) {
        if (!told.has(code)) {
            told.add(code);
            tell(code, found);
        }
    }
    async function post(evidence) {
        const { id } = evidence.record;
        try {
            if (!sealed.has(id)) {
                const whole = await sealRecord(evidence);
                if (whole.record.hash === null) {
                    report('record-unhashed');
                }
                sealed.set(id, JSON.stringify(whole, asIs));
            }
            const body = sealed.get(id);
            const ask = (keepalive) => fetch(url, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'idempotency-key': id },
                body,
                keepalive,
                signal: AbortSignal.timeout(patience),
            });
            // What may outlive the page has 64 kB together, beacons included; a Korean letter takes three bytes. Where that is used up, the request fails like
            // one without a network, and goes all the same without the privilege.
            const answer = await (body.length < 20_000 ? ask(true).catch(() => ask(false)) : ask(false));
            // Nobody reads it; Chromium counts it until that is said.
            void answer.body?.cancel().catch(() => { });
            const server = +new Date(answer.headers.get('date') ?? '');
            if (Math.abs(server - Date.now()) > day) {
                report('record-clock', `${Math.round((Date.now() - server) / day)} days`);
            }
            return judgeAnswer(answer, server || Date.now());
        }
        catch (error) {
            return { fate: 'later', found: `${error}` };
        }
    }
    /** Goes through what waits. Answers the milliseconds until it should be tried again, or nothing when nothing waits. */
    async function round() {
        const weigh = ({ record: { id } }) => failures.get(id) ?? 0;
        const waiting = outbox.list().filter(({ record: { id } }) => !((refused.get(id) ?? 0) > performance.now()));
        for (const evidence of waiting.sort((a, b) => weigh(a) - weigh(b))) {
            const { id } = evidence.record;
            if (signal.aborted) {
                return undefined;
            }
            if (!outbox.has(id)) {
                continue;
            }
            const { fate, found, rest } = await post(evidence);
            if (fate === 'done') {
                outbox.remove(id);
                sealed.delete(id);
                refused.delete(id);
                fruitless = 0;
            }
            else if (fate === 'refused') {
                refused.set(id, performance.now() + hour);
                report('record-refused', found);
            }
            else {
                failures.set(id, weigh(evidence) + 1);
                fruitless++;
                report('record-failed', found);
                return Math.max(backOff(fruitless, Math.random()), rest ?? 0);
            }
        }
        fruitless = 0;
        const rests = [...refused].flatMap(([id, until]) => (outbox.has(id) ? [until - performance.now()] : []));
        return rests[0] === undefined ? undefined : Math.max(0, Math.min(...rests));
    }
    async function run() {
        if (running || signal.aborted) {
            again = true;
            return;
        }
        running = true;
        clearTimeout(timer);
        timer = undefined;
        let pause;
        let mine;
        do {
            again = false;
            mine = false;
            const work = () => {
                mine = true;
                waited = 0;
                return round();
            };
            pause = waited < turns ? await withLock('dongui-record', work) : await work();
            if (!mine) {
                waited++;
                pause = turn;
            }
        } while (again && mine && fruitless === 0);
        running = false;
        if (pause !== undefined && !signal.aborted) {
            timer = setTimeout(run, pause);
        }
    }
    /** The page may be gone in a moment. */
    function leave() {
        for (const evidence of outbox.list()) {
            const { id } = evidence.record;
            if (!beaconed.has(id)) {
                const body = sealed.get(id) ?? JSON.stringify(evidence, asIs);
                if (!navigator.sendBeacon?.(url, new Blob([body], { type: 'application/json' }))) {
                    return;
                }
                beaconed.add(id);
            }
        }
    }
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
    addEventListener('online', () => void run(), { signal });
    return {
        send() {
            // After a failure the next try has its time: a server in trouble is not asked more often because visitors go on deciding.
            if (fruitless === 0 || timer === undefined) {
                void run();
            }
        },
    };
}

/** The visitor's own copy as a file: readable, with the text shown, named after day and number. */
function recordFile(evidence) {
    const { at, id } = evidence.record;
    return { name: `dongui-${at.slice(0, 10)}-${id.slice(0, 8)}.json`, content: `${JSON.stringify(evidence, asIs, 2)}\n` };
}

/** The purposes of chapter 9 among those of the vocabulary, version 2.3. What a site added itself is a `dpv:Purpose` by its id. */
const purposeTerms = {
    personalization: 'dpv:ServicePersonalisation',
    analytics: 'dpv:ServiceUsageAnalytics',
    ads: 'dpv:PersonalisedAdvertising',
};
/**
 * The record in the W3C Data Privacy Vocabulary (https://w3id.org/dpv, 2.3), arranged as the group's guide to ISO/IEC TS 27560:2023 has it
 * (https://w3id.org/dpv/guides/consent-27560). What neither has a term for stands under `dongui:`. Every purpose and service is a process of its own
 * with the status of its consent: one decision can give one and refuse another.
 */
function toJsonLd(record) {
    const { id, at, text, policy, withdrawn = [] } = record;
    const urn = (kind, name) => `urn:dongui:${kind}:${name}`;
    // TS 27560 wants to know whose it is; the record's own number is all that is known of the visitor.
    const subject = urn('visitor', id);
    const statusOf = (key, given) => given ? 'dpv:ConsentGiven' : withdrawn.includes(key) ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
    const list = (kind, describe) => Object.entries(record[kind]).map(([key, given]) => ({
        '@type': 'dpv:Process',
        ...describe(key),
        'dpv:hasLegalBasis': { '@type': 'dpv:ExpressedConsent' },
        'dpv:hasConsentStatus': {
            '@type': statusOf(key, given),
            'dpv:isIndicatedAtTime': at,
            'dpv:isIndicatedBy': subject,
            'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': `P${record.lifetime}M` },
            ...(record.method && { 'dpv:hasIndicationMethod': record.method }),
        },
    }));
    return {
        '@context': {
            dpv: 'https://w3id.org/dpv#',
            dct: 'http://purl.org/dc/terms/',
            rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
            xsd: 'http://www.w3.org/2001/XMLSchema#',
            dongui: 'urn:dongui:term:',
            'dct:created': { '@type': 'xsd:dateTime' },
            'dpv:isIndicatedAtTime': { '@type': 'xsd:dateTime' },
            'dct:conformsTo': { '@type': '@id' },
        },
        '@id': urn('record', id),
        '@type': 'dpv:ConsentRecord',
        'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
        'dct:identifier': id,
        'dct:created': at,
        'dpv:hasDataSubject': { '@id': subject, '@type': 'dpv:DataSubject', 'dct:identifier': id },
        'dpv:hasDataController': { '@type': 'dpv:DataController', 'dpv:hasName': record.company },
        'dpv:hasNotice': [
            { '@type': 'dpv:PrivacyNotice', 'dct:source': policy.url, 'dct:hasVersion': policy.version },
            ...(text ? [{ '@type': 'dpv:ConsentNotice', 'dct:language': text.language, 'dongui:sha256': text.hash }] : []),
        ],
        'dpv:hasProcess': [
            ...list('purposes', key => ({
                'dpv:hasPurpose': { '@id': urn('purpose', key), '@type': purposeTerms[key] ?? 'dpv:Purpose', 'dct:identifier': key },
            })),
            ...list('services', key => ({ 'dpv:hasService': { '@id': urn('service', key), '@type': 'dpv:Service', 'dct:identifier': key } })),
        ],
        'dongui:level': record.level,
        'dongui:scope': record.scope,
        'dongui:library': record.library,
        ...(record.context && { 'dongui:context': record.context }),
        'dongui:sha256': record.hash,
    };
}

export { createDelivery, recordFile, sealRecord, toJsonLd };
//# sourceMappingURL=index3.js.map
