import type {Text} from './types.js';

/** A site's text in a language, in Korean where it has none in that. */
export const textIn = (text: Text | undefined, language: string): string | undefined => text?.[language] || text?.ko;
