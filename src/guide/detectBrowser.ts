import type {Browser} from './types.js';

/** In-app browsers by their tokens, before all else: they also carry the names of Chrome or Safari. */
const apps: readonly (readonly [token: RegExp, app: Browser])[] = [
  [/KAKAOTALK/i, 'kakaotalk'],
  [/NAVER\(inapp/i, 'naver'],
  [/DaumApps|DaumDevice/i, 'daum'],
  [/\bBAND\//i, 'band'],
  [/\bLine\//i, 'line'],
  [/Instagram/i, 'instagram'],
  [/FBAN|FBAV|FB_IAB/, 'facebook'],
  [/everytimeApp/i, 'everytime'],
  // An Android WebView (https://developer.chrome.com/docs/webview/user-agent), the Google app, and on iOS a view that is not Safari.
  [/; ?wv\)|\bGSA\/|\((iPhone|iPad|iPod)(?!.*Safari\/)/, 'app'],
];

/** Of the Chromium family, browsers with menus of their own that are not told here. */
const unlike = /OPR\/|Opera|YaBrowser|Vivaldi|DuckDuckGo|UCBrowser|MiuiBrowser|HuaweiBrowser|Puffin|Brave|Ddg\//i;

/**
 * Which browser is this? `brands` as in `navigator.userAgentData.brands`, where there are any. An iPad says it is a Mac and is known by its touch screen
 * (`navigator.maxTouchPoints`; a server cannot see it). Whom it does not know it answers `other`, rather than tell somebody else's menu.
 */
export function detectBrowser(userAgent: string, brands: readonly string[] = [], maxTouchPoints = 0): Browser {
  const has = (token: RegExp): boolean => token.test(userAgent);
  const app = apps.find(([token]) => has(token))?.[1];
  if (app) {
    return app;
  }
  const mobile = has(/Android|iPhone|iPad|iPod|Mobile/);
  if (has(/Trident\/|MSIE /)) {
    return 'explorer';
  }
  if (has(/Edg(A|iOS)\//)) {
    return 'edge-mobile';
  }
  if (has(/Edge?\//)) {
    return 'edge';
  }
  if (has(/Whale\//)) {
    return mobile ? 'whale-mobile' : 'whale';
  }
  if (has(/SamsungBrowser\//)) {
    return 'samsung';
  }
  if (has(/FxiOS\//)) {
    return 'firefox-ios';
  }
  if (has(unlike) || unlike.test(brands.join())) {
    return 'other';
  }
  if (has(/Firefox\//)) {
    return mobile ? 'firefox-android' : 'firefox';
  }
  if (has(/CriOS\//)) {
    return 'chrome-ios';
  }
  if (has(/Chrome\/|Chromium\//)) {
    return mobile ? 'chrome-android' : 'chrome';
  }
  if (has(/\((iPhone|iPad|iPod)/) || (has(/Macintosh.*Safari\//) && maxTouchPoints > 1)) {
    return 'safari-ios';
  }
  return has(/Macintosh.*Safari\//) ? 'safari' : 'other';
}
