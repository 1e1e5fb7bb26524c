import { C as Category, I as Item, M as Method, L as Level, e as State } from './types3.js';

/** What a cookie, a storage key or an address belongs to, and why. */
interface Classification {
    category: Category | 'unknown';
    purpose?: string;
    /** With `unknown`: the service of the catalogue that it looks like, which the site does not declare. */
    service?: string;
    items: readonly Item[];
    /** The declared pattern that decided (`_ga_*`, `bc.ad.daum.net/bc`), or `undeclared`. */
    why: string;
}

/**
 * The proof of one decision: the controller has to be able to show that consent was given, and to what (PIPA art. 22(3), GDPR art. 7(1)). Fields
 * follow ISO/IEC TS 27560:2023; docs/records.md maps each. No IP address, user agent or account: what else is needed the site adds as `context`.
 */
interface ConsentRecord {
    /** Version of this form. TS 27560 `schema_version`. */
    v: 1;
    /** That of the choice and of the cookie: 128 random bits, hex. TS 27560 `record_id`; also the key by which a receiver knows duplicates. */
    id: string;
    /** When it was decided, by the visitor's clock: ISO 8601, UTC, seconds. TS 27560 `event_time`. */
    at: string;
    /** How. Missing where only the cookie is left to tell of the decision. */
    method?: Method;
    /** Of a decision made elsewhere: the tool or way (`phone`), and the site's own number for it. */
    source?: {
        readonly by: string;
        readonly reference?: string;
    };
    /** The visitor allowed it for one page only; the choice stays as it was. */
    once?: true;
    /** Policy chapter 9-2. */
    level: Level;
    /** Months the choice stays valid. TS 27560 `validity_duration`. */
    lifetime: number;
    /** Every optional purpose that was answered, and what holds after the decision. One that was never asked about is not in it. */
    purposes: Readonly<Record<string, boolean>>;
    /** The same of the services of these purposes, and of those answered by themselves. */
    services: Readonly<Record<string, boolean>>;
    /** Ids among the above that had been agreed to and were taken back by this decision (PIPA art. 37(1)). Missing where none was. */
    withdrawn?: readonly string[];
    /** As the config said it at that time; empty texts where it did not. TS 27560 `privacy_notice`. */
    policy: {
        readonly url: string;
        readonly version: string;
    };
    /** The controller, as the banner named it. TS 27560 `pii_controllers`. */
    company: string;
    /** Fingerprints of the services as they were described to the visitor: those of the cookie, sorted, joined by dots. */
    scope: string;
    /**
     * What was on the screen when the visitor answered: its language, and the SHA-256 of the very text, hex, UTF-8. The text goes to the receiver beside
     * the record. Missing where dongui showed nothing (a call of the API, a button of the page). `hash` is `null` where the browser offers no
     * WebCrypto (plain http), until the receiver works it out.
     */
    text?: {
        readonly language: string;
        readonly hash: string | null;
    };
    /** What wrote it: `dongui/0.1.0`. */
    library: string;
    /** What the site adds: `record.context` of the config. */
    context?: Readonly<Record<string, string | number | boolean>>;
    /** SHA-256, hex, of the canonical JSON (RFC 8785) of all other fields. `null`: as in `text`. */
    hash: string | null;
}

declare global {
    /** `document.addEventListener('dongui:change', event => …)`: the state is `event.detail`. */
    interface DocumentEventMap {
        'dongui:ready': CustomEvent<State>;
        'dongui:consent': CustomEvent<State>;
        'dongui:change': CustomEvent<State>;
        'dongui:held': CustomEvent<State>;
    }
}
/** What waits for consent in the page. */
interface HeldElement {
    /** Missing under `auto` when it is a request, a cookie or a call. */
    element?: Element | undefined;
    /** The category, purpose or service it waits for. */
    id: string;
    /** Under `auto`: what it is (`script`, `img`, `fetch`, `xhr`, `cookie`, `call` …). */
    kind?: string;
    /** Under `auto`: the address, name or function it wanted. */
    url?: string;
}
/** A cookie, storage key, database or cache found in this browser, and what it belongs to. */
interface AuditEntry extends Classification {
    kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';
    name: string;
    /** The value looks like an e-mail address or a mobile phone number, which policy 3-1-가 keeps out of cookies. The value itself is not told. */
    personal?: 'email' | 'phone';
}
/** A choice that the visitor made elsewhere (policy 4-2): on paper, by phone, by fax, as a member on another device. */
interface ImportedChoice {
    method: 'paper' | 'phone' | 'fax' | 'member' | (string & {});
    /** When the visitor decided: ISO 8601 with the zone, `2026-11-23T12:00:00+09:00`. */
    at: string;
    /** By category, purpose and service id, yes or no. What is not named stays as it is. */
    answers: Readonly<Record<string, boolean>>;
    /** The operator's own number for the paper or the call. For the record; nothing that names a person. */
    reference?: string;
}
/** The consent of this page's visitor: `window.dongui`, or what `createConsent` returns. */
interface Consent {
    /** What holds now. To be read only; a change makes a new one. */
    readonly state: State;
    /** May code of this category, purpose or service run? Unknown ids: false. */
    has(id: string): boolean;
    /** Resolves once `has(id)`, under `lockdown` on a page whose policy lets it through; rejects with an `AbortError` when the signal says so. */
    whenGranted(id: string, signal?: AbortSignal): Promise<void>;
    /** Called after every change, when the cookie is written and the gate has followed. Returns the undo. */
    onChange(listener: (state: State, before: State) => void): () => void;
    /** Called with elements newly held. Returns the undo. */
    onHeld(listener: (held: readonly HeldElement[]) => void): () => void;
    /** 동의: every optional purpose. */
    acceptAll(): void | Promise<void>;
    /** 동의하지 않음: only what is essential. */
    rejectAll(): void | Promise<void>;
    /** 저장될 때마다 확인: nothing optional loads before the visitor was asked about it, service by service. */
    askEachTime(): void | Promise<void>;
    /** A whole decision, by category, purpose and service id; an optional purpose neither named nor answered before counts as refused. */
    save(answers: Readonly<Record<string, boolean>>): void | Promise<void>;
    /** 동의 철회 of a purpose or service, or of everything: stops, deletes what was stored, tells the vendors. */
    withdraw(id?: string | undefined): void | Promise<void>;
    /**
     * Takes over a choice made elsewhere; a withdrawal too. A later decision in this browser holds against it (`import-older`), and what is not clearly
     * right changes nothing (`import-invalid`). The same again does nothing, so a page may call it at every visit.
     */
    importChoice(choice: ImportedChoice): void | Promise<void>;
    /** Opens the settings. */
    showPreferences(): void;
    /** Draws the disclosure of chapter 9 into every `[data-dongui="policy-table"]` of the page; for one that came into it after it was loaded. */
    showPolicyTable(): void;
    /** Shows the first question again. */
    showBanner(): void;
    /** Forgets the choice, as if the visitor had never been here. */
    reset(): void | Promise<void>;
    /** Takes dongui out of the page and leaves it as it was found; held code stays held. `classify` and `audit` still answer. */
    destroy(): void;
    /** What a cookie name, storage key or absolute URL belongs to, and why. A promise of it while the script tag still fetches the patterns. */
    classify(name: string): Classification | Promise<Classification>;
    /**
     * What is stored in this browser now, each classified; what nobody declared is `unknown`. Not what only servers see: HttpOnly cookies, those of
     * other hosts. Of databases and caches the name only, which need not be all: Firefox before 126 lists no databases, plain http has no caches.
     */
    audit(): Promise<AuditEntry[]>;
    /**
     * The evidence of the current choice, for the visitor and the site: what was decided, when, how, and the hash of the text that was shown. Without a
     * choice `undefined`. Where this browser has only the cookie left (storage cleared, another subdomain), it says less: neither method nor text.
     */
    record(options?: {
        format?: undefined;
    }): Promise<ConsentRecord | undefined>;
    /** The same as JSON-LD in the W3C Data Privacy Vocabulary, arranged as ISO/IEC TS 27560 asks. */
    record(options: {
        format: 'json-ld';
    }): Promise<Readonly<Record<string, unknown>> | undefined>;
}
/**
 * The consent that an npm entry makes: what the script tag fetches later is there from the beginning. Where a script tag on the same page came first it is the
 * tag's, whose `classify` may answer a promise (`loaded-twice`).
 */
interface ReadyConsent extends Consent {
    classify(name: string): Classification;
}

export type { AuditEntry as A, Consent as C, HeldElement as H, ImportedChoice as I, ReadyConsent as R, Classification as a, ConsentRecord as b };
