import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

/** By a relative address, with its id in it, in the place of `%`. */
const ways: Readonly<Record<string, string>> = {
  image: "new Image().src = '%'",
  attribute: "document.createElement('img').setAttribute('src', '%')",
  srcset: "const i = new Image(); i.srcset = '% 1x'; document.body.append(i)",
  html: "document.createElement('div').innerHTML = '<img src=%>'",
  'html-quoted': `document.createElement('div').innerHTML = '<p><img alt="" src="%"></p>'`,
  'html-srcset': `document.createElement('div').innerHTML = '<img srcset="% 1x">'`,
  adjacent: "document.body.insertAdjacentHTML('beforeend', '<img src=%>')",
  write: "document.write('<img src=%>')",
  parser: "document.body.append(new DOMParser().parseFromString('<img src=%>', 'text/html').body.firstChild)",
  style:
    "const d = document.createElement('div'); d.style.cssText = 'width: 9px; height: 9px; background: url(%)'; document.body.append(d)",
  'style-attribute': `document.body.insertAdjacentHTML('beforeend', '<div style="width: 9px; height: 9px; background: url(%)">x</div>')`,
  fetch: "fetch('%').catch(() => {})",
  request: "fetch(new Request('%')).catch(() => {})",
  xhr: "const x = new XMLHttpRequest(); x.open('GET', '%'); x.send()",
  beacon: "navigator.sendBeacon('%')",
  script: "const s = document.createElement('script'); s.src = '%'; document.head.append(s)",
  frame: "const f = document.createElement('iframe'); f.src = '%'; document.body.append(f)",
};
const all = Object.keys(ways);

const run = (address: string): string =>
  `<script>${Object.entries(ways)
    .map(([id, code]) => `(() => { ${code.replaceAll('%', `${address}?id=${id}`)} })();`)
    .join('\n')}</script>`;

describeEngines('relative addresses', (engine, once) => {
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

  once('that a `<base>` turns to the tracker wait as well', async () => {
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
    // WebKit looks for an icon there, by itself.
    expect(servers.hits().flatMap(({path}) => (path === '/favicon.ico' ? [] : path))).toEqual([]);
    await visitor.agrees();
    await expect.poll(missing).toEqual([]);
    // Firefox counts the answer, an image, to what asked for a script.
    expect(visitor.page.errors().filter(text => !text.includes('MIME'))).toEqual([]);
  });
});
