import type {Language, Settings} from '../config/types.js';
import type {Level, Method, PolicyService, Service} from '../model/types.js';
import type {Store} from '../store/types.js';
import type {Texts} from './locales/types.js';

/** What the interface may do with held frames; the gate gives it. */
export interface HeldFrames {
  /** Frames waiting now, in document order, with the id (service, purpose or category) each waits for. */
  list(): readonly {element: HTMLIFrameElement; id: string}[];
  /** Called when the list changes; returns the undo. */
  subscribe(follower: () => void): () => void;
  /** Load this one now, without a choice ("이번만 보기"). */
  release(element: HTMLIFrameElement): void;
}

/** A short message after an act of the visitor. `reload`: it takes full effect with the next page, and the visitor is offered that. */
export type Notice = {reload: boolean} & (
  | {kind: 'agreed' | 'refused' | 'custom' | 'ask' | 'not-stored'}
  | ({kind: 'withdrawn'} & Withdrawal)
);

/** What a withdrawal did. */
export interface Withdrawal {
  /** Names of the cookies, storage keys, databases and caches that were deleted. */
  deleted: readonly string[];
  /** Those that could not be. */
  left: readonly string[];
  /** Ids of the services that ran until then. */
  services: readonly string[];
}

/** Tells people what the policy's services are. */
export interface ServicesModule {
  describe(services: readonly PolicyService[]): readonly Service[];
}

/** What may come later, by the name of its file. */
export interface LaterParts {
  services: ServicesModule;
  [texts: `${'notices' | 'settings' | 'disclosure'}-${string}`]: Partial<Texts>;
}

/** The evidence of a choice, as far as the visitor is shown it, and the whole as a file to keep (docs/records.md). */
export interface VisitorRecord {
  record: {
    id: string;
    at: string;
    level: Level;
    method?: Method | undefined;
    policy: {readonly version: string};
    text?: {readonly hash: string | null} | undefined;
    hash: string | null;
    context?: object | undefined;
  };
  file: {name: string; content: string};
}

/** What the interface is built from. */
export interface UiParts {
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

export interface Ui {
  /** Shows the banner also when nothing is to be asked. */
  showBanner(): void;
  /** Opens the preferences dialog; focus returns to what had it. */
  showPreferences(): void;
  notify(notice: Notice): void;
  destroy(): void;
}
