import {setTimeout} from 'node:timers/promises';
import {createPage} from '../page/createPage.js';
import type {Session, SessionOptions} from '../types.js';
import {type Command, createWebKitTab} from './createWebKitTab.js';
import {findMiniBrowser} from './findMiniBrowser.js';
import type {Driver} from './startDriver.js';

/** The driver takes further commands while one goes unanswered. */
async function within<T>(patience: number, answer: Promise<T>): Promise<T> {
  const over = new AbortController();
  const impatient = setTimeout(patience, undefined, {signal: over.signal}).then(() => {
    throw new Error(`no answer within ${patience} ms`);
  });
  impatient.catch(() => undefined);
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, impatient]);
  } finally {
    over.abort();
  }
}

/** A MiniBrowser process of its own: in automation mode it stores nothing on disk, so nothing outlives it. */
export async function createWebKitSession(driver: Driver, options: SessionOptions): Promise<Session> {
  const args = ['--automation', `--cookies-policy=${options.cookies === 'blocked' ? 'never' : 'always'}`];
  if (options.colorScheme === 'dark') {
    args.push('--dark-mode');
  }
  const {sessionId} = (await driver.call('POST', '/session', {
    // 'none': this driver waits for a navigation before every command, a hanging script would block them all. `navigate` waits itself.
    capabilities: {alwaysMatch: {pageLoadStrategy: 'none', 'webkitgtk:browserOptions': {binary: findMiniBrowser(), args}}},
  })) as {sessionId: string};
  const send: Command = (method, path, body = {}) => {
    return driver.call(method, `/session/${sessionId}${path}`, method === 'POST' ? body : undefined);
  };

  let [spare] = (await send('GET', '/window/handles')) as string[];
  let current = spare;
  let queue: Promise<unknown> = Promise.resolve();
  /** One command at a time, each in its own tab. */
  const commandIn = (handle: string): Command => {
    return (method, path, body, patience) => {
      const answer = queue.then(async () => {
        if (current !== handle) {
          await send('POST', '/window', {handle});
          current = handle;
        }
        const sent = send(method, path, body);
        return patience === undefined ? sent : within(patience, sent);
      });
      queue = answer.catch(() => undefined);
      return answer;
    };
  };

  return {
    async open(url) {
      // The browser starts with one empty tab.
      const handle = spare ?? ((await send('POST', '/window/new', {type: 'tab'})) as {handle: string}).handle;
      spare = undefined;
      const tab = createWebKitTab(commandIn(handle));
      await tab.setViewport(1280, 800);
      const page = createPage(tab);
      if (url !== undefined) {
        await page.goto(url);
      }
      return page;
    },
    async close() {
      await send('DELETE', '');
    },
  };
}
