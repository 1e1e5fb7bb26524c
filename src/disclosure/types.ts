import type {Language} from '../config/types.js';
import type {Browser, GuideTexts} from '../guide/types.js';
import type {Markup} from '../lib/markup.js';
import type {Item, Role, ServiceCookie} from '../model/types.js';

/** Texts of the disclosure; `{name}` is filled in, `{name}{은는}` with its particle. */
export interface DisclosureTexts {
  /** Chapter 9's head: what cookies are. `{company}` */
  definition: string;
  /** Where the config names no company. */
  thisSite: string;
  categories: string;
  /** `{version}` */
  version: string;
  essential: string;
  optional: string;
  /** What a description does not say. */
  notStated: string;
  newWindow: string;
  own: {title: string; lead: string; essential: string; optional: string};
  third: {title: string; lead: string; essential: string; optional: string};
  transfer: {title: string; lead: string; caption: string; when: string};
  processors: {title: string; lead: string; caption: string};
  cookies: {
    title: string;
    lead: string;
    caption: string;
    cookie: string;
    storage: string;
    database: string;
    cache: string;
    untilDeleted: string;
  };
  refusal: {title: string; lead: string; button: string; noScript: string};
  contact: {title: string; lead: string; caption: string; officer: string; manager: string; agencies: string; call: string};
  columns: Readonly<
    Record<
      | 'tool'
      | 'kind'
      | 'collector'
      | 'items'
      | 'purpose'
      | 'method'
      | 'retention'
      | 'basis'
      | 'refusal'
      | 'recipient'
      | 'country'
      | 'sent'
      | 'use'
      | 'when'
      | 'processor'
      | 'work'
      | 'cookie'
      | 'service'
      | 'duration'
      | 'role'
      | 'person'
      | 'phone'
      | 'email',
      string
    >
  >;
  /** How the site itself collects: by what it stores, or by what arises in use. */
  methods: {stored: string; arising: string};
  /** By built-in purpose, `essential` and `marketing` for a site's own. */
  bases: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  purposes: Readonly<Record<string, string>>;
  item: Readonly<Record<Item, string>>;
  refuse: {settings: string; browser: string; provider: string; policy: string};
  agencies: readonly {name: string; url: string; phone: string}[];
  guide: GuideTexts;
}

/** Pieces of one cell, a line each. */
export type Cell = readonly Markup[];

export interface Table {
  caption: string;
  columns: readonly string[];
  /** The first cell of a row is its header; `id`: the service it tells of. */
  rows: readonly {id?: string; cells: readonly Cell[]}[];
}

export interface Section {
  id: 'own' | 'third' | 'transfer' | 'processors' | 'cookies' | 'refusal' | 'contact';
  title: string;
  lead: readonly Markup[];
  tables: readonly Table[];
  /** Below the tables, the level of headings inside given. */
  rest?(level: number): readonly Markup[];
}

/** The disclosure of chapter 9 as data. */
export interface Disclosure {
  language: Language;
  intro: readonly string[];
  /** In the order in which they are shown; those without content are left out. */
  sections: readonly Section[];
}

/** What the disclosure says of one service. */
export interface Entry {
  id: string;
  name: string;
  provider: string;
  role: Role;
  essential: boolean;
  items: string;
  purpose: string;
  kind: string;
  basis: string;
  method: string;
  retention: string;
  /** ISO 3166. */
  country: string;
  cookies: readonly ServiceCookie[];
  storage: readonly string[];
  databases: readonly string[];
  caches: readonly string[];
  policyUrl: string | undefined;
  optOutUrl: string | undefined;
}

/** Who reads it, where that is known. */
export interface Reader {
  browser?: Browser | undefined;
  /** What leads out of an app. */
  link?: string | undefined;
}
