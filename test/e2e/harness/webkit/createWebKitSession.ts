import type {Seat} from '../createSessions.js';
import {createPage} from '../page/createPage.js';
import {within} from '../page/within.js';
import type {Page, SessionOptions} from '../types.js';
import {type Command, createWebKitTab} from './createWebKitTab.js';
import {findMiniBrowser} from './findMiniBrowser.js';
import type {Driver} from './startDriver.js';

/** WEBKIT_WEBSITE_DATA_ALL: cookies, storages, caches and what else there is. Service workers stay (see below). */
const ALL = (1 << 14) - 1;

/**
 * On MiniBrowser's own page of what is stored, which loads itself anew when it is gone. Several "Clear all" at once, one for each kind, crash it: its message
 * takes several kinds.
 */
function clearStored(kinds: number): void {
  const [, page] = /clearData\('(\d+):/.exec(document.body.innerHTML) ?? [];
  if (page) {
    document.documentElement.className = 'old';
    (globalThis as unknown as {clearData(what: string): void}).clearData(`${page}:${kinds}`);
  }
}

/** The one kind that it does not know how to take away. */
async function rejectWithWorkers(page: Page): Promise<void> {
  if (await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length)) {
    throw new Error('A service worker stays.');
  }
}

/** A MiniBrowser process of its own: in automation mode it stores nothing on disk, so nothing outlives it. */
export async function createWebKitSession(driver: Driver, options: SessionOptions): Promise<Omit<Seat, 'close'>> {
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
        const sent = () => send(method, path, body);
        // The driver takes further commands while one goes unanswered.
        return patience === undefined ? sent() : within(patience, sent);
      });
      queue = answer.catch(() => undefined);
      return answer;
    };
  };

  return {
    async open() {
      // The browser starts with one empty tab.
      const handle = spare ?? ((await send('POST', '/window/new', {type: 'tab'})) as {handle: string}).handle;
      spare = undefined;
      const tab = createWebKitTab(commandIn(handle));
      await tab.setViewport(1280, 800);
      return createPage(tab);
    },
    clear: () =>
      within(5_000, async () => {
        // A page that hangs never answers what it was asked last.
        queue = Promise.resolve();
        const [first = '', ...others] = (await send('GET', '/window/handles')) as string[];
        for (const handle of others) {
          await rejectWithWorkers(createPage(createWebKitTab(commandIn(handle))));
          await commandIn(handle)('DELETE', '/window');
        }
        const page = createPage(createWebKitTab(commandIn(first)));
        await rejectWithWorkers(page);
        await page.goto('minibrowser-about:data', {until: 'commit'});
        await page.evaluate(clearStored, ALL);
        await page.waitFor(() => document.readyState === 'complete' && !document.querySelector('.old,input'));
        spare = first;
      }),
  };
}
