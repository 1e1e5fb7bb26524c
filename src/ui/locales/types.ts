import type {Agency} from '../../config/types.js';
import type {GuideTexts} from '../../guide/types.js';
import type {AskReason, Item, Level, Method} from '../../model/types.js';

/** Texts of what is fetched first: the banner, and names that all pieces use. `{name}` is filled in, `{name}{은는}` with its particle. */
export interface BannerTexts {
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
export interface AskTexts {
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
export interface NewsTexts {
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
export interface AboutTexts {
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
  contact: {title: string; officer: string; manager: string; phone: string; agencies: string; inquiry: string};
  changes: {title: string; version: string; upcoming: string; noticed: string; effective: string; previous: string};
  guide: {title: string};
}

/** Texts of the message after an act of the visitor, fetched when there is one. */
export interface ToastTexts {
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
export interface PlaceholderTexts {
  title: string;
  body: string;
  /** While the service's description is not there. */
  bodyUnknown: string;
  transfer: string;
  once: string;
  always: string;
}

/** Texts of the settings, fetched when they are opened. */
export interface PreferencesTexts {
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
  withdraw: {button: string; one: string; body: string};
  /** Policy 9-2: how much may be collected. */
  level: {title: string; names: Readonly<Record<Level, string>>; about: Readonly<Record<Level, string>>};
  essential: {description: string; basis: string; always: string; refusal: string};
  marketing: {description: string; refusal: string};
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
export interface Texts {
  banner: BannerTexts;
  ask: AskTexts;
  news: NewsTexts;
  about: AboutTexts;
  toast: ToastTexts;
  placeholder: PlaceholderTexts;
  preferences: PreferencesTexts;
  /** Of the disclosure what the settings show too. */
  disclosure: {guide: GuideTexts; agencies: readonly Agency[]};
}

/** What is fetched first of a language; a language of the site's own is one module with all of it. */
export type LocaleModule = Pick<Texts, 'banner'> & Partial<Texts>;
