import type {Language} from '../config/types.js';
import {textIn} from '../model/textIn.js';
import type {Text} from '../model/types.js';
import type {BannerTexts} from './locales/types.js';

/** What people call a purpose, category or service: its own name, or the language's for what is built in, or just the id. */
export function nameOf({id, name}: {id: string; name?: Text}, texts: BannerTexts, language: Language): string {
  return textIn(name, language) || texts.names[id] || id;
}
