import type {Surface} from './createSurface.js';
import type {TextLoader} from './locales/createTexts.js';
import type {BannerTexts} from './locales/types.js';
import type {UiParts} from './types.js';

/** What every piece of the interface is drawn from, and where. */
export interface View {
  parts: UiParts;
  texts: BannerTexts;
  /** The texts of a piece that comes later. */
  loadTexts: TextLoader;
  root: ShadowRoot;
  openPreferences(): void;
  /** Gives a surface the layout and theme of the config, where there are any. */
  dress?: (surface: Pick<Surface, 'host' | 'root'>) => void;
}
