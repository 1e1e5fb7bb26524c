import type {UiParts} from '../types.js';
import type {LocaleModule, Texts} from './types.js';

/** Answers the texts of a piece, fetched where they are not there yet. */
export type TextLoader = <Name extends keyof Texts>(name: Name) => Promise<Texts[Name]>;

/**
 * The texts of the page. `module` is what was fetched first, or a whole language of the site's own; of ours the rest comes in two chunks, short messages and all of
 * the settings. Single texts of the site's config (`texts`) take the place of ours.
 */
export function createTexts(module: LocaleModule, {load, settings, language, wording}: UiParts): TextLoader {
  return async name => {
    const group = /^(about|pref)/.test(name) ? 'settings' : name === 'disclosure' ? 'disclosure' : 'notices';
    // The disclosure is one in Korean, whatever the tone.
    const texts = module[name] ?? (await load(`${group}-${group === 'disclosure' ? language : wording}`))[name];
    const words = settings.texts[language]?.[name];
    return (words ? (await import('../../lib/mergeTexts.js')).mergeTexts(texts, words) : texts) as Texts[typeof name];
  };
}
