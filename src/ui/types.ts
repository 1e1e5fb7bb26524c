import type {Language, Settings} from '../config/types.js';
import type {PolicyService, Service} from '../model/types.js';
import type {Store} from '../store/types.js';

/** What the interface may do with held frames; the gate gives it. */
export interface HeldFrames {
  /** Frames waiting now, in document order, with the id (service, purpose or category) each waits for. */
  list(): readonly {element: HTMLIFrameElement; id: string}[];
  /** Called when the list changes; returns the undo. */
  subscribe(follower: () => void): () => void;
  /** Load this one now, without a choice ("이번만 보기"). */
  release(element: HTMLIFrameElement): void;
}

/** A short message after an act of the visitor. */
export type Notice =
  | {kind: 'agreed' | 'refused' | 'custom' | 'not-stored'}
  | {kind: 'withdrawn'; deleted: readonly string[]; left: readonly string[]; reload: boolean};

/** Tells people what the policy's services are. */
export interface ServicesModule {
  describe(services: readonly PolicyService[]): readonly Service[];
}

/** What the interface is built from. */
export interface UiParts {
  store: Store;
  settings: Settings;
  language: Language;
  gate: HeldFrames;
  /** What knows the services' full descriptions; may have to be fetched. */
  load(name: 'services'): Promise<ServicesModule>;
  /** Something went wrong that the developer should know; never shown to the visitor. */
  report(code: string, found?: string): void;
}

export interface Ui {
  /** Shows the banner also when nothing is to be asked. */
  showBanner(): void;
  /** Opens the preferences dialog; focus returns to what had it. */
  showPreferences(): void;
  notify(notice: Notice): void;
  destroy(): void;
}
