import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

/** By relative addresses: `%` is what comes before the query with the id. */
const ways: Readonly<Record<string, string>> = {
  image: 'new Image().src = `%${q}`',
  attribute: "document.createElement('img').setAttribute('src', `%${q}`)",
  srcset: "const i = new Image(); i.srcset = `%${q} 1x`; document.body.append(i)",
  html: "document.createElement('div').innerHTML = `<img src=%${q}>`",
  'html-quoted': "document.createElement('div').innerHTML = `<p><img alt='' src='%${q}'></p>`",
  'html-srcset': 'document.createElement(\'div\').innerHTML = `<img srcset="%${q} 1x">`',
  adjacent: "document.body.insertAdjacentHTML('beforeend', `<img src=%${q}>`)",
  write: 'document.write(`<img src=%${q}>`)',
  parser: "document.body.append(new DOMParser().parseFromString(`<img src=%${q}>`, 'text/html').body.firstChild)",
  style: "const d = document.createElement('div'); d.style.cssText = `width: 9px; height: 9px; background: url(%${q})`; document.body.append(d)",
  'style-attribute': 'document.body.insertAdjacentHTML(\'beforeend\', `<div style="width: 9px; height: 9px; background: url(%${q})">x</div>`)',
  fetch: 'fetch(`%${q}`).catch(() => {})',
  request: 'fetch(new Request(`%${q}`)).catch(() => {})',
  xhr: "const x = new XMLHttpRequest(); x.open('GET', `%${q}`); x.send()",
  beacon: 'navigator.sendBeacon(`%${q}`)',
  script: "const s = document.createElement('script'); s.src = `%${q}`; document.head.append(s)",
  frame: "const f = document.createElement('iframe'); f.src = `%${q}`; document.body.append(f)",
};
const all = Object.keys(ways);

const run = (address: string): string =>
  `<script>${Object.entries(ways)
    .map(([id, code]) => `(() => { const q = '?id=${id}'; ${code.replaceAll('%', address)} })();`)
    .join('\n')}</script>`;

describeEngines('relative addresses', engine => {
  test("of a collector on the site's own host wait, and others there do not", async () => {
    const host = new URL(servers.portal).host;
    const collected: string[] = [];
    const note = (): void => {
      servers.page('/collect', ({url}) => {
        collected.push(url.searchParams.get('id') ?? '');
        return {headers: {'content-type': 'text/plain'}, body: ''};
      });
    };
    note();
    const missing = (): string[] => all.filter(id => !collected.includes(id));
    const twin = await createVisitor(engine, portal.open('/', {body: run('/collect')}));
    await expect.poll(missing).toEqual([]);
    await twin.session.close();
    collected.length = 0;

    const config = {gate: 'auto', services: [trackerService(servers, {urls: [`${host}/collect`]})]} as const;
    const free = `<script>window.free = 0; fetch('/?cookies').then(() => free++); const own = new Image(); own.onerror = () => free++; own.src = 'none.gif';</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: free + run('/collect')}));
    await visitor.seesBanner();
    await visitor.page.waitFor(() => (window as unknown as {free: number}).free === 2);
    await servers.settle(300);
    expect(collected).toEqual([]);
    await visitor.agrees();
    await expect.poll(missing).toEqual([]);
    expect(visitor.page.errors()).toEqual([]);
  });

  test('that a `<base>` turns to the tracker wait as well', async () => {
    const base = `<base href="${servers.tracker}/folder/">`;
    const missing = (): string[] => all.filter(id => !servers.hits().some(hit => hit.id === id));
    const twin = await createVisitor(engine, portal.open('/', {body: base + run('../p.gif')}));
    await expect.poll(missing).toEqual([]);
    await twin.session.close();
    servers.clear();

    const config = {gate: 'auto', services: [trackerService(servers)]} as const;
    const free = "<script>fetch(location.origin + '/?cookies').then(() => { window.free = 1; });</script>";
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: base + free + run('../p.gif')}));
    await visitor.seesBanner();
    await visitor.page.waitFor(() => (window as unknown as {free: number}).free === 1);
    await servers.settle(300);
    expect(servers.hits().map(({id}) => id)).toEqual([]);
    await visitor.agrees();
    await expect.poll(missing).toEqual([]);
    expect(visitor.page.errors()).toEqual([]);
  });
});
