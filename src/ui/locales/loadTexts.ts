import type {Language} from '../../config/types.js';
import type {PlaceholderTexts, PreferencesTexts, ToastTexts} from './types.js';

interface Loaders {
  placeholder(): Promise<{placeholder: PlaceholderTexts}>;
  preferences(): Promise<{preferences: PreferencesTexts}>;
  toast(): Promise<{toast: ToastTexts}>;
}

/** The texts that may come later, one chunk each. */
export const loadTexts: Readonly<Record<Language, Loaders>> = {
  ko: {
    placeholder: () => import('./ko/placeholder.js'),
    preferences: () => import('./ko/preferences.js'),
    toast: () => import('./ko/toast.js'),
  },
  en: {
    placeholder: () => import('./en/placeholder.js'),
    preferences: () => import('./en/preferences.js'),
    toast: () => import('./en/toast.js'),
  },
};
