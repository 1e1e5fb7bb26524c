/** `US` → 미국, in the language given. What is no country code stays as the site wrote it. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}
