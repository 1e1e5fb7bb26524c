import type {Language} from '../config/types.js';

/** The language wished for, by its two letters, or else the page's, by `<html lang>`; Korean where it is neither Korean nor English. */
export function detectLanguage(wished: string): Language {
  return wished.slice(0, 2).toLowerCase() || (/^en\b/i.test(document.documentElement.lang) ? 'en' : 'ko');
}
