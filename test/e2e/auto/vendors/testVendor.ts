import {expect, test} from 'vitest';
import type {Consent} from '../../../../src/index.js';
import type {Engine, Page} from '../../harness/index.js';
import {createVisitor} from '../../support/createVisitor.js';
import {readDist, site} from '../../support/web/site.js';
import type {Web} from '../../support/web/types.js';
import type {Vendor} from './types.js';

declare const dongui: Consent;

const patience = {timeout: 15_000, interval: 50};

/** Names of cookies and storage keys, as scripts of the page see them. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.cookie
      .split('; ')
      .filter(Boolean)
      .map(pair => pair.replace(/=.*/, '')),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);

/** The four statements about one vendor: open twin, before the answer, after 동의, after the withdrawal. */
export function testVendor(engine: Engine, web: Web, vendor: Vendor): void {
  const {name, services, hosts, files, snippet, page: code, told, later, stores, scanned} = vendor;
  const events = (): string[] => web.asks(...hosts).flatMap(ask => [...vendor.events(ask)]);
  const seen = (): string[] => web.asks(...hosts).map(({method, host, path}) => `${method} ${host}${path}`);

  function put(gated: boolean): string {
    const config = {company: '상점', policy: {url: '/privacy'}, gate: 'auto', reload: false, services};
    const head = gated
      ? `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.auto.js"></script>`
      : '';
    web.put('www.shop.example/*', ({path}) =>
      /^\/dongui[\w.-]*\.js$/.test(path)
        ? readDist(path.slice(1))
        : `<!doctype html><html lang="ko"><head><meta charset="utf-8">${head}<title>상점</title>
<script>window.failed = []; addEventListener('error', event => failed.push(event.message), true);</script>
${snippet}</head><body><h1>상점</h1><script>${code}</script></body></html>`,
    );
    for (const [address, content] of Object.entries(files)) {
      web.put(address, content);
    }
    return `${site}/`;
  }

  test(`${name}: the open twin tells all`, async () => {
    await createVisitor(engine, put(false));
    await expect.poll(events, patience).toEqual(told);
  });

  test(`${name}: waits, then tells all in its order, and stops when it is withdrawn`, async () => {
    const visitor = await createVisitor(engine, put(true));
    const {page} = visitor;
    await visitor.seesBanner();
    await web.settle(hosts, 500);
    expect(seen().filter(line => !scanned?.test(line))).toEqual([]);
    expect(await stored(page)).toEqual([]);

    await visitor.agrees();
    await expect.poll(events, patience).toEqual(told);
    if (stores) {
      await expect.poll(async () => (await stored(page)).filter(key => stores.test(key)), patience).not.toEqual([]);
    }

    await page.evaluate(() => dongui.withdraw());
    await web.settle(hosts, 300);
    console.log(await page.evaluate(() => [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]));
    await page.evaluate(text => {
      document.body.append(Object.assign(document.createElement('script'), {text}));
    }, later);
    await web.settle(hosts, 700);
    expect(web.asks(...hosts).filter(({path, body}) => (path + body).includes('afterwards'))).toEqual([]);
    console.log(await page.evaluate(() => [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]));
    expect((await stored(page)).filter(key => stores?.test(key))).toEqual([]);
  });
}
