/** 필수 or 선택: chapter 9 of the policy knows no third. */
type Category = 'essential' | 'marketing';
/** What is collected, policy chapter 9-1-가: ID, 접속 IP, 접속로그, 이용 콘텐츠. */
type Item = 'id' | 'ip' | 'log' | 'content';
/** Policy chapter 9-2: 모두 허용, 저장될 때마다 확인, 모두 거부, 항목별 선택. */
type Level = 'all' | 'ask' | 'none' | 'custom';
/**
 * How a visitor decided; part of the evidence. `embed`: the agree button on a held frame; `ask`: a question about one service; `import`: on paper,
 * by phone, or in another tool.
 */
type Method = 'banner' | 'preferences' | 'embed' | 'ask' | 'markup' | 'api' | 'import';
/**
 * Why the visitor has to be asked (again); `undefined` in {@link State} means nothing is to be asked. `new-purpose`: a purpose has no answer, be it new or left open
 * by a choice about others.
 */
type AskReason = 'never-asked' | 'expired' | 'scope-changed' | 'new-purpose';
/** A text in the languages of the site, by their codes. Any other falls back to Korean. */
interface Text {
    ko: string;
    en?: string;
    [language: string]: string | undefined;
}
/** Why something is collected. `service`, `security`, `personalization`, `analytics` and `ads` are built in. */
interface Purpose {
    /** Lower-case letters, digits and hyphens; shares its name space with service ids. */
    id: string;
    category: Category;
    /** Shown as the switch's label. Built-in purposes take theirs from the locale. */
    name?: Text;
    /** One sentence under the name. */
    description?: Text;
}
/** A cookie of a service: its exact name or a pattern (`*` = any run of characters), and how long it stays. */
interface ServiceCookie {
    name: string;
    /** In the site's language, for example `2년`, `30분`, `브라우저를 닫을 때까지`. */
    retention: string;
}
/**
 * A vendor's global function and its arguments, as JSON: `['fbq', 'consent', 'revoke']`,
 * `['amplitude.setOptOut', true]`. Not called when the function is not there.
 */
type VendorCall = readonly [path: string, ...args: unknown[]];
/**
 * Who collects: the site itself, another company for its own ends, or another company on the site's behalf (수탁자, PIPA art. 26). Which of the two others
 * a vendor is, the site's contract says.
 */
type Role = 'own' | 'third-party' | 'processor';
/** A collecting tool, as the policy must be able to describe it (PIPC 작성지침: 도구, 사업자, 항목, 목적, 기간, 거부 방법). */
interface Service {
    /** Lower-case letters, digits and hyphens: `kakao-pixel`. */
    id: string;
    name: Text;
    /** The company that receives the data: `㈜카카오`. */
    provider: string;
    /** A purpose id; the category follows from it. */
    purpose: string;
    items: readonly Item[];
    /** Which table of the disclosure it is in. Default: `own` where `provider` is the site's `company`, else `third-party`. Asks nobody again. */
    role?: Role;
    /** What kind of tool it is, for the disclosure (`채팅 상담 위젯`). Default: by its purpose. */
    tool?: Text;
    /** How long the provider keeps the data, in words; required by PIPA art. 15(2)3. */
    retention: string;
    /** ISO 3166-1 alpha-2, default `KR`. Any other is shown as a transfer abroad (PIPA art. 28-8). */
    country?: string;
    /** `host[:port]/path` as an address has it, without scheme; `*` = any run of characters. The path matters: one Korean host serves pixel and postcode. */
    urls?: readonly string[];
    /** First-party cookies, deleted on withdrawal. */
    cookies?: readonly ServiceCookie[];
    /** localStorage and sessionStorage keys, `*` allowed; deleted on withdrawal. */
    storage?: readonly string[];
    /**
     * Names of IndexedDB databases, `*` allowed; deleted whole on withdrawal. Firefox before 126 does not list its databases
     * (https://developer.mozilla.org/docs/Web/API/IDBFactory/databases): there only names without `*` are found.
     */
    databases?: readonly string[];
    /** Names of caches (Cache Storage), `*` allowed; deleted whole on withdrawal. */
    caches?: readonly string[];
    /** The vendor's globals that pages call: `fbq`, `wcs_do`, `mixpanel`. While the service is held under `auto`, calls to them are kept or dropped. */
    globals?: readonly string[];
    /**
     * What could not be checked at the vendor's own documents: a field (`retention`), or one entry of a list after it (`cookies _fwb`). For the
     * catalogue: docs/catalogue.md shows it.
     */
    unchecked?: readonly string[];
    /**
     * For the catalogue: raised by one when provider, retention or country changed in a way that visitors have to be asked about
     * again. Default 0.
     */
    revision?: number;
    /**
     * For the catalogue: its mark, by the fingerprint of what visitors are shown of it, so that an entry counts as the same service whether a site names it or
     * gives the object. A copy in which that is another (`{...ga4, retention: '2개월'}`) is asked about for itself. Default: the fingerprint is the mark.
     */
    marks?: Readonly<Record<string, string>>;
    /**
     * It collects sensitive data (PIPA art. 23: beliefs, health, biometrics, race …), which policy chapter 3 promises not to collect: it is refused, whatever
     * the visitor agrees to, and shown to nobody. `service-sensitive` reports it. Default false.
     */
    sensitive?: boolean;
    /** The provider's privacy policy. */
    policyUrl?: string;
    /** The provider's own page for refusing. */
    optOutUrl?: string;
    /** The vendor's consent call, as JSON; run after the grant is stored. */
    grantCall?: VendorCall;
    /** The vendor's opt-out call, as JSON; run on withdrawal, before clean-up. */
    withdrawCall?: VendorCall;
    /** Like `grantCall`, as a function; needs `window.donguiConfig` or the npm package. */
    onGrant?(): void;
    /** Like `withdrawCall`, as a function. */
    onWithdraw?(): void;
}
/** What holding and deciding need of a service; a {@link Service} has more, for people to read. */
interface PolicyService extends Pick<Service, 'id' | 'purpose' | 'items' | 'urls' | 'globals' | 'databases' | 'caches' | 'grantCall' | 'withdrawCall' | 'onGrant' | 'onWithdraw'> {
    /** The fingerprint of what the visitor is shown about it. */
    mark: string;
    /** Names and patterns of its cookies and storage keys; for a catalogue's service they, `databases` and `caches` may come later. */
    names?: readonly string[];
}
/**
 * What speaks for the visitor until he decides: the browser's Global Privacy Control (https://www.w3.org/TR/gpc/) or Do Not Track, both read as a refusal of
 * `personalization` and `ads`; or that the page is for children under 14, which nobody can overrule (PIPA art. 22-2).
 */
type Signal = 'gpc' | 'dnt' | 'minor';
/** The rules in force: a resolved config, ids known to be valid and unique. */
interface Policy {
    purposes: readonly Purpose[];
    services: readonly PolicyService[];
    /** Months a choice stays valid. */
    lifetime: number;
    /** What speaks for the visitor until he decides. */
    signal?: Signal | undefined;
}
/** What the visitor decided. Refused (asked, not granted) and never asked are different things. */
interface Choice {
    /** ISO 8601, UTC, seconds: `2026-11-23T03:00:00Z`. */
    at: string;
    level: Level;
    /** Purposes the visitor was asked about. */
    asked: readonly string[];
    /** Purposes agreed to, and services singled out in favour against their purpose. */
    granted: readonly string[];
    /** Services singled out against their agreed purpose; under the level `ask` whatever is not to be asked about again. */
    denied: readonly string[];
    /** The marks of all services the visitor was shown. */
    scope: readonly string[];
    /** Random, 128 bits, hex; carries no meaning. */
    id: string;
}
/** What holds now. To be read only; a change makes a new one. */
interface State {
    /** The last choice, also when it has to be asked again. */
    readonly choice: Choice | undefined;
    /** For every category, purpose and service id: may it run? */
    readonly allows: Readonly<Record<string, boolean>>;
    /** For the same ids: did the visitor say no? Never asked, expired and changed since are not a no. */
    readonly refuses: Readonly<Record<string, boolean>>;
    /** Why the visitor has to be asked, or `undefined`. */
    readonly needsAsking: AskReason | undefined;
    /** False when this browser refuses to store the choice: then only essential code runs, whatever was chosen. */
    readonly stored: boolean;
}

export type { AskReason as A, Category as C, Item as I, Level as L, Method as M, Policy as P, Service as S, Text as T, VendorCall as V, Choice as a, PolicyService as b, Purpose as c, ServiceCookie as d, State as e };
