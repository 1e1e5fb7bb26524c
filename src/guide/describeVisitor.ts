import {detectBrowser} from './detectBrowser.js';
import {outOfApp} from './outOfApp.js';
import type {Browser} from './types.js';

/** This page's visitor, for the guide: the browser, and what leads out of an app. Needs a DOM. */
export function describeVisitor(): {browser: Browser; link: string | undefined} {
  const {userAgent, maxTouchPoints} = navigator;
  const {brands = []} = (navigator as {userAgentData?: {brands?: {brand: string}[]}}).userAgentData ?? {};
  const browser = detectBrowser(
    userAgent,
    brands.map(({brand}) => brand),
    maxTouchPoints,
  );
  return {browser, link: outOfApp(browser, userAgent, location.href)};
}
