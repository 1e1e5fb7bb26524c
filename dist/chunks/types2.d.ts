import { C as Category, I as Item, e as State } from './types3.js';

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

/** What waits for consent in the page. */
interface HeldElement {
    /** Missing under `auto` when it is a request, a cookie or a call. */
    element?: Element;
    /** The category, purpose or service it waits for. */
    id: string;
    /** Under `auto`: what it is (`script`, `img`, `fetch`, `xhr`, `cookie`, `call` …). */
    kind?: string;
    /** Under `auto`: the address, name or function it wanted. */
    url?: string;
}
/** A cookie or storage key found in this browser, and what it belongs to. */
interface AuditEntry extends Classification {
    kind: 'cookie' | 'localStorage' | 'sessionStorage';
    name: string;
}
/** The consent of this page's visitor: `window.dongui`, or what `createConsent` returns. */
interface Consent {
    /** What holds now. To be read only; a change makes a new one. */
    readonly state: State;
    /** May code of this category, purpose or service run? Unknown ids: false. */
    has(id: string): boolean;
    /** Resolves once `has(id)`; rejects with an `AbortError` when the signal says so. */
    whenGranted(id: string, signal?: AbortSignal): Promise<void>;
    /** Called after every change, when the cookie is written and the gate has followed. Returns the undo. */
    onChange(listener: (state: State, before: State) => void): () => void;
    /** Called with elements newly held. Returns the undo. */
    onHeld(listener: (held: readonly HeldElement[]) => void): () => void;
    /** 동의: every optional purpose. */
    acceptAll(): void | Promise<void>;
    /** 동의하지 않음: only what is essential. */
    rejectAll(): void | Promise<void>;
    /** A whole decision, by category, purpose and service id; an optional purpose neither named nor answered before counts as refused. */
    save(answers: Readonly<Record<string, boolean>>): void | Promise<void>;
    /** 동의 철회 of a purpose or service, or of everything: stops, deletes what was stored, tells the vendors. */
    withdraw(id?: string | undefined): void | Promise<void>;
    /** Opens the settings. */
    showPreferences(): void;
    /** Shows the first question again. */
    showBanner(): void;
    /** Forgets the choice, as if the visitor had never been here. */
    reset(): void | Promise<void>;
    /** Takes dongui out of the page and leaves it as it was found; held code stays held. */
    destroy(): void;
    /** What a cookie name, storage key or absolute URL belongs to, and why. A promise of it while the script tag still fetches the patterns. */
    classify(name: string): Classification | Promise<Classification>;
    /**
     * What is stored in this browser now, each classified; what nobody declared is `unknown`. Not what only servers see: HttpOnly cookies, those of
     * other hosts. A promise of it while the script tag still fetches the patterns.
     */
    audit(): AuditEntry[] | Promise<AuditEntry[]>;
}

export type { AuditEntry as A, Consent as C, HeldElement as H, Classification as a };
