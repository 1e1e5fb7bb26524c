import type {KeyInput, Page as PuppeteerPage} from 'puppeteer-core';
import type {Tab} from '../page/Tab.js';
import type {Cookie} from '../types.js';

/** A tab of Chromium or Firefox. `page` must be new: what it logged before is lost. */
export function createPuppeteerTab(page: PuppeteerPage): Tab {
  const consoleMessages: string[] = [];
  const errors: string[] = [];
  page.on('console', message => consoleMessages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => errors.push(error instanceof Error ? error.message : String(error)));

  return {
    consoleMessages,
    errors,
    evaluate: expression => page.evaluate(expression) as Promise<string>,
    async navigate(url) {
      await page.goto(url, {waitUntil: 'domcontentloaded', timeout: 0});
    },
    async clickAt(x, y) {
      // A tab in the background gets no input.
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    async press(chord) {
      await page.bringToFront();
      const keys = chord.split('+');
      const key = keys.pop();
      for (const modifier of keys) {
        await page.keyboard.down(modifier as KeyInput);
      }
      await page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput);
      for (const modifier of keys.reverse()) {
        await page.keyboard.up(modifier as KeyInput);
      }
    },
    async type(text) {
      await page.bringToFront();
      await page.keyboard.type(text);
    },
    bringToFront: () => page.bringToFront(),
    setViewport: (width, height) => page.setViewport({width, height}),
    screenshot: () => page.screenshot({type: 'png'}),
    async cookies() {
      const found = await page.cookies();
      return found.map(({name, value, domain, path, expires, httpOnly, secure}): Cookie => {
        return {name, value, domain, path, httpOnly: httpOnly ?? false, secure, ...(expires > 0 && {expires})};
      });
    },
    setCookie: cookie => page.setCookie(cookie),
    close: () => page.close(),
  };
}
