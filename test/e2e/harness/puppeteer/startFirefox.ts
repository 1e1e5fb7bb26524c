import puppeteer, {type Browser} from 'puppeteer-core';
import {killAfter} from '../killAfter.js';

interface Settings {
  acceptInsecureCerts?: boolean;
  preferences: Record<string, unknown>;
}

/**
 * Without what costs processor time and no test looks at: bars around the page, two of three pictures a second, and events of the network, of which the protocol
 * tells more than all else.
 */
export async function startFirefox({preferences, ...settings}: Settings): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    defaultViewport: {width: 1280, height: 800},
    networkEnabled: false,
    args: ['--kiosk'],
    extraPrefsFirefox: {'layout.frame_rate': 20, 'intl.accept_languages': 'ko-KR,ko', ...preferences},
    ...settings,
  });
  killAfter(browser.process());
  return browser;
}
