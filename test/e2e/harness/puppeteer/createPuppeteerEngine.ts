import type {Browser} from 'puppeteer-core';
import {createPage} from '../page/createPage.js';
import type {Engine, Session, SessionOptions} from '../types.js';
import {createPuppeteerTab} from './createPuppeteerTab.js';
import {launchChromium} from './launchChromium.js';
import {launchFirefox} from './launchFirefox.js';

const launchers = {chromium: launchChromium, firefox: launchFirefox};

/** Each session is a browser context; options are fixed at launch, so each set of them is a browser of its own, kept to the end. */
export function createPuppeteerEngine(name: 'chromium' | 'firefox'): Engine {
  const browsers = new Map<string, Promise<Browser>>();
  const sessions = new Set<Session>();

  const browserFor = (options: SessionOptions): Promise<Browser> => {
    const key = JSON.stringify([options.cookies, options.colorScheme, options.reducedMotion]);
    const browser = browsers.get(key) ?? launchers[name](options);
    browsers.set(key, browser);
    return browser;
  };

  return {
    name,
    can: {seeConsole: true},
    async start() {
      await browserFor({});
    },
    async newSession(options = {}) {
      const context = await (await browserFor(options)).createBrowserContext();
      const session: Session = {
        async open(url) {
          const page = createPage(createPuppeteerTab(await context.newPage()));
          if (url !== undefined) {
            await page.goto(url);
          }
          return page;
        },
        ...(name === 'chromium' && {
          async stopWorkers() {
            const client = await (await context.pages())[0]?.createCDPSession();
            await client?.send('ServiceWorker.enable');
            await client?.send('ServiceWorker.stopAllWorkers');
            await client?.detach();
          },
        }),
        async close() {
          if (sessions.delete(session)) {
            await context.close();
          }
        },
      };
      sessions.add(session);
      return session;
    },
    async closeSessions() {
      await Promise.all([...sessions].map(session => session.close()));
    },
    async close() {
      sessions.clear();
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
