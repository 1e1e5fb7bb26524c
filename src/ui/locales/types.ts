import type {AskReason, Item} from '../../model/types.js';

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

/** Texts of the message after an act of the visitor, fetched when there is one. */
export interface ToastTexts {
  agreed: string;
  refused: string;
  custom: string;
  change: string;
  notStored: string;
  withdrawn: string;
  deleted: string;
  left: string;
  reload: string;
  reloadNow: string;
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
    none: string;
    expired: string;
    changed: string;
    notStored: string;
    until: string;
  };
  withdraw: {button: string; title: string; body: string; confirm: string; cancel: string};
  essential: {description: string; basis: string; always: string; refusal: string};
  marketing: {description: string; refusal: string};
  optional: string;
  /** One sentence under each built-in purpose. */
  descriptions: Readonly<Record<string, string>>;
  on: string;
  off: string;
  some: string;
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
