import type {Browser} from 'puppeteer-core';
import {createSessions, keyOf} from '../createSessions.js';
import type {Engine, SessionOptions} from '../types.js';
import {createChromiumSeat} from './createChromiumSeat.js';
import {createPuppeteerSeat} from './createPuppeteerSeat.js';
import {launchChromium} from './launchChromium.js';
import {launchFirefox} from './launchFirefox.js';

const launchers = {chromium: launchChromium, firefox: launchFirefox};
const seats = {chromium: createChromiumSeat, firefox: createPuppeteerSeat};

/** Sessions are browser contexts; options are fixed at launch, so each set of them is a browser of its own, kept to the end. */
export function createPuppeteerEngine(
  name: 'chromium' | 'firefox',
  launch: (options: SessionOptions) => Promise<Browser> = launchers[name],
): Engine {
  const browsers = new Map<string, Promise<Browser>>();

  const browserFor = (options: SessionOptions): Promise<Browser> => {
    const key = keyOf(options, name);
    const browser = browsers.get(key) ?? launch(options);
    browsers.set(key, browser);
    return browser;
  };

  const sessions = createSessions(name, async options => seats[name](await (await browserFor(options)).createBrowserContext()));
  return {
    ...sessions,
    name,
    can: {seeConsole: true},
    async close() {
      await sessions.close();
      const running = [...browsers.values()];
      browsers.clear();
      for (const browser of await Promise.allSettled(running)) {
        if (browser.status === 'fulfilled') {
          await browser.value.close();
        }
      }
    },
  };
}
