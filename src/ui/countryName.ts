import type {Language} from '../config/types.js';

/** `US` → 미국. What is no country code stays as the site wrote it. */
export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}
