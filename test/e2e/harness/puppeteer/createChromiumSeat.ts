import type {BrowserContext, Page as PuppeteerPage} from 'puppeteer-core';
import type {Seat} from '../createSessions.js';
import {createPage} from '../page/createPage.js';
import {within} from '../page/within.js';
import {createPuppeteerTab} from './createPuppeteerTab.js';

/** A window of Chromium takes as long as a test: it stays, and its context is cleared. */
export function createChromiumSeat(context: BrowserContext): Seat {
  let spare: PuppeteerPage | undefined;

  async function take(): Promise<PuppeteerPage> {
    const page = spare;
    spare = undefined;
    if (!page) {
      return context.newPage();
    }
    await page.setViewport({width: 1280, height: 800});
    return page;
  }

  return {
    open: async () => createPage(createPuppeteerTab(await take())),
    async stopWorkers() {
      const client = await (await context.pages())[0]?.createCDPSession();
      await client?.send('ServiceWorker.enable');
      await client?.send('ServiceWorker.stopAllWorkers');
      await client?.detach();
    },
    clear: () =>
      within(5_000, async () => {
        const [page, ...others] = await context.pages();
        if (!page) {
          throw new Error('No page to clear it from.');
        }
        await Promise.all(others.map(other => other.close()));
        page.removeAllListeners('console');
        page.removeAllListeners('pageerror');
        const client = await page.createCDPSession();
        // What is under way goes on for a page that waits in the back/forward cache.
        await client.send('Page.stopLoading');
        await page.goto('about:blank');
        await page.evaluate(() => {
          window.name = '';
        });
        // What it would hover over in the next page.
        await page.mouse.reset();
        await page.mouse.move(-1, -1);
        // The star is every site, their session storage, too.
        await client.send('Storage.clearDataForOrigin', {origin: '*', storageTypes: 'all'});
        await client.send('Network.clearBrowserCookies');
        await client.send('Network.clearBrowserCache');
        await client.send('Page.resetNavigationHistory');
        await client.detach();
        spare = page;
      }),
    close: () => context.close(),
  };
}
