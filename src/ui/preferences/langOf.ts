import type {Language} from '../../config/types.js';

/** For `lang` of what the config or catalogue says in Korean only, where the interface is in another language: read out by the right voice (WCAG 3.1.2). */
export function langOf(text: string, language: Language): 'ko' | undefined {
  return language !== 'ko' && /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined;
}
