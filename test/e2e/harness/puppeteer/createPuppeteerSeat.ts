import type {BrowserContext} from 'puppeteer-core';
import type {Seat} from '../createSessions.js';
import {createPage} from '../page/createPage.js';
import {createPuppeteerTab} from './createPuppeteerTab.js';

/** For one session. Firefox tells its protocol of no way to clear a context. */
export function createPuppeteerSeat(context: BrowserContext): Seat {
  return {
    open: async () => createPage(createPuppeteerTab(await context.newPage())),
    close: () => context.close(),
  };
}
