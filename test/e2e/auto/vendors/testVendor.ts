import {expect, test} from 'vitest';
import type {Consent} from '../../../../src/index.js';
import type {Engine, Page} from '../../harness/index.js';
import {createVisitor} from '../../support/createVisitor.js';
import {readDist, site} from '../../support/web/site.js';
import type {Web} from '../../support/web/types.js';
import type {Vendor} from './types.js';

declare const dongui: Consent;

/** The real SDKs send when they think fit. */
const patience = {timeout: 12_000, interval: 50};
const limit = {timeout: 60_000};
const before = ['told-1', 'told-2', 'told-3'];

/**
 * Names of cookies and storage keys, as scripts of the page see them. Without those of no value: Clarity deletes its cookies as of this second, and
 * WebKit lists such a one for a while.
 */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.cookie
      .split('; ')
      .filter(pair => /=./.test(pair))
      .map(pair => pair.replace(/=.*/, '')),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);

/** The four statements about one vendor: open twin, before the answer, after 동의, after the withdrawal. */
export function testVendor(engine: Engine, web: Web, vendor: Vendor): void {
  const {services, hosts, files, tell, stores, scanned} = vendor;
  const scripts = [...vendor.snippet.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join(';\n');
  const name = vendor.inFile !== undefined ? `${vendor.name}, from a file of the site` : vendor.name;
  const snippet = vendor.inFile !== undefined ? `${vendor.inFile}<script src="/tracking.js"></script>` : vendor.snippet;
  const read: NonNullable<Vendor['events']> = vendor.events ?? (({path, body}) => (path + body).match(/told-\d/g) ?? []);
  const order = vendor.order ?? (({path, body}) => /\bn"?[=:](\d+)/.exec(path + body)?.[1]?.padStart(3, '0') ?? '');
  const {stamped} = vendor;
  const byTime = (): string[] =>
    web
      .asks(...hosts)
      .flatMap(ask => [...(stamped?.(ask) ?? [])])
      // Of one millisecond, by name.
      .sort(([name, time], [otherName, otherTime]) => time - otherTime || (name < otherName ? -1 : 1))
      .map(([name]) => name);
  const inOrder = (): string[] =>
    [...web.asks(...hosts)].sort((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b)))).flatMap(ask => [...read(ask)]);
  const events = stamped ? byTime : inOrder;
  const seen = (): string[] => web.asks(...hosts).map(({method, host, path}) => `${method} ${host}${path}`);
  const telling = (event: string): string => tell.replaceAll('$', event);

  function put(gated: boolean): string {
    const config = {company: '상점', policy: {url: '/privacy'}, gate: 'auto', reload: false, services};
    const head = gated
      ? `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.auto.js"></script>`
      : '';
    web.put('www.shop.example/*', ({path}) =>
      /^\/dongui[\w.-]*\.js$/.test(path)
        ? readDist(path.slice(1))
        : path === '/tracking.js'
          ? scripts
          : `<!doctype html><html lang="ko"><head><meta charset="utf-8">${head}<title>상점</title>
<script>window.failed = []; addEventListener('error', event => event.message && failed.push(event.message));</script>
${snippet}</head><body><h1>상점</h1><script>${before.map(telling).join(';\n')}</script></body></html>`,
    );
    for (const [address, content] of Object.entries(files)) {
      web.put(address, content);
    }
    return `${site}/`;
  }

  const failed = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as {failed: string[]}).failed);
  const run = (page: Page, code: string): Promise<void> =>
    page.evaluate(text => {
      document.body.append(Object.assign(document.createElement('script'), {text}));
    }, code);

  const openTwin = async (): Promise<void> => {
    const {page} = await createVisitor(engine, put(false));
    await expect.poll(events, patience).toEqual(before);
    if (vendor.asks) {
      await expect.poll(seen, patience).toContainEqual(expect.stringMatching(vendor.asks));
    }
    if (stores) {
      await expect.poll(async () => (await stored(page)).filter(key => stores.test(key)), patience).not.toEqual([]);
    }
    expect(await failed(page)).toEqual([]);
    // What a vendor sends as its page ends must not reach the next test.
    await page.goto('about:blank');
    await web.settle(hosts, 150);
  };
  // Once is enough: it is the same page in every engine. A skipped test would count as failed.
  if (engine.name === 'chromium') {
    test(`${name}: the open twin tells all`, limit, openTwin);
  }

  test(`${name}: waits, then tells all in its order, and stops when it is withdrawn`, limit, async () => {
    const visitor = await createVisitor(engine, put(true));
    const {page} = visitor;
    await visitor.seesBanner();
    await web.settle(hosts, 400);
    expect(seen().filter(line => !scanned?.test(line))).toEqual([]);
    expect(await stored(page)).toEqual([]);
    expect(await failed(page)).toEqual([]);

    await visitor.agrees();
    await expect.poll(events, patience).toEqual(before);
    await run(page, telling('told-4'));
    await expect.poll(events, patience).toEqual([...before, 'told-4']);
    if (stores) {
      await expect.poll(async () => (await stored(page)).filter(key => stores.test(key)), patience).not.toEqual([]);
    }

    await page.evaluate(() => dongui.withdraw());
    await run(page, telling('told-5'));
    await web.settle(hosts, 500);
    expect(events()).toEqual([...before, 'told-4']);
    expect((await stored(page)).filter(key => stores?.test(key))).toEqual([]);
    expect(await failed(page)).toEqual([]);
  });
}
