import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import type {Consent, ConsentConfig} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {pause} from '../harness/page/pause.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {parserMarkup, parserVectors} from '../support/parserVectors.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** What passes every service worker by: the page of a frame, an object or an embed is another client's. */
const passing = ['frame', 'object', 'embed'];

/** What a browser may remember as failed until the next page: nothing that runs. */
const remembered = ['preload', 'modulepreload', 'css-url', 'style', 'poster', 'image', 'srcset', 'picture', 'input-image', 'svg-image'];

const config = {gate: 'auto', services: [trackerService(servers)]} as const;
const register = '<script>navigator.serviceWorker?.register("/dongui-sw.js")</script>';

/** A page of which the browser reads on while a script of the site, before the gate, takes its time. */
function withLateGate({config, body, ms}: {config: Partial<ConsentConfig>; body: string; ms: number}): string {
  servers.page('/late.js', async () => {
    await pause(ms);
    return {headers: {'content-type': 'text/javascript'}, body: 'window.ran = [];'};
  });
  const json = JSON.stringify({...siteConfig, ...config});
  return `<!doctype html><script src="/late.js"></script><script type="application/json" data-dongui-config>${json}</script>
<script src="/dongui.auto.js"></script>${body}`;
}

/** Until the worker has the page and its rules; answers no where the browser has none. */
async function isThere({page}: Visitor): Promise<boolean> {
  if (!(await page.evaluate(() => 'serviceWorker' in navigator))) {
    return false;
  }
  await page.waitFor(() => navigator.serviceWorker.controller);
  // The page's message to it is on its way.
  await page.waitFor(async () => (await caches.match('dongui-rules'))?.ok);
  return true;
}

/** A withdrawal on a page of another gate, which tells the worker nothing, and then a page with all there is: nothing of it goes. */
async function withdrawsElsewhere({page}: Visitor): Promise<void> {
  await page.goto(portal.gated('/marked', {config: {services: config.services}, body: ''}));
  await page.evaluate(() => dongui.withdraw());
  await page.waitFor(() => dongui.state.refuses.ads);
  servers.clear();
  await page.goto(portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)}), {until: 'dom'});
  await servers.settle(800);
  expect(ids().filter(id => !passing.includes(id))).toEqual([]);
}

describeEngines('the service worker', engine => {
  test('stops from the second page on what the preload scanner asks for, and lets it go without a reload', async () => {
    const first = portal.gated('/first', {tag: 'auto', config, body: register});
    const second = portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)});
    const visitor = await createVisitor(engine, first);
    if (!(await isThere(visitor))) {
      expect(engine.name).toBe('webkit');
      return;
    }
    await visitor.page.goto(second, {until: 'dom'});
    await visitor.seesBanner();
    await servers.settle(800);
    expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => Object.keys(parserVectors).filter(id => !ids().includes(id) && !remembered.includes(id))).toEqual([]);
  });

  test('lets nothing of a yes go that was taken back where no page told it', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    // Without it the worker cannot see that the choice is another.
    if (!(await isThere(visitor)) || !(await visitor.page.evaluate(() => 'cookieStore' in window))) {
      return;
    }
    await visitor.agrees();
    await visitor.page.goto(portal.gated('/yes', {tag: 'auto', config, body: `<script src="${servers.tracker}/t.js?id=yes"></script>`}));
    await servers.waitForHit('yes');
    await withdrawsElsewhere(visitor);
  });

  test('gives way at once to a new version of itself, which knows what waits', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    if (!(await isThere(visitor))) {
      return;
    }
    const file = await readFile(new URL('../../../dist/dongui-sw.js', import.meta.url), 'utf8');
    servers.page('/dongui-sw.js', () => ({headers: {'content-type': 'text/javascript'}, body: `${file}\n// The next.`}));
    await visitor.page.evaluate(async () => {
      const old = navigator.serviceWorker.controller;
      Object.assign(window, {hasNext: () => navigator.serviceWorker.controller !== old});
      await (await navigator.serviceWorker.ready).update();
    });
    await visitor.page.waitFor(() => (window as unknown as {hasNext(): boolean}).hasNext());
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)}), {until: 'dom'});
    await servers.settle(800);
    expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('script', {kind: 'hit'});
    await servers.settle();
  });

  test('knows what waited before also where the browser has stopped it until the answer', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    if (!(await isThere(visitor)) || !visitor.session.stopWorkers) {
      return;
    }
    await visitor.session.stopWorkers();
    await visitor.agrees();
    await visitor.page.goto(portal.gated('/yes', {tag: 'auto', config, body: `<script src="${servers.tracker}/t.js?id=yes"></script>`}));
    await servers.waitForHit('yes', {kind: 'hit'});
    await withdrawsElsewhere(visitor);
  });

  test('lets go what the visitor allows this once, and nothing of it on the next page', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    if (!(await isThere(visitor))) {
      return;
    }
    await visitor.page.evaluate(() => dongui.askEachTime());
    await visitor.page.goto(portal.gated('/ask', {tag: 'auto', config, body: `<script src="${servers.tracker}/t.js?id=once"></script>`}));
    await visitor.page.click('[data-dongui-root] >>> [part=ask] [data-dongui-action=once]');
    await servers.waitForHit('once');
    await servers.settle();
    servers.clear();
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)}), {until: 'dom'});
    await servers.settle(800);
    if (await visitor.page.evaluate(() => 'cookieStore' in window)) {
      expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    }
  });

  test('stops what a declared service has on the own host, too', async () => {
    const {host} = new URL(servers.portal);
    const own = {gate: 'auto', services: [trackerService(servers, {urls: [`${host}/count`]})]} as const;
    const asked: string[] = [];
    for (const path of ['/count.gif', '/picture.gif']) {
      servers.page(path, () => {
        asked.push(path);
        return {headers: {'content-type': 'image/gif'}};
      });
    }
    const images = '<img src="/count.gif"><img src="/picture.gif">';
    const visitor = await createVisitor(engine, portal.open('/open', {body: images}));
    await expect.poll(() => asked.sort()).toEqual(['/count.gif', '/picture.gif']);
    asked.length = 0;
    await visitor.page.goto(portal.gated('/first', {tag: 'auto', config: own, body: register}));
    if (!(await isThere(visitor))) {
      return;
    }
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config: own, body: images}));
    await servers.settle(400);
    expect([...new Set(asked)]).toEqual(['/picture.gif']);
    await visitor.agrees();
    await expect.poll(() => [...new Set(asked)]).toEqual(['/picture.gif', '/count.gif']);
  });

  test('lets nothing go whose consent is no longer there, however late the gate comes', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    if (!(await isThere(visitor)) || !(await visitor.page.evaluate(() => 'cookieStore' in window))) {
      return;
    }
    const body = `<script src="${servers.tracker}/t.js?id=script"></script><img src="${servers.tracker}/p.gif?id=image">`;
    const late = withLateGate({config, body, ms: 1500});
    await visitor.agrees();
    await visitor.page.goto(servers.page('/yes', late));
    await servers.waitForHit('script', {kind: 'script'});
    await servers.waitForHit('image');
    await visitor.page.evaluate(() => {
      // The visitor's own doing, or a server's.
      document.cookie = 'dongui=; path=/; max-age=0';
    });
    await servers.settle();
    const before = servers.hits().length;
    await visitor.page.goto(servers.page('/no', late));
    await visitor.seesBanner();
    await servers.settle(800);
    expect(servers.hits().slice(before)).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('script', {kind: 'hit'});
  });

  test('is in the way of nothing where its file comes with a policy of the site', async () => {
    const policy = `default-src 'self' 'unsafe-inline'; img-src 'self' ${servers.tracker} ${servers.tracker2}; script-src 'self' 'unsafe-inline' ${servers.tracker}`;
    const headers = {'content-security-policy': policy};
    const file = await readFile(new URL('../../../dist/dongui-sw.js', import.meta.url), 'utf8');
    servers.page('/dongui-sw.js', () => ({headers: {'content-type': 'text/javascript', ...headers}, body: file}));
    const image = (id: string): string => `<img src="${servers.tracker2}/p.gif?id=${id}">`;
    // No page under `auto` yet.
    const visitor = await createVisitor(engine, portal.gated('/marked', {config: {services: config.services}, body: register, headers}));
    if (!(await visitor.page.evaluate(() => 'serviceWorker' in navigator))) {
      return;
    }
    await visitor.page.waitFor(() => navigator.serviceWorker.controller);
    await visitor.page.goto(portal.gated('/other', {config: {services: config.services}, body: image('before'), headers}));
    await servers.waitForHit('before');
    await visitor.page.goto(portal.gated('/auto', {tag: 'auto', config, body: '', headers}));
    await isThere(visitor);
    const body = `${image('own')}<img src="${servers.tracker}/p.gif?id=image"><script src="${servers.tracker}/t.js?id=script"></script>`;
    await visitor.page.goto(portal.gated('/held', {tag: 'auto', config, body, headers}));
    await servers.waitForHit('own');
    await visitor.agrees();
    await servers.waitForHit('image');
    await servers.waitForHit('script', {kind: 'hit'});
  });

  test('works within a worker of the site, which takes it in first', async () => {
    const own = `importScripts('/dongui-sw.js');
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('fetch', event => {
  event.respondWith(new URL(event.request.url).pathname === '/made' ? new Response('by the worker') : fetch(event.request));
});`;
    servers.page('/own.js', () => ({headers: {'content-type': 'text/javascript'}, body: own}));
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register.replace('dongui-sw', 'own')}));
    if (!(await isThere(visitor))) {
      return;
    }
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)}), {until: 'dom'});
    await visitor.seesBanner();
    await servers.settle(800);
    expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    expect(await visitor.page.evaluate(async () => (await fetch('/made')).text())).toBe('by the worker');
    await visitor.agrees();
    await servers.waitForHit('script', {kind: 'hit'});
    // More of what waited is on its way.
    await servers.settle();
  });

  test('waits for the rules of the page that is coming, which may have come to need what waited before', async () => {
    const library = trackerService(servers, {id: 'library', purpose: 'service', urls: [`${new URL(servers.tracker2).host}/`]});
    const body = `<script src="${servers.tracker2}/t.js?id=library"></script><script src="${servers.tracker}/t.js?id=tracker"></script>`;
    const visitor = await createVisitor(
      engine,
      portal.gated('/first', {tag: 'auto', config: {...config, unknown: 'hold'}, body: register}),
    );
    if (!(await isThere(visitor))) {
      return;
    }
    const now = {...config, unknown: 'hold', services: [...config.services, library]} as const;
    // Later than the browser has read ahead.
    await visitor.page.goto(servers.page('/second', withLateGate({config: now, body, ms: 300})), {until: 'dom'});
    await visitor.seesBanner();
    await servers.settle(800);
    expect(await visitor.ran()).toEqual(['library']);
    expect(ids()).toEqual(['library']);
    await visitor.agrees();
    await servers.waitForHit('tracker', {kind: 'hit'});
  });
});
