import { AskReason, Item, Policy, State, Method, PolicyService, Service } from './index.js';
import { Settings, Language } from './index.js';

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
    months: string;
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

/** Answers by purpose or service id. A purpose's answer resets its services; a service named beside it is singled out. */
type Answers = Readonly<Record<string, boolean>>;
interface CommitOptions {
    method: Method;
    /** Change only what is named and ask for the rest as before. Default: what is not named and was never answered counts as refused. */
    only?: boolean;
}
/** One change of the state, as every follower gets it. */
interface Change {
    readonly before: State;
    readonly after: State;
    readonly method: Method;
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
/** A short message after an act of the visitor. */
type Notice = {
    kind: 'agreed' | 'refused' | 'custom' | 'not-stored';
} | {
    kind: 'withdrawn';
    deleted: readonly string[];
    left: readonly string[];
    reload: boolean;
};
/** Tells people what the policy's services are. */
interface ServicesModule {
    describe(services: readonly PolicyService[]): readonly Service[];
}
/** What the interface is built from. */
interface UiParts {
    store: Store;
    settings: Settings;
    language: Language;
    gate: HeldFrames;
    /** What knows the services' full descriptions; may have to be fetched. */
    load(name: 'services'): Promise<ServicesModule>;
    /** Something went wrong that the developer should know; never shown to the visitor. */
    report(code: string, found?: string): void;
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
declare function createUi(parts: UiParts, texts: BannerTexts): Ui;

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
        readonly 'new-purpose': "A new purpose has been added, so we are asking again.";
    };
    readonly purpose: "Purpose";
    readonly items: "Data";
    readonly retention: "Kept for";
    readonly months: "Up to {months} months";
    readonly untilWithdrawn: "or until you withdraw (by service: see below)";
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
        readonly 'new-purpose': "쿠키 사용 목적이 추가되어 다시 여쭙습니다.";
    };
    readonly purpose: "목적";
    readonly items: "항목";
    readonly retention: "보유 기간";
    readonly months: "최대 {months}개월";
    readonly untilWithdrawn: "철회 시 지체 없이 파기(서비스별 기간은 아래)";
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
