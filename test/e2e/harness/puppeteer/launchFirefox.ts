import puppeteer, {type Browser} from 'puppeteer-core';
import {killAfter} from '../killAfter.js';
import type {SessionOptions} from '../types.js';

/** `network.cookie.cookieBehavior`: reject all. */
const REJECT_ALL = 2;

export async function launchFirefox(options: SessionOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    defaultViewport: {width: 1280, height: 800},
    extraPrefsFirefox: {
      // 0 is dark, 1 light.
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      'intl.accept_languages': 'ko-KR,ko',
      ...(options.cookies === 'blocked' && {'network.cookie.cookieBehavior': REJECT_ALL}),
    },
  });
  killAfter(browser.process());
  return browser;
}
