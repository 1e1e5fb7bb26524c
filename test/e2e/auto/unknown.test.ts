import {expect, test} from 'vitest';
import type {HeldElement} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

interface Notes {
  told: Pick<HeldElement, 'id' | 'kind' | 'url'>[];
}

const {servers, portal} = await usePortal();
const trackerPort = new URL(servers.tracker).port;
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();
const listen = '<script>window.told = []; dongui.onHeld(held => told.push(...held.map(({id, kind, url}) => ({id, kind, url}))));</script>';
const told = (page: Page): Promise<Notes['told']> => page.evaluate(() => (window as unknown as Notes).told);

/** Asks a host in three ways. */
const ask = (origin: string, id: string): string => `<script>{ const q = '?id=${id}';
new Image().src = '${origin}/p.gif' + q + '-image'; fetch('${origin}/hit' + q + '-fetch').catch(() => {});
const s = document.createElement('script'); s.src = '${origin}/t.js' + q + '-script'; document.head.append(s); }</script>`;
/** Asks a host from a worker that the page has made. */
const askByWorker = (origin: string, id: string): string =>
  `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${origin}/hit?id=${id}-worker').catch(() => {})"], {type: 'text/javascript'})));</script>`;
const asked = (id: string): string[] => ['fetch', 'image', 'script'].map(way => `${id}-${way}`);

describeEngines('a host that no service declares', (engine, once) => {
  test("is held where the site wants that, and told; the site's own hosts, essential ones and what is allowed are not", async () => {
    const own = new URL(portal.gated('/', {body: ''}));
    own.hostname = 'shop.portal.localhost';
    const domain = `http://static.portal.localhost:${trackerPort}`;
    const body = `${listen}${ask(servers.tracker2, 'unknown')}${ask(domain, 'domain')}${askByWorker(servers.tracker2, 'unknown')}${askByWorker(domain, 'domain')}
${ask(`http://shop.portal.localhost:${trackerPort}`, 'own')}${ask(servers.tracker, 'declared')}
<img alt="" id="essential"><script>document.getElementById('essential').src = 'https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/x.gif'; fetch('/?cookies').then(() => { told.push({id: 'fetched'}); });</script>`;
    const twin = await createVisitor(engine, portal.open('/', {body: body.replace(/dongui\.onHeld/, '(() => {})')}));
    const all = [...asked('declared'), ...asked('domain'), ...asked('own'), ...asked('unknown'), 'domain-worker', 'unknown-worker'];
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
    // What its scripts send in turn must not come after it is forgotten.
    await Promise.all(all.filter(id => id.endsWith('-script')).map(id => servers.waitForHit(id, {kind: 'hit'})));
    await twin.session.close();
    servers.clear();

    const config = {gate: 'auto', unknown: 'hold', domain: 'portal.localhost', services: [trackerService(servers)]} as const;
    portal.gated('/', {tag: 'auto', config, body});
    const visitor = await createVisitor(engine, own.href);
    const {page} = visitor;
    await visitor.seesBanner();
    const free = [...asked('domain'), ...asked('own'), 'domain-worker'];
    await expect.poll(() => free.filter(id => !ids().includes(id))).toEqual([]);
    await servers.settle(300);
    expect(ids().filter(id => !free.includes(id.replace(/^hit /, '')))).toEqual([]);
    await expect.poll(async () => (await told(page)).map(({id}) => id)).toContain('fetched');
    const held = await told(page);
    expect(held.filter(({id}) => id === 'unknown').map(({kind}) => kind)).toEqual(expect.arrayContaining(['img', 'fetch', 'script']));
    expect([...new Set(held.map(({id}) => id))].sort()).toEqual(['fetched', 'tracker', 'unknown']);
    expect(await page.evaluate(() => document.getElementById('essential')?.getAttribute('src'))).toContain('daumcdn');

    await visitor.agrees();
    await expect.poll(() => asked('declared').filter(id => !ids().includes(id))).toEqual([]);
    await servers.settle(300);
    expect(ids().filter(id => id.startsWith('unknown'))).toEqual([]);
    if (engine.can.seeConsole) {
      const reports = () =>
        page
          .consoleMessages()
          .join('\n')
          .match(/unknown-host.*/g);
      await expect.poll(reports).toEqual([expect.stringContaining('tracker2.localhost')]);
    }
  });

  once('is let alone by default; a marketing service that the catalogue knows and the site does not declare waits for good', async () => {
    const body = `${listen}${ask(servers.tracker2, 'unknown')}<img alt="" id="pixel"><script>window.failed = [];
document.getElementById('pixel').src = 'https://www.facebook.com/tr?id=1&ev=PageView';
fetch('https://bc.ad.daum.net/bc?x').catch(error => failed.push(error.name));
const s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=G-1'; s.onerror = () => failed.push('script'); document.head.append(s);</script>`;
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {tag: 'auto', config: {gate: 'auto', services: [trackerService(servers)]}, body}),
    );
    const {page} = visitor;
    await expect.poll(() => asked('unknown').filter(id => !ids().includes(id))).toEqual([]);
    await visitor.agrees();
    await page.waitFor(() => (window as unknown as {failed: string[]}).failed.length === 2);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)));
    const found = await page.evaluate(() => [
      document.getElementById('pixel')?.hasAttribute('src'),
      document.querySelector('script[src*="googletagmanager"]') !== null,
      performance.getEntriesByType('resource').filter(({name}) => /facebook|daum|google/.test(name)).length,
      (window as unknown as {failed: string[]}).failed.sort(),
    ]);
    expect(found).toEqual([false, false, 0, ['TypeError', 'script']]);
    const services = (await told(page)).map(({id}) => id);
    expect(services).toEqual(expect.arrayContaining(['meta-pixel', 'kakao-pixel']));
    expect(services).not.toContain('unknown');
    if (engine.can.seeConsole) {
      const reported = () => {
        const reports =
          page
            .consoleMessages()
            .join('\n')
            .match(/undeclared-service[^\n]*/g) ?? [];
        return reports.map(text => /found: ([\w-]+)/.exec(text)?.[1]).sort();
      };
      await expect.poll(reported).toEqual([...new Set(services)].sort());
    }
  });

  test('is no host that a page only names: namespaces of its own images, selectors, other pages', async () => {
    const svg = (quote: string): string =>
      `data:image/svg+xml,<svg xmlns=${quote}http://www.w3.org/2000/svg${quote} width=${quote}9${quote} height=${quote}9${quote}/>`.replace(
        /[<>]/g,
        encodeURIComponent,
      );
    const body = `<link rel="alternate" hreflang="en" href="https://en.example.com/"><img id="image" alt="" src="${svg("'")}"><div id="box"></div>
<style>#box { background: url("${svg("'")}") } a[href^="https://other.example/"] { color: rgb(1, 2, 3) }</style>
<a id="link" href="https://other.example/">글</a>
<script>document.getElementById('box').innerHTML = '<img alt="" src="${svg("\\'")}"><link rel="alternate" href="https://en.example.com/">';
const made = document.head.appendChild(document.createElement('style')); made.textContent = 'a[href^="https://other.example/"] { font-weight: 700 }';</script>`;
    const config = {gate: 'auto', unknown: 'hold', services: [trackerService(servers)]} as const;
    const look = (): unknown[] => {
      const image = document.querySelector<HTMLImageElement>('#box img') as HTMLImageElement;
      const style = getComputedStyle(document.getElementById('link') as HTMLElement);
      return [
        [document.getElementById('image') as HTMLImageElement, image].map(each => each.complete && each.naturalWidth),
        getComputedStyle(document.getElementById('box') as HTMLElement).backgroundImage.slice(0, 15),
        [style.color, style.fontWeight],
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map(({href}) => href),
        document.querySelectorAll('[data-dongui-held]').length,
      ];
    };
    const expected = [[9, 9], 'url("data:image', ['rgb(1, 2, 3)', '700'], ['https://en.example.com/', 'https://en.example.com/'], 0];
    const twin = await createVisitor(engine, portal.open('/', {body}));
    await expect.poll(() => twin.page.evaluate(look)).toEqual(expected);
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await expect.poll(() => visitor.page.evaluate(look)).toEqual(expected);
  });
});
