import { T as Text, S as Service, c as Purpose } from './types3.js';

/** The consent tools whose choice can be carried over. */
declare const importTools: readonly ["cookieconsent", "klaro", "orejime", "cookiebot", "onetrust"];

/** The languages dongui speaks by itself; another one is a file of its own: docs/texts.md. */
type Language = 'ko' | 'en' | (string & {});
/** A change of the policy, chapter 12: 7 days' notice, 30 for what concerns the visitor's rights. Days are days in Korea. */
interface PolicyChange {
    /** The day it was made known, `2026-12-01`. */
    notice: string;
    /** The day it takes effect, `2027-01-01`. Unreadable or missing: not in effect, so that what it adds stays held. */
    effective: string;
    /** Heading of its notice: what a transfer of the business needs, for one (chapter 1-5). Default: that the policy changes. */
    title?: Text;
    /** What changes, in a sentence or two. */
    summary: Text;
    /** Why (chapter 1-4). */
    reason?: Text;
    /** Needs 30 days although it adds no service or purpose. Those that do always need them. */
    important?: boolean;
    /**
     * Services as they are from that day on, new ones and changed ones, as in `services`. Until then they are not part of the policy. The id of one that is
     * described already leaves the description as it is.
     */
    services?: readonly (string | Service)[];
    /** Purposes as they are from that day on, as in `purposes`. */
    purposes?: readonly (string | Purpose)[];
    /** The version before the change, to read. */
    previousUrl?: string;
}
/** Texts of the site, by language, piece and name. */
type OwnTexts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** A consent tool, and after a colon the name of its cookie where the site changed that: `klaro`, `klaro:consent`. */
type ImportTool = (typeof importTools)[number] | `${(typeof importTools)[number]}:${string}`;
/** Whom to ask about personal data. */
interface Person {
    /** Name and post: `홍길동 부장`. */
    name: string;
    department?: string;
    phone?: string;
    email?: string;
}
/** Where the visitor can report a breach or get advice. */
interface Agency {
    name: string;
    url: string;
    /** As it is dialled: `118`. */
    phone: string;
}
/** What a site writes: JSON but for the callbacks inside services. Every problem found is reported together. */
interface ConsentConfig {
    /** Who asks, first thing in the banner: `인프라닉스`. Required. */
    company: string;
    /** The privacy policy. `url` should point at chapter 9 itself, for example `/privacy#chapter9`. Required. */
    policy: {
        url: string;
        version?: string;
        /** What changes and when, policy chapter 12: the visitor is told before, and asked again on the day if it concerns the consent. */
        changes?: readonly PolicyChange[];
    };
    /** Catalogue ids (script tag, or with `catalogue`) or own descriptions. */
    services?: readonly (string | Service)[];
    /** Where ids in `services` are looked up: `import * as catalogue from 'dongui/services'`. The script tag brings its own. */
    catalogue?: Readonly<Record<string, Service>>;
    /**
     * The optional purposes the visitor is asked about: built-in ids or own ones.
     * Default `['personalization', 'analytics', 'ads']`, the purposes of chapter 9-1-나.
     */
    purposes?: readonly (string | Purpose)[];
    /** Months until the visitor is asked again, 1 to 12. Default 12. */
    lifetime?: number;
    /** Domain of the cookie, to share the choice with subdomains: `systeer.com`. Default: this host only. */
    domain?: string;
    /** Default: that of `<html lang>`, Korean where it is neither. */
    language?: Language;
    /** Korean in 합니다체 (default) or 해요체. */
    tone?: 'hamnida' | 'haeyo';
    /** Own words in the place of dongui's, by language and by the names of src/ui/locales/types.ts: `{ko: {banner: {title: '…'}}}`. */
    texts?: OwnTexts;
    /** The shape of the first question on a wide screen; on a narrow one it is always a sheet at the bottom. Default `card`. */
    layout?: 'card' | 'bar' | 'sheet';
    /** A ready set of colours and corners; the site's own `--dongui-*` properties win over it. Default: blue on white, dark where the system is. */
    theme?: 'mono' | 'navy' | 'soft';
    /** Global Privacy Control counts as a refusal of `personalization` and `ads` until the visitor decides. Default true. */
    gpc?: boolean;
    /** The same for Do Not Track. Default false: browsers sent it without asking their users. */
    dnt?: boolean;
    /** The page is for children under 14: nothing optional runs and nobody is asked (PIPA art. 22-2). Default false. */
    minor?: boolean;
    /** Reload after a withdrawal when code that ran cannot be stopped, and under `lockdown` after a grant. Default true; false offers a button. */
    reload?: boolean;
    /** The floating button that reopens the settings. Default true. */
    trigger?: boolean;
    /** Google Consent Mode v2 through `dataLayer`, when `ga4`, `gtm` or `google-ads` is among the services. Default true. */
    consentMode?: boolean;
    /** For the disclosure: the privacy officer (개인정보 보호책임자, PIPA art. 31) and the one who handles requests (담당자). Default: none. */
    contact?: {
        officer?: Person;
        manager?: Person;
    };
    /** For the disclosure. Default: the four of policy chapter 11-3. */
    agencies?: readonly Agency[];
    /** Milliseconds an ordered script may take to load before the next one goes ahead. Default 3000. */
    scriptTimeout?: number;
    /** `false`: no interface at all, for sites that draw their own. Default true. */
    ui?: boolean;
    /**
     * What is held beside marked code. `marked` (default): nothing. `auto`: whatever the catalogue and the services' `urls` recognise. `lockdown`: all
     * but the site's own and essential hosts, by a content security policy; a grant reloads. The latter two need `dongui.auto.js` or `dongui/auto`.
     */
    gate?: 'marked' | 'auto' | 'lockdown';
    /** `hold`: under `auto`, hosts of others that nobody declared are held too. Default `allow`. */
    unknown?: 'allow' | 'hold';
    /** Hold nothing and ask nobody; list in the console, and for `onHeld`, what would have been held. Default false. */
    report?: boolean;
    /**
     * Consent tools whose stored choice holds here too, read once at a visitor's first page. A list: their usual names stand for our purposes, and
     * equal ids for themselves. An object: by tool, their name of a category or service → our purpose or service id; what is not listed is asked.
     * Default: none. It is for the site to judge that the consent was given to the same things (PIPA art. 15(2)): docs/migrating.md.
     */
    importFrom?: readonly ImportTool[] | Readonly<Partial<Record<ImportTool, Readonly<Record<string, string>>>>>;
    /**
     * Evidence of every decision. `endpoint`: where it is delivered to, a path of this site (`/consent-records`) or an https address; default: nowhere, it
     * stays in the visitor's browser. `context`: what the site adds to every record, a few plain values (`{site: 'm-console'}`). See docs/records.md.
     */
    record?: {
        endpoint?: string;
        context?: Readonly<Record<string, string | number | boolean>>;
    };
}
/** The part of a config that is not about rules, with defaults filled in. */
interface Settings {
    company: string;
    /** As the site wrote it: nobody has looked whether these are texts. */
    policy: {
        url?: unknown;
        version?: unknown;
        changes?: unknown;
    };
    /** A number made of the days of all changes that were made known and are not in effect yet; 0 where there is none. */
    upcoming: number;
    tone: string;
    texts: OwnTexts;
    layout: string;
    theme: string;
    gpc: boolean;
    dnt: boolean;
    minor: boolean;
    /** Empty: this host only. */
    domain: string;
    /** Empty: the page's. */
    language: Language | '';
    reload: boolean;
    trigger: boolean;
    consentMode: boolean;
    scriptTimeout: number;
    ui: boolean;
    /** As the site wrote it: it is looked at when it is read. */
    importFrom?: unknown;
    /** As the site wrote them, like `policy`. */
    contact: {
        officer?: unknown;
        manager?: unknown;
    };
    agencies: readonly unknown[];
    /** As the site wrote it; `readRecordOptions` looks at it. */
    record: {
        endpoint?: unknown;
        context?: unknown;
    };
    /** Known only where the other gates are: see `gateOptions`. */
    gate?: string;
    unknown?: string;
    report?: boolean;
}

export type { Agency as A, ConsentConfig as C, ImportTool as I, Language as L, OwnTexts as O, Person as P, Settings as S, PolicyChange as a };
