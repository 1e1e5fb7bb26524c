import type {BannerTexts} from './locales/types.js';
import type {UiParts} from './types.js';

/** What every piece of the interface is drawn from, and where. */
export interface View {
  parts: UiParts;
  texts: BannerTexts;
  root: ShadowRoot;
  /** The country's name, in the visitor's language. */
  country(code: string): string;
  openPreferences(): void;
}
