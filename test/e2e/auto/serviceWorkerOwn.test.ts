import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const changes: number;

const {servers, portal} = await usePortal();

const config = {gate: 'auto', services: [trackerService(servers)]} as const;
const register = `<script>
window.changes = 0;
navigator.serviceWorker?.addEventListener('controllerchange', () => changes++);
navigator.serviceWorker?.register('/own.js');
</script>`;

/** The site's service worker. */
const put = (code: string): string => servers.page('/own.js', () => ({headers: {'content-type': 'text/javascript'}, body: code}));

/** Until the site's worker is active and has the page's rules; answers no where the browser has none. */
async function isThere({page}: Visitor): Promise<boolean> {
  if (!(await page.evaluate(() => 'serviceWorker' in navigator))) {
    return false;
  }
  await page.waitFor(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await page.waitFor(async () => (await caches.match('dongui-rules'))?.ok);
  return true;
}

describeEngines('a service worker of the site, which takes in that of dongui', engine => {
  test('decides itself when it takes over, as without it', async () => {
    const visitor = await createVisitor(engine);
    const first = portal.gated('/first', {tag: 'auto', config, body: register});
    put("importScripts('/dongui-sw.js');");
    await visitor.page.goto(first);
    if (!(await isThere(visitor))) {
      return;
    }
    // Pages that load anew when they have another worker would do so on the first visit.
    expect(await visitor.page.evaluate(() => [navigator.serviceWorker.controller, changes])).toEqual([null, 0]);
    await visitor.page.goto(
      portal.gated('/second', {tag: 'auto', config, body: `<script src="${servers.tracker}/t.js?id=held"></script>`}),
    );
    await visitor.seesBanner();
    await servers.settle();
    expect(servers.hits()).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('held', {kind: 'hit'});
  });

  test('answers what it has an answer for, also where the browser has just started it, or the choice is another', async () => {
    put(`importScripts('/dongui-sw.js');
addEventListener('fetch', event => {
  const {request, clientId, isTrusted} = event;
  if (new URL(request.url).pathname === '/made') {
    event.waitUntil(Promise.resolve());
    event.respondWith(request.text().then(text => Response.json([request.method, text, clientId.length, isTrusted])));
  }
});`);
    const library = trackerService(servers, {id: 'library', purpose: 'service', urls: [`${new URL(servers.tracker2).host}/`]});
    const needed = {...config, services: [...config.services, library]} as const;
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config: needed, body: register}));
    if (!(await isThere(visitor))) {
      return;
    }
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config: needed, body: ''}));
    const ask = (path: string, init: RequestInit, host = servers.tracker2): Promise<unknown> =>
      visitor.page.evaluate(
        async (url, how) => {
          const answer = await fetch(url, how);
          return answer.status === 200 ? answer.json() : answer.status;
        },
        `${host}${path}`,
        init,
      );
    const get = {};
    const post = {method: 'POST', body: 'a page'};
    const [, , clientId] = (await ask('/made', get)) as [string, string, number];
    expect(clientId).toBeGreaterThan(0);
    // What is sent up is the browser's own matter: only so does it tell the page how far it is.
    const posted = ['POST', 'a page', clientId, true];
    expect(await ask('/made', post)).toEqual(posted);
    expect(await ask('/other', post)).toBe(204);
    await visitor.session.stopWorkers?.();
    expect(await ask('/made', post)).toEqual(posted);
    await visitor.session.stopWorkers?.();
    expect(((await ask('/made', get)) as unknown[]).slice(0, 3)).toEqual(['GET', '', clientId]);
    await visitor.session.stopWorkers?.();
    expect(await ask('/other', get)).toBe(204);
    expect(servers.hits().map(({path, method, body}) => [path, method, body])).toEqual([
      ['/other', 'POST', 'a page'],
      ['/other', 'GET', ''],
    ]);
    // As a page without dongui does, or a server.
    await visitor.agrees();
    await visitor.page.evaluate(() => {
      document.cookie = 'dongui=; path=/; max-age=0';
    });
    await visitor.page.goto(portal.open('/open', {body: ''}));
    expect(await ask('/made', post)).toEqual(posted);
    // Of what was allowed, and still is, dongui's looks first whether it is.
    await visitor.page.evaluate(() => {
      document.cookie = 'dongui=granted%3Dads; path=/';
    });
    await visitor.page.goto(portal.open('/open', {body: ''}));
    expect(((await ask('/made', get, servers.tracker)) as unknown[]).slice(0, 3)).toEqual(['GET', '', clientId]);
  });
});
