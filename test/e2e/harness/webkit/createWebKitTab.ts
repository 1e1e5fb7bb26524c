import {pause} from '../page/pause.js';
import {poll} from '../page/poll.js';
import type {Tab} from '../page/Tab.js';
import type {Cookie} from '../types.js';
import {type KeyAction, keyActions} from './keyActions.js';

/** One command to the tab. The session must switch to the tab before it: WebDriver knows one current window per session. */
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object, patience?: number) => Promise<unknown>;

/** WebDriver's name for `expires` is `expiry`. */
type DriverCookie = Omit<Cookie, 'expires'> & {expiry?: number};

/** CSS pixels of the window that are not the page's: its toolbar. The same in every tab. */
let besides: {width: number; height: number} | undefined;

export function createWebKitTab(command: Command): Tab {
  // What is asked of a document on its way into the back/forward cache is never answered, by a synchronous script neither: seen with WebKitGTK 2.50.6, on a busy
  // machine in one of forty steps back.
  const evaluate = (expression: string, patience?: number) => {
    const script = `const done = arguments[arguments.length - 1];\n(${expression}).then(done, error => done(JSON.stringify({error: {name: 'Error', message: String(error), stack: ''}})));`;
    return command('POST', '/execute/async', {script, args: []}, patience) as Promise<string>;
  };

  const act = async (source: object) => {
    await command('POST', '/actions', {actions: [source]});
  };
  const actKeys = (actions: KeyAction[]) => act({type: 'key', id: 'keyboard', actions});

  return {
    consoleMessages: [],
    errors: [],
    evaluate,
    async navigate(url) {
      await command('POST', '/url', {url});
    },
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: {pointerType: 'mouse'},
        actions: [
          {type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y)},
          {type: 'pointerDown', button: 0},
          {type: 'pointerUp', button: 0},
        ],
      }),
    press: chord => actKeys(keyActions(chord)),
    async type(text) {
      for (const value of text) {
        await actKeys([
          {type: 'keyDown', value},
          {type: 'keyUp', value},
        ]);
      }
    },
    async bringToFront() {
      // Any command does: the session switches to the tab first.
      await command('GET', '/title');
    },
    async setViewport(width, height) {
      // WebDriver sizes the window, not the viewport: what the window takes beside it is measured once, and again where it fits no more. The page follows its
      // window a while later: what is read before it rests would be corrected to and fro for ever.
      const size = (wide: number, high: number) => command('POST', '/window/rect', {x: 0, y: 0, width: wide, height: high});
      const inner = async () =>
        JSON.parse(await evaluate('Promise.resolve(JSON.stringify([innerWidth, innerHeight]))')) as [number, number];
      const rest = async (): Promise<[number, number]> => {
        const before = await inner();
        await pause(100);
        const after = await inner();
        return `${before}` === `${after}` ? after : rest();
      };
      const follows = async (): Promise<boolean> => {
        for (let attempt = 0; attempt < 20; attempt++) {
          const [innerWidth, innerHeight] = await inner();
          if (innerWidth === width && innerHeight === height) {
            return true;
          }
          await pause(10);
        }
        return false;
      };
      await poll(
        async () => {
          if (!besides) {
            await size(width, height);
            const [innerWidth, innerHeight] = await rest();
            const outer = (await command('GET', '/window/rect')) as {width: number; height: number};
            besides = {width: outer.width - innerWidth, height: outer.height - innerHeight};
          }
          await size(width + besides.width, height + besides.height);
          const done = await follows();
          besides = done ? besides : undefined;
          return done;
        },
        {timeout: 15_000, what: `a viewport of ${width} × ${height}`},
      );
    },
    async screenshot() {
      return Buffer.from((await command('GET', '/screenshot')) as string, 'base64');
    },
    async cookies() {
      const found = (await command('GET', '/cookie')) as DriverCookie[];
      return found.map(({expiry, ...cookie}) => ({...cookie, ...(expiry !== undefined && expiry > 0 && {expires: expiry})}));
    },
    async setCookie({expires, ...cookie}) {
      await command('POST', '/cookie', {cookie: {...cookie, ...(expires !== undefined && {expiry: Math.round(expires)})}});
    },
    async close() {
      await command('DELETE', '/window');
    },
  };
}
