import { Agency, Settings, Language } from './index.js';
import { AskReason, Item, Level, Method, Policy, State, PolicyService, Service } from './index.js';

/** Browsers whose menus are told. */
type BrowserId = 'chrome' | 'chrome-android' | 'chrome-ios' | 'edge' | 'edge-mobile' | 'safari' | 'safari-ios' | 'samsung' | 'whale' | 'whale-mobile' | 'firefox' | 'firefox-android' | 'firefox-ios';
/** Apps that show pages in a browser of their own, which has no menu for cookies to rely on. `app`: one that is not known by name. */
type AppId = 'kakaotalk' | 'naver' | 'daum' | 'band' | 'line' | 'instagram' | 'facebook' | 'everytime' | 'app';
/** A way through menus, step by step. */
type Path = readonly string[];
/** The three things the regulator's template tells of every browser; what a browser does not offer, or nobody knows, is not there. */
interface BrowserTexts {
    name: string;
    /** Delete what is stored. */
    remove?: Path;
    /** Block cookies of other sites. */
    third?: Path;
    /** Block all cookies. */
    every?: Path;
    /** Where older or newer versions have the menu. */
    also?: string;
}
interface GuideTexts {
    title: string;
    /** `{browser}` */
    current: string;
    others: string;
    /** The summary where the browser is not known. */
    all: string;
    remove: string;
    third: string;
    every: string;
    /** Policy 9-2-나: said of blocking everything, and of nothing else. */
    consequence: string;
    note: string;
    /** A browser whose menu is not told. */
    generic: string;
    explorer: string;
    /** `{app}` */
    inApp: string;
    scope: string;
    open: string;
    /** For the visitor who reads of apps in a browser. */
    apps: string;
    browsers: Readonly<Record<BrowserId, BrowserTexts>>;
    appNames: Readonly<Record<AppId, string>>;
    /** How to leave the app; `app` for those without a way of their own. */
    ways: Readonly<{
        app: string;
    } & Partial<Record<AppId, string>>>;
}

/** Texts of what is fetched first: the banner, and names that all pieces use. `{name}` is filled in, `{name}{은는}` with its particle. */
interface BannerTexts {
    title: string;
    body: string;
    /** Said first when the visitor is asked again. */
    again: Readonly<Partial<Record<AskReason, string>>>;
    /** The notices of PIPA art. 15(2), and who collects. */
    purpose: string;
    items: string;
    retention: string;
    /** How long the consent lasts; how long each service keeps what it has is another matter, and said with it. */
    months: string;
    /** Before `untilWithdrawn`, where services are declared. */
    perService: string;
    untilWithdrawn: string;
    services: string;
    count: string;
    about: string;
    refusal: string;
    noLimit: string;
    /** The disadvantage of refusing; said only where something is tailored. */
    notTailored: string;
    agree: string;
    disagree: string;
    customize: string;
    /** The settings could not be fetched. */
    failed: string;
    policy: string;
    settings: string;
    /** Names of the built-in purposes and of the two categories. */
    names: Readonly<Record<string, string>>;
    item: Readonly<Record<Item, string>>;
}
/** Texts of the question about one service under the level `ask`, fetched when there is one. */
interface AskTexts {
    title: string;
    body: string;
    /** Of something that is no service: code marked with a purpose or the category alone. */
    bodyUnknown: string;
    transfer: string;
    retention: string;
    once: string;
    always: string;
    never: string;
    more: string;
}
/** Texts about changes of the policy, fetched when there is one to tell. */
interface NewsTexts {
    /** The browser's own wish counts until the visitor decides; `{names}`: of the purposes it refuses. */
    signal: string;
    title: string;
    effective: string;
    noticed: string;
    since: string;
    services: string;
    purposes: string;
    /** Purposes without an answer of which nothing says that they are new. */
    open: string;
    reason: string;
    previous: string;
    /** Where something comes that this visitor will be asked about; and where nothing does. */
    asksThen: string;
    appliesThen: string;
    read: string;
    putAway: string;
}
/** Texts of what follows the switches in the settings, fetched with them. */
interface AboutTexts {
    withdrawal: {
        title: string;
        deleted: string;
        none: string;
        left: string;
        elsewhere: string;
        optOut: string;
        policy: string;
        reload: string;
        reloadNow: string;
    };
    record: {
        title: string;
        intro: string;
        /** Where the site adds nothing to it. */
        bare: string;
        none: string;
        id: string;
        at: string;
        level: string;
        levels: Readonly<Record<Level, string>>;
        method: string;
        methods: Readonly<Record<Method, string>>;
        version: string;
        shown: string;
        hash: string;
        copy: string;
        copied: string;
        notCopied: string;
        download: string;
    };
    contact: {
        title: string;
        officer: string;
        manager: string;
        phone: string;
        agencies: string;
        inquiry: string;
    };
    changes: {
        title: string;
        version: string;
        upcoming: string;
        noticed: string;
        effective: string;
        previous: string;
    };
    guide: {
        title: string;
    };
}
/** Texts of the message after an act of the visitor, fetched when there is one. */
interface ToastTexts {
    agreed: string;
    refused: string;
    custom: string;
    ask: string;
    change: string;
    notStored: string;
    withdrawn: string;
    deleted: string;
    left: string;
    reload: string;
    reloadNow: string;
    report: string;
    close: string;
}
/** Texts of what stands in a held frame's place, fetched when there is one. */
interface PlaceholderTexts {
    title: string;
    body: string;
    /** While the service's description is not there. */
    bodyUnknown: string;
    transfer: string;
    once: string;
    always: string;
}
/** Texts of the settings, fetched when they are opened. */
interface PreferencesTexts {
    intro: string;
    status: {
        title: string;
        agreed: string;
        refused: string;
        custom: string;
        ask: string;
        none: string;
        /** The browser's own wish, while the visitor has not decided; `{names}`: of the purposes it refuses. */
        gpc: string;
        dnt: string;
        minor: string;
        expired: string;
        changed: string;
        /** There is something the visitor has not answered, new or not. */
        open: string;
        notStored: string;
        until: string;
    };
    withdraw: {
        button: string;
        one: string;
        body: string;
    };
    /** Policy 9-2: how much may be collected. */
    level: {
        title: string;
        names: Readonly<Record<Level, string>>;
        about: Readonly<Record<Level, string>>;
    };
    essential: {
        description: string;
        basis: string;
        always: string;
        refusal: string;
    };
    marketing: {
        description: string;
        refusal: string;
    };
    optional: string;
    /** One sentence under each built-in purpose. */
    descriptions: Readonly<Record<string, string>>;
    on: string;
    off: string;
    some: string;
    /** Under the level `ask`: not answered yet, and always allowed; refused is `off`. */
    asks: string;
    always: string;
    services: string;
    loading: string;
    failed: string;
    service: {
        provider: string;
        items: string;
        retention: string;
        country: string;
        domestic: string;
        transfer: string;
        cookies: string;
        cookieName: string;
        cookieRetention: string;
        storage: string;
        policy: string;
        optOut: string;
    };
    newWindow: string;
    itemsTitle: string;
    itemDescriptions: Readonly<Record<Item, string>>;
    close: string;
    hint: string;
    save: string;
    agreeAll: string;
    disagreeAll: string;
}
/** Texts by the name of their piece. */
interface Texts {
    banner: BannerTexts;
    ask: AskTexts;
    news: NewsTexts;
    about: AboutTexts;
    toast: ToastTexts;
    placeholder: PlaceholderTexts;
    preferences: PreferencesTexts;
    /** Of the disclosure what the settings show too. */
    disclosure: {
        guide: GuideTexts;
        agencies: readonly Agency[];
    };
}
/** What is fetched first of a language; a language of the site's own is one module with all of it. */
type LocaleModule = Pick<Texts, 'banner'> & Partial<Texts>;

/** Answers by purpose or service id. A purpose's answer resets its services; a service named beside it is singled out. */
type Answers = Readonly<Record<string, boolean>>;
interface CommitOptions {
    method: Method;
    /** Change only what is named and ask for the rest as before. Default: what is not named and was never answered counts as refused. */
    only?: boolean;
    /** The level `ask`: what is not named is asked about when it wants to load. */
    ask?: boolean;
    /** For this page only; nothing is stored. */
    once?: boolean;
    /** When the visitor decided, where that was not now: ISO 8601, UTC, seconds. */
    at?: string;
    /** Where a choice of method `import` comes from. */
    source?: Source;
    /** What the visitor read before the answer, for the evidence. Missing where nothing was shown. */
    shown?: string;
}
/** Where a choice was made that was not made here; for the record. */
interface Source {
    /** The tool (`klaro`) or the way (`phone`). */
    by: string;
    /** The operator's own number for the paper or the call. */
    reference?: string;
}
/** One change of the state, as every follower gets it. */
interface Change {
    readonly before: State;
    readonly after: State;
    readonly method: Method;
    readonly source?: Source | undefined;
}
/** The record of the choice, for those who follow it. `commit` is the only way to change it: decide, write the cookie, then tell in order. */
interface Store {
    readonly policy: Policy;
    get(): State;
    commit(answers: Answers, options: CommitOptions): void;
    /** Followers are called in the order they came; one that throws stops no other. Returns the undo. */
    subscribe(follower: (change: Change) => void): () => void;
}

/** What the interface may do with held frames; the gate gives it. */
interface HeldFrames {
    /** Frames waiting now, in document order, with the id (service, purpose or category) each waits for. */
    list(): readonly {
        element: HTMLIFrameElement;
        id: string;
    }[];
    /** Called when the list changes; returns the undo. */
    subscribe(follower: () => void): () => void;
    /** Load this one now, without a choice ("이번만 보기"). */
    release(element: HTMLIFrameElement): void;
}
/** A short message after an act of the visitor. `reload`: it takes full effect with the next page, and the visitor is offered that. */
type Notice = {
    reload: boolean;
} & ({
    kind: 'agreed' | 'refused' | 'custom' | 'ask' | 'not-stored';
} | ({
    kind: 'withdrawn';
} & Withdrawal));
/** What a withdrawal did. */
interface Withdrawal {
    /** Names of the cookies, storage keys, databases and caches that were deleted. */
    deleted: readonly string[];
    /** Those that could not be. */
    left: readonly string[];
    /** Ids of the services that ran until then. */
    services: readonly string[];
}
/** Tells people what the policy's services are. */
interface ServicesModule {
    describe(services: readonly PolicyService[]): readonly Service[];
}
/** What may come later, by the name of its file. */
interface LaterParts {
    services: ServicesModule;
    [texts: `${'notices' | 'settings' | 'disclosure'}-${string}`]: Partial<Texts>;
}
/** The evidence of a choice, as far as the visitor is shown it, and the whole as a file to keep (docs/records.md). */
interface VisitorRecord {
    record: {
        id: string;
        at: string;
        level: Level;
        method?: Method | undefined;
        policy: {
            readonly version: string;
        };
        text?: {
            readonly hash: string | null;
        } | undefined;
        hash: string | null;
        context?: object | undefined;
    };
    file: {
        name: string;
        content: string;
    };
}
/** What the interface is built from. */
interface UiParts {
    store: Store;
    settings: Settings;
    language: Language;
    /** Whose texts are read: `ko`, `haeyo`, `en`, or a language of the site's own. */
    wording: string;
    gate: HeldFrames;
    /** Ids of what is held, or waited for by the site's code, beside frames: what the visitor is asked about under the level `ask`. */
    waiting: Readonly<Record<string, true>>;
    /** What knows the services' full descriptions, and texts; may have to be fetched. */
    load<Name extends keyof LaterParts>(name: Name): Promise<LaterParts[Name]>;
    /** The record of the choice that holds; nothing without one. */
    evidence(): Promise<VisitorRecord | undefined> | VisitorRecord | undefined;
    /** Something went wrong that the developer should know; never shown to the visitor. */
    report(code: string, found?: unknown): void;
}
interface Ui {
    /** Shows the banner also when nothing is to be asked. */
    showBanner(): void;
    /** Opens the preferences dialog; focus returns to what had it. */
    showPreferences(): void;
    notify(notice: Notice): void;
    destroy(): void;
}

/**
 * Draws the store's state. The banner is here; the settings, the message after an act and the placeholders of held frames are fetched when
 * there is a wish for them.
 */
declare function createUi(parts: UiParts, module: LocaleModule): Promise<Ui>;

declare const index_createUi: typeof createUi;
declare namespace index {
  export {
    index_createUi as createUi,
  };
}

declare const banner$2: {
    readonly title: "[Optional] Marketing cookies";
    readonly body: "{company} uses cookies needed for sign-in and security. If you agree, we also use cookies for the purposes below. You may refuse, and you can change your choice at any time.";
    readonly again: {
        readonly expired: "It has been {months} months since your choice, so we are asking again.";
        readonly 'scope-changed': "Our use of cookies has changed, so we are asking again.";
        readonly 'new-purpose': "You have not answered everything yet, so we are asking.";
    };
    readonly purpose: "Purpose";
    readonly items: "Data";
    readonly retention: "Period";
    readonly months: "Used up to {months} months from your consent,";
    readonly perService: "kept as long as each service says below;";
    readonly untilWithdrawn: "destroyed without delay if you withdraw";
    readonly services: "Tools";
    readonly count: "Services: {count}";
    readonly about: "See providers and periods";
    readonly refusal: "Your right";
    readonly noLimit: "Refusing does not limit the service.";
    readonly notTailored: "Information tailored to your interests is then not offered.";
    readonly agree: "Agree";
    readonly disagree: "Do not agree";
    readonly customize: "Choose";
    readonly failed: "Cookie settings could not be loaded. Please try again shortly.";
    readonly policy: "Read chapter 9 of the privacy policy";
    readonly settings: "Cookie settings";
    readonly names: {
        readonly personalization: "Tailored information";
        readonly analytics: "Visit frequency and time analysis";
        readonly ads: "Targeted marketing";
        readonly essential: "Essential cookies";
        readonly marketing: "Marketing cookies";
    };
    readonly item: {
        readonly id: "ID";
        readonly ip: "IP address";
        readonly log: "access log";
        readonly content: "content used";
    };
};

declare namespace banner$3 {
  export {
    banner$2 as banner,
  };
}

declare const banner: {
    readonly title: "[선택] 마케팅 쿠키 사용 동의";
    readonly body: "{company}{은는} 로그인과 보안에 꼭 필요한 쿠키 외에, 동의하시면 아래 목적으로도 쿠키를 사용합니다. 동의하지 않으셔도 되며, 선택은 언제든지 바꿀 수 있습니다.";
    readonly again: {
        readonly expired: "선택하신 지 {months}개월이 지나 다시 여쭙습니다.";
        readonly 'scope-changed': "쿠키 사용 내용이 바뀌어 다시 여쭙습니다.";
        readonly 'new-purpose': "선택하지 않으신 항목을 여쭙습니다.";
    };
    readonly purpose: "목적";
    readonly items: "항목";
    readonly retention: "보유·이용 기간";
    readonly months: "동의 후 최대 {months}개월 이용,";
    readonly perService: "서비스별 보유 기간은 아래,";
    readonly untilWithdrawn: "철회 시 지체 없이 파기";
    readonly services: "수집 도구";
    readonly count: "서비스 {count}개";
    readonly about: "사업자와 기간 보기";
    readonly refusal: "거부할 권리";
    readonly noLimit: "동의하지 않아도 서비스 이용에 제한이 없습니다.";
    readonly notTailored: "다만 관심분야에 맞춘 정보는 제공되지 않습니다.";
    readonly agree: "동의";
    readonly disagree: "동의하지 않음";
    readonly customize: "직접 선택";
    readonly failed: "쿠키 설정을 불러오지 못했습니다. 잠시 후 다시 시도해 주세요.";
    readonly policy: "개인정보처리방침 제9장 보기";
    readonly settings: "쿠키 설정";
    readonly names: {
        readonly personalization: "맞춤 정보 제공";
        readonly analytics: "접속 빈도·방문시간 분석";
        readonly ads: "타겟 마케팅";
        readonly essential: "필수 쿠키";
        readonly marketing: "마케팅 쿠키";
    };
    readonly item: {
        readonly id: "ID";
        readonly ip: "접속 IP";
        readonly log: "접속로그";
        readonly content: "이용 콘텐츠";
    };
};

declare const banner$1_banner: typeof banner;
declare namespace banner$1 {
  export {
    banner$1_banner as banner,
  };
}

export { banner$3 as en, banner$1 as ko, index as ui };
