import {once} from 'node:events';
import {open, rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest';
import {describeEngines, expectAxeClean, one, type Servers, startServers} from './harness/index.js';

/** A button two open shadow roots deep, below the fold, and two fields around it. */
const nested = `<!doctype html><html lang="ko"><title>검사</title><main><h1>검사</h1>
<button id="first">첫째</button><div style="height: 2000px"></div><outer-box></outer-box></main>
<script>
  const outer = document.querySelector('outer-box').attachShadow({mode: 'open'});
  outer.innerHTML = '<inner-box></inner-box>';
  const inner = outer.querySelector('inner-box').attachShadow({mode: 'open'});
  inner.innerHTML = '<button class="agree">동의</button><input aria-label="이름">';
  inner.querySelector('button').onclick = event => { window.clicked = event.isTrusted; };
</script>`;

let servers: Servers;
beforeAll(async () => {
  servers = await startServers();
});
beforeEach(() => servers.startAfresh());
afterAll(() => servers.close());

test("of what was under way when a test ended nothing counts as the next one's", async () => {
  const {port} = new URL(servers.tracker);
  for (const ends of [false, true]) {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('POST /hit?id=late HTTP/1.1\r\nHost: tracker.localhost\r\nContent-Length: 4\r\n\r\nab');
    await servers.settle(100);
    if (ends) {
      await servers.startAfresh();
    }
    socket.write('cd');
    await servers.settle(100);
    expect(servers.hits().map(({id}) => id)).toEqual(ends ? [] : ['late']);
    socket.destroy();
  }
});

/** What a page can leave behind, counted. */
async function readStored(): Promise<Record<string, number>> {
  return {
    cookies: document.cookie.length,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name.length,
    tab: Number(performance.getEntriesByType('navigation').some(entry => (entry as PerformanceNavigationTiming).type === 'back_forward')),
  };
}

describeEngines('sessions', engine => {
  test('know nothing of the one before, though its browser stays, nor hear of its tabs', async () => {
    const url = servers.page('/', '<p>text</p>');
    servers.page('/worker.js', () => ({headers: {'content-type': 'text/javascript'}, body: ''}));
    for (const before of [await engine.newSession(), await engine.newSession()]) {
      const page = await before.open(url);
      await before.open(url);
      await page.evaluate(async () => {
        document.cookie = 'left=1; max-age=1000';
        localStorage.left = sessionStorage.left = '1';
        window.name = 'left';
        await new Promise(resolve => {
          indexedDB.open('left').onsuccess = resolve;
        });
        await caches.open('left');
        await navigator.serviceWorker.register('/worker.js');
        setInterval(() => void fetch(`/beat?${Date.now()}`), 10);
      });
      expect(Object.values(await page.evaluate(readStored))).toEqual([6, 1, 1, 1, 1, 1, 4, 0]);
      await page.setViewport(400, 500);
      await page.setCookie({name: 'driver', value: '1'});
    }
    await engine.closeSessions();

    const closed = Date.now();
    const beats: number[] = [];
    servers.page('/beat', ({url: {search}}) => {
      beats.push(Number(search.slice(1)));
      return {body: ''};
    });
    const page = await (await engine.newSession()).open(url);
    const seen = await page.evaluate(readStored);
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map(key => [key, 0])));
    expect(await page.cookies()).toEqual([]);
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
    expect([page.consoleMessages(), page.errors()]).toEqual([[], []]);
    await servers.settle(200);
    // What was under way may arrive: `startAfresh` keeps it from the next test.
    expect(beats.filter(sent => sent > closed)).toEqual([]);
  });
});

// In the others each test of a page shows it; `DONGUI_EVERYWHERE=1` runs these there, too.
describeEngines(
  'harness',
  engine => {
    test('opens a page, goes on, back and reloads', async () => {
      const one = servers.page('/one', '<title>one</title>');
      const two = servers.page('/two', '<title>two</title>');
      const page = await (await engine.newSession()).open(one);
      await page.goto(two);
      expect(await page.evaluate(() => document.title)).toBe('two');
      await page.back();
      expect(await page.evaluate(() => document.title)).toBe('one');
      await page.evaluate(() => history.pushState(null, '', '/three'));
      await page.back();
      expect(await page.evaluate(() => location.href)).toBe(one);
      await page.evaluate(() => {
        document.title = 'changed';
      });
      await page.reload();
      expect(await page.evaluate(() => document.title)).toBe('one');
      expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
    });

    test('fails where nobody answers', async () => {
      const page = await (await engine.newSession()).open();
      await expect(page.goto('http://127.0.0.1:1/', {timeout: 1_000})).rejects.toThrow();
    });

    test('clicks for real, through nested shadow roots', async () => {
      const page = await (await engine.newSession()).open(servers.page('/', nested));
      await page.click('outer-box >>> inner-box >>> button.agree');
      expect(await page.waitFor(() => (window as {clicked?: boolean}).clicked)).toBe(true);
    });

    test('says what stands in the way of a click', async () => {
      const cover = '<div class="veil" style="position: fixed; inset: 0"></div>';
      const page = await (await engine.newSession()).open(servers.page('/', nested + cover));
      await expect(page.click('#first', {timeout: 200})).rejects.toThrow('covered by <div class="veil"');
      await expect(page.click('#nothing', {timeout: 200})).rejects.toThrow('nothing matches "#nothing"');
    });

    test('moves the focus by Tab and types', async () => {
      const page = await (await engine.newSession()).open(servers.page('/', nested));
      const focused = () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) {
          element = element.shadowRoot.activeElement;
        }
        return element?.id || element?.className || element?.tagName;
      };
      await page.press('Tab');
      expect(await page.evaluate(focused)).toBe('first');
      await page.press('Tab');
      expect(await page.evaluate(focused)).toBe('agree');
      await page.press('Space');
      expect(await page.waitFor(() => (window as {clicked?: boolean}).clicked)).toBe(true);
      await page.press('Tab');
      await page.type('Hangul 한글');
      const typed = () =>
        document.querySelector('outer-box')?.shadowRoot?.querySelector('inner-box')?.shadowRoot?.querySelector('input')?.value;
      expect(await page.evaluate(typed)).toBe('Hangul 한글');
      await page.press('Shift+Tab');
      expect(await page.evaluate(focused)).toBe('agree');
    });

    test('sees what reaches the tracker', async () => {
      const {tracker, tracker2} = servers;
      const html = `<script src="${tracker}/t.js?id=live"></script><script type="module" src="${tracker2}/t.js?id=module&module=1"></script>`;
      const page = await (await engine.newSession()).open(servers.page('/', html));
      expect(await servers.waitForHit('live', {kind: 'hit'})).toMatchObject({kind: 'hit', host: new URL(tracker).host});
      expect(await servers.waitForHit('module', {kind: 'hit'})).toMatchObject({host: new URL(tracker2).host});
      expect(await page.evaluate(() => (window as {ran?: string[]}).ran)).toEqual(['live', 'module']);
      await servers.settle();
      expect(servers.hits()).toHaveLength(4);
    });

    test('does not wait for a tracker that hangs, unless asked to', async () => {
      const page = await (await engine.newSession()).open();
      await page.goto(servers.page('/', `<p>text</p><script async src="${servers.tracker}/t.js?id=hangs&hang=1"></script>`), {
        until: 'dom',
      });
      await servers.waitForHit('hangs');
      await page.goto(servers.page('/block', `<p>text</p><script src="${servers.tracker}/t.js?id=blocks&hang=1"></script>`), {
        until: 'commit',
      });
      expect(await page.waitFor(() => document.querySelector('p')?.textContent)).toBe('text');
      await expect(page.reload({timeout: 300})).rejects.toThrow('to reach "load"');
    });

    test('shares cookies between pages, not between sessions', async () => {
      const url = servers.page('/', ({headers}) => ({
        headers: {'set-cookie': 'server=1; HttpOnly'},
        body: `<p>${headers.cookie ?? 'none'}</p>`,
      }));
      const text = () => document.querySelector('p')?.textContent;
      const session = await engine.newSession();
      const one = await session.open(url);
      await one.evaluate(() => {
        document.cookie = 'script=2; max-age=1000';
        localStorage.setItem('kept', 'yes');
      });
      await one.setCookie({name: 'driver', value: '3'});
      const two = await session.open(url);
      expect((await two.evaluate(text))?.split('; ').sort()).toEqual(['driver=3', 'script=2', 'server=1']);
      expect(await two.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
      const found = await two.cookies();
      expect(found.map(({name, httpOnly}) => `${name} ${httpOnly}`).sort()).toEqual(['driver false', 'script false', 'server true']);
      expect(found.find(({name}) => name === 'script')?.expires).toBeGreaterThan(Date.now() / 1000 + 900);

      const other = await (await engine.newSession()).open(url);
      expect(await other.evaluate(text)).toBe('none');
      expect(await other.evaluate(() => localStorage.getItem('kept'))).toBe(null);
      // The page hears of it a while later.
      const isVisible = () => document.visibilityState === 'visible';
      await one.bringToFront();
      await one.waitFor(isVisible);
      await one.close();
      await two.bringToFront();
      await two.waitFor(isVisible);
    });

    test('passes values and failures out of the page, whatever its policy', async () => {
      const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types none";
      const url = servers.page('/', () => ({headers: {'Content-Security-Policy': policy}, body: '<p>text</p>'}));
      const page = await (await engine.newSession()).open(url);
      expect(await page.evaluate((a, b) => ({sum: a + b.c}), 1, {c: 2})).toEqual({sum: 3});
      expect(await page.evaluate(() => undefined)).toBe(undefined);
      const rejected = page.evaluate(() => Promise.reject(new RangeError('too far')));
      await expect(rejected).rejects.toMatchObject({name: 'RangeError', message: 'too far'});
      await expect(page.waitFor(() => document.querySelector('b'), [], {timeout: 100})).rejects.toThrow('querySelector("b")');
    });

    test('takes a screenshot at the size of a phone', async () => {
      const path = `artifacts/smoke-${engine.name}.png`;
      await rm(path, {force: true});
      const page = await (await engine.newSession()).open(servers.page('/', nested));
      await page.setViewport(360, 740);
      expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([360, 740]);
      await page.screenshot(path);
      const file = await open(path);
      const {buffer} = await file.read(Buffer.alloc(24), 0, 24, 0);
      await file.close();
      expect(buffer.subarray(1, 4).toString()).toBe('PNG');
      expect([buffer.readUInt32BE(16), buffer.readUInt32BE(20)]).toEqual([360, 740]);
    });

    if (engine.name === 'chromium') {
      test('can be in the whole browser, which keeps a page that is left', async () => {
        const page = await (await engine.newSession({whole: true})).open(servers.page('/', '<p>text</p>'));
        await page.evaluate(() => {
          document.title = 'kept';
        });
        await page.goto(servers.page('/next', '<p>next</p>'));
        await page.back();
        expect(await page.evaluate(() => document.title)).toBe('kept');
      });
    }

    test('can be a visitor who blocks cookies, prefers dark and no motion', async () => {
      const session = await engine.newSession({cookies: 'blocked', colorScheme: 'dark', reducedMotion: true});
      const page = await session.open(servers.page('/', () => ({headers: {'set-cookie': 'server=1'}, body: '<p>text</p>'})));
      const seen = await page.evaluate(() => {
        document.cookie = 'script=2';
        const dark = matchMedia('(prefers-color-scheme: dark)').matches;
        return {cookie: document.cookie, dark, still: matchMedia('(prefers-reduced-motion: reduce)').matches};
      });
      expect(seen).toEqual({cookie: '', dark: true, still: true});
      const plain = await (await engine.newSession()).open(servers.page('/', '<p>text</p>'));
      expect(await plain.evaluate(() => matchMedia('(prefers-color-scheme: dark), (prefers-reduced-motion: reduce)').matches)).toBe(false);
    });

    test('finds barriers inside shadow roots', async () => {
      const page = await (await engine.newSession()).open(servers.page('/', nested));
      await expectAxeClean(page);
      await expectAxeClean(page, {within: 'outer-box >>> inner-box'});
      await page.evaluate(() =>
        document
          .querySelector('outer-box')
          ?.shadowRoot?.querySelector('inner-box')
          ?.shadowRoot?.querySelector('input')
          ?.removeAttribute('aria-label'),
      );
      await expect(expectAxeClean(page)).rejects.toThrow('label (critical)');
    });

    if (engine.can.seeConsole) {
      test('hears the console and uncaught errors', async () => {
        const html = `<script>console.warn('careful', 1); setTimeout(() => { throw new Error('boom'); }); Promise.reject(new Error('broken'))</script>`;
        const page = await (await engine.newSession()).open(servers.page('/', html));
        await expect.poll(() => page.errors().join()).toMatch(/boom.*broken|broken.*boom/);
        expect(page.consoleMessages()).toContain('warn: careful 1');
      });
    }
  },
  one,
);
