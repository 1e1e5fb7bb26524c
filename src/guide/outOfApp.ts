/**
 * The address that opens this page in another browser, from inside an app; `undefined` where there is none. KakaoTalk has a scheme of its own (seen in
 * public code for Android and iOS, no vendor page found); Android's `intent:` is of https://developer.chrome.com/docs/android/intents.
 */
export function outOfApp(app: string, userAgent: string, page: string): string | undefined {
  if (!/^https?:\/\//.test(page)) {
    return undefined;
  }
  if (app === 'kakaotalk') {
    return `kakaotalk://web/openExternal?url=${encodeURIComponent(page)}`;
  }
  const [, scheme, rest] = /^(https?):\/\/([^#]*)/.exec(page) ?? [];
  return /Android/.test(userAgent)
    ? `intent://${rest}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(page)};end`
    : undefined;
}
