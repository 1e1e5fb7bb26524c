import process from 'node:process';
import puppeteer from 'puppeteer-core';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];

/** The site's name. Not `localhost`: there dongui looks its config over for the developer, which no visitor pays for. */
export const host = 'portal.example';

/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * One visitor: a fresh context, so no cookies, no storage and no cache but what is given.
 *
 * @typedef {object} Visit
 * @property {Page} page
 * @property {CDPSession} cdp
 * @property {() => Promise<void>} close
 */

/** @param {number} ms */
export const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

export async function openBrowser() {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    defaultViewport: {width: 1280, height: 800},
    args: ['--no-sandbox', ...quiet, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });

  return {
    version: () => browser.version(),
    close: () => browser.close(),

    /**
     * Opens a page, still empty, behind a line of 40 ms and 10 Mbit/s, with a processor `slowdown` times slower.
     *
     * @param {{slowdown?: number, cookies?: readonly import('puppeteer-core').Cookie[] | undefined}} [options]
     * @returns {Promise<Visit>}
     */
    async open({slowdown = 1, cookies = []} = {}) {
      const context = await browser.createBrowserContext();
      await context.setCookie(...cookies);
      const page = await context.newPage();
      const cdp = await page.createCDPSession();
      await cdp.send('Network.enable');
      const throughput = (10 * 1000 * 1000) / 8;
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 40,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
      await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      return {page, cdp, close: () => context.close()};
    },
  };
}
