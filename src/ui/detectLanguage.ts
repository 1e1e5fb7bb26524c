import type {Language} from '../config/types.js';

/** The language wished for, or else the page's, by `<html lang>`; Korean where it is neither Korean nor English. */
export function detectLanguage(wished: string): Language {
  return /^en\b/i.test(wished || document.documentElement.lang) ? 'en' : 'ko';
}
