import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import type {Service} from '../../../src/model/types.js';
import {type ConsentConfig, holdHtml, responseHeaders} from '../../../src/server.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {serverVectors} from './serverVectors.js';

declare const dongui: Consent;

const {servers} = await usePortal();

const config: ConsentConfig = {
  ...siteConfig,
  services: [
    ...siteConfig.services,
    {
      id: 'own-tracker',
      name: {ko: '자체 추적기'},
      provider: '㈜인프라닉스',
      purpose: 'ads',
      items: ['ip'],
      retention: '1년',
      urls: [`${new URL(servers.tracker).host}/`],
    },
  ],
};
const tag = `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.js"></script>`;

interface Served {
  first?: string;
  /** Given the page and its cookies, what is sent. */
  send?(html: string, cookie: string | undefined): string;
  headers?(cookie: string | undefined): Record<string, string>;
}

/** A page with every vector. */
function serve(path: string, {first = '', send = html => html, headers = () => ({})}: Served): string {
  const {head, body} = serverVectors(servers.tracker);
  const html = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>${first}${head}</head><body><h1>포털</h1>${body}</body></html>`;
  return servers.page(path, request => {
    const cookie = request.headers.cookie as string | undefined;
    return {headers: headers(cookie), body: send(html, cookie)};
  });
}

const hold = (html: string, cookie: string | undefined): string => holdHtml(html, config, cookie);

/** A browser may ask more than once for media, and for what it preloads. */
const seen = (): string[] => [...new Set(arrived(servers))];
/** Without what not every engine asks for. */
const certain = (): string[] => seen().filter(each => !each.includes('maybe-'));
const {expected, released} = serverVectors(servers.tracker);

describeEngines('markup held on the server', (engine, once) => {
  test('the open twin sends all, which proves that each would have fired', async () => {
    const page = await (await engine.newSession()).open(serve('/', {}));
    await expect.poll(certain).toEqual(expected);
    expect(await page.evaluate(() => (window as {ran?: string[]}).ran?.length)).toBeGreaterThan(3);
  });

  test('with no script of ours in the page nothing reaches the tracker, and nothing runs', async () => {
    const page = await (await engine.newSession()).open(serve('/', {send: hold}));
    await servers.settle(1000);
    expect(seen()).toEqual([]);
    expect(await page.evaluate(() => (window as {ran?: string[]}).ran)).toBeUndefined();
    // Firefox counts a sheet that is none as an error.
    expect(page.errors().filter(each => !each.includes('stylesheet data:,'))).toEqual([]);
    await page.reload();
    await servers.settle();
    expect(seen()).toEqual([]);
  });

  test('what only some browsers, or only their preload scanners, read as an address is held too', async () => {
    const [script, image, sheet] = [`${servers.tracker}/t.js?id=`, `${servers.tracker}/p.gif?id=`, `${servers.tracker}/style.css?id=`];
    // Each in a page of its own: what one leaves open is the next one's.
    const pages = [
      `<script src="" src="${script}empty"></script>`,
      `<input type="image" alt="" src="" src="${image}button">`,
      `<script type="text/plain" src="${script}type" type="module"></script>`,
      `<link rel="alternate" href="${sheet}rel" rel="stylesheet">`,
      `<script type="text/plain" data-service="own-tracker" type="text/javascript" src="${script}marked"></script>`,
      `<style>@import "${sheet.replace('//', '\\\\')}escapes";</style>`,
      `<select><title><script src="${script}select"></script></title></select>`,
      `<svg><desc><image href="${image}behind" width="9" height="9"></desc></svg>`,
      `<svg><foreignObject><script xlink:href="${script}foreign"></script></foreignObject></svg>`,
      `<div><template shadowrootmode="open" data-service="own-tracker"><img alt="" src="${image}root"></template></div>`,
      `<template data-service="own-tracker"><p>글</p><script src="${script}template"></script></template>`,
      `<svg><style>a { fill: red }<g/>rect { fill: url(/x); background: url(${image}sheet) }</style><rect width="9" height="9"/></svg>`,
    ];
    const open = async (send: (html: string) => string): Promise<string[]> => {
      const frames = pages.map((markup, at) => {
        const url = servers.page(`/${at}`, send(`<!doctype html><html lang="ko"><title>${at}</title>${markup}`));
        return `<iframe title="${at}" src="${url}"></iframe>`;
      });
      const page = await (await engine.newSession()).open(servers.page('/', `<!doctype html><title>포털</title>${frames.join('')}`));
      await servers.settle(1000);
      await page.close();
      const found = seen();
      await servers.startAfresh();
      return found;
    };
    const read = {
      chromium: ['empty', 'type', 'marked', 'foreign']
        .map(id => `script ${id}`)
        .concat('image behind', 'image button', 'style escapes', 'style rel'),
      firefox: ['style escapes', 'script template'],
      webkit: ['script select', 'hit select'],
    };
    const all = ['image root', 'image sheet'];
    expect(await open(html => html)).toEqual(expect.arrayContaining([...all, ...read[engine.name]]));
    expect(await open(html => hold(html, undefined))).toEqual([]);
  });

  test('lockdown by header alone stops them all too', async () => {
    const page = await (await engine.newSession()).open(serve('/', {headers: cookie => responseHeaders(config, cookie)}));
    await servers.settle(1000);
    // Prefetching by speculation rules is under no policy in Chromium.
    expect(certain()).toEqual([]);
    expect(await page.evaluate(() => (window as {ran?: string[]}).ran)).toBeUndefined();
  });

  test('a first visit holds all, agreeing lets go in the same page, and the next page is served as it is', async () => {
    const visitor = await createVisitor(engine, serve('/', {first: tag, send: hold}));
    await visitor.seesBanner();
    await servers.settle();
    expect(seen()).toEqual([]);
    await visitor.agrees();
    await expect.poll(certain).toEqual(released);
    await servers.settle();
    expect(certain()).toEqual(released);
    const url = serve('/next', {first: tag, send: hold});
    await visitor.page.goto(url);
    await expect.poll(certain).toEqual(expected);
  });

  test('a withdrawal ends what stands in a page that was served as it is: code by a reload, a frame at once', async () => {
    const empty = `<!doctype html><title>.</title>${tag}`;
    const visitor = await createVisitor(engine, servers.page('/empty', empty));
    const {page} = visitor;
    const open = async (path: string, markup: string): Promise<void> => {
      await page.goto(servers.page('/empty', empty));
      await page.evaluate(() => void dongui.acceptAll());
      await page.waitFor(() => dongui.has('own-tracker'));
      const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>포털</title>${tag}<body>${markup}`;
      await page.goto(servers.page(path, ({headers}) => hold(html, headers.cookie as string | undefined)));
      await servers.waitForHit(path.slice(1));
      await servers.settle();
    };
    const withdraw = (id?: string): Promise<void> => page.evaluate(given => void dongui.withdraw(given ?? undefined), id ?? null);

    await open('/code', `<script src="${servers.tracker}/t.js?id=code"></script>`);
    await page.evaluate(() => {
      document.documentElement.dataset.old = '';
    });
    // Nothing of this one is there.
    await withdraw('ga4');
    await page.waitFor(() => !dongui.has('ga4') && document.documentElement.dataset.old === '');
    await visitor.reloadsBy(() => withdraw());
    await visitor.seesNoBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit code', 'script code']);

    await open('/frame', `<main><iframe title="영상" width="640" height="360" src="${servers.tracker}/frame?id=frame"></iframe></main>`);
    await withdraw('own-tracker');
    await page.waitFor(() => !document.querySelector('iframe')?.src && document.querySelector('iframe + dongui-ui'));
    await page.reload();
    await visitor.seesNoBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame frame', 'hit code', 'script code']);
    // And it is let go where it stands.
    await page.click('iframe + dongui-ui >>> [data-dongui-action=allow]');
    await expect.poll(() => arrived(servers)).toEqual(['frame frame', 'frame frame', 'hit code', 'script code']);
  });

  once('a page held for somebody else (a cache) is let go by the cookie that is there', async () => {
    const visitor = await createVisitor(engine, servers.page('/empty', `<!doctype html><title>.</title>${tag}`));
    await visitor.agrees();
    await visitor.page.goto(serve('/', {first: tag, send: html => hold(html, undefined)}));
    await expect.poll(certain).toEqual(released);
    await servers.settle();
    expect(certain()).toEqual(released);
  });

  once('lockdown by header lets everything in for one who agreed', async () => {
    const visitor = await createVisitor(engine, servers.page('/empty', `<!doctype html><title>.</title>${tag}`));
    await visitor.agrees();
    await visitor.page.goto(serve('/', {headers: cookie => responseHeaders(config, cookie)}));
    await expect.poll(certain).toEqual(expected);
  });

  once('a policy lets in the sockets of what is let in, also encrypted ones, and inline code of the site', async () => {
    const {host} = new URL(servers.tracker);
    const own = {...(config.services?.at(-1) as Service), purpose: 'service', urls: [`${host}/`, 'any.localhost/']};
    const policy = responseHeaders({...config, services: [own]});
    const stranger = new URL(servers.tracker2).host;
    const body = `<!doctype html><title>.</title><body><script>
window.blocked = [];
document.addEventListener('securitypolicyviolation', event => blocked.push(event.blockedURI));
for (const url of ['ws://${host}/?id=a', 'wss://${host}/?id=b', 'wss://any.localhost:9/?id=c', 'ws://${stranger}/?id=d']) {
  try { new WebSocket(url); } catch (error) { blocked.push(url); }
}
new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { window.worked = new Function('return 1')(); };
</script>`;
    const page = await (await engine.newSession()).open(servers.page('/', () => ({headers: policy, body})));
    await page.waitFor(() => (window as {worked?: number}).worked);
    await servers.waitForHit('a');
    await servers.settle();
    expect(arrived(servers)).toEqual(['other a']);
    const blocked = await page.evaluate(() => (window as {blocked?: string[]}).blocked ?? []);
    expect(new Set(blocked.map(each => new URL(each).host))).toEqual(new Set([stranger]));
  });
});
