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

/** A line of 40 ms and 10 Mbit/s. */
const line = {offline: false, latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8};

/** @param {{secure?: string}} [options] `secure`: an origin to take as one of https, which gives it clocks of 5 µs in place of 100, with the headers for that */
export async function openBrowser({secure} = {}) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    defaultViewport: {width: 1280, height: 800},
    args: [
      '--no-sandbox',
      ...quiet,
      `--host-resolver-rules=MAP ${host} 127.0.0.1`,
      ...(secure ? [`--unsafely-treat-insecure-origin-as-secure=${secure}`] : []),
    ],
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
      await cdp.send('Network.emulateNetworkConditions', line);
      await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      return {page, cdp, close: () => context.close()};
    },

    /**
     * The same with nobody looking: puppeteer's page listens to what a page does, and for that Chromium notes the whole call stack of, say, the
     * first look at its cookies. No visitor pays for that.
     *
     * @param {readonly import('puppeteer-core').Cookie[] | undefined} [cookies]
     * @returns {Promise<{cdp: CDPSession, close: () => Promise<void>}>}
     */
    async openBare(cookies = []) {
      const context = await browser.createBrowserContext();
      await context.setCookie(...cookies);
      const root = await browser.target().createCDPSession();
      const {targetId} = await root.send('Target.createTarget', {url: 'about:blank', browserContextId: context.id ?? ''});
      const {sessionId} = await root.send('Target.attachToTarget', {targetId, flatten: true});
      const cdp = /** @type {CDPSession} */ (root.connection()?.session(sessionId));
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', line);
      return {cdp, close: () => context.close()};
    },
  };
}
