import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {type ConsentConfig, holdHtml} from '../../../src/server.js';
import {describeEngines, type Engine} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers} = await usePortal();
const config: ConsentConfig = {company: '인프라닉스', policy: {url: '/privacy'}, services: [trackerService(servers)]};

const writeTag = (settings: ConsentConfig): string =>
  `<script type="application/json" data-dongui-config>${JSON.stringify(settings)}</script><script src="/dongui${settings.gate ? '.auto' : ''}.js"></script>`;
const writePage = (head: string, body: string): string =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>${head}</head><body><h1>포털</h1>${body}</body></html>`;

/** The page that a site holds by the cookie that comes with the request; gives its URL. */
function serve(path: string, {body, config: settings = config}: {body: string; config?: ConsentConfig}): string {
  return servers.page(path, ({headers}) => ({
    headers: {vary: 'Cookie', 'cache-control': 'private, no-cache'},
    body: holdHtml(writePage(writeTag(settings), body), settings, headers.cookie as string | undefined),
  }));
}

/**
 * A page with a frame, of another address each time it is served, and never out of a back/forward cache where the browser heeds `unload`. `byHand`: nobody holds
 * it; the site writes the frame live after a yes, and to wait otherwise.
 */
function serveFrame(id: string, {settings = config, byHand = false}): {url: string; served(): number; asked(time: number | ''): string} {
  const asked = (time: number | ''): string => `${id}-${time}`;
  let times = 0;
  const url = servers.page(`/${id}`, ({headers}) => {
    times++;
    const src = `src="${servers.tracker}/frame?id=${asked(times)}"`;
    const write = (tag: string, attributes: string): string =>
      writePage(`${tag}<script>addEventListener('unload', () => undefined)</script>`, frame(attributes));
    const cookie = String(headers.cookie ?? '');
    const body = byHand
      ? write('', cookie.includes('granted=p') ? src : `data-${src}`)
      : holdHtml(write(writeTag(settings), src), settings, cookie);
    return {headers: {vary: 'Cookie', 'cache-control': 'private, no-store'}, body};
  });
  return {url, served: () => times, asked};
}

/** A visitor who has agreed to what these answers say, on a page with nothing to hold. */
async function agreed(engine: Engine, {answers = {marketing: true}, settings = config} = {}): Promise<Visitor> {
  const visitor = await createVisitor(engine, serve('/empty', {body: '', config: settings}));
  await visitor.page.evaluate(given => void dongui.save(given), answers);
  await visitor.page.waitFor(() => dongui.state.choice);
  return visitor;
}

const frame = (attributes: string): string => `<main><iframe title="영상" width="640" height="360" ${attributes}></iframe></main>`;

describeEngines('what holdHtml has left live, after a withdrawal', (engine, once) => {
  test('embedded pages are ended, and images that were yet to come do not come', async () => {
    const {page} = await agreed(engine);
    const body = (id: string): string => `<object width="300" height="200" data="${servers.tracker}/frame?id=object-${id}"></object>
<embed width="300" height="200" src="${servers.tracker}/frame?id=embed-${id}">
<img loading="lazy" alt="" width="10" height="10" style="display: block; margin-top: 30000px" src="${servers.tracker}/p.gif?id=image-${id}">`;
    const open = async (id: string): Promise<void> => {
      await page.goto(serve(`/${id}`, {body: body(id)}));
      await servers.waitForHit(`object-${id}`);
      await servers.waitForHit(`embed-${id}`);
    };
    const scroll = (): Promise<void> => page.evaluate(() => document.querySelector('img')?.scrollIntoView());
    await open('open');
    await scroll();
    await servers.waitForHit('image-open');
    await open('ended');
    await page.evaluate(() => void dongui.withdraw());
    await page.waitFor(() => !document.querySelector('object')?.data && !document.querySelector('embed')?.src);
    expect(await page.evaluate(() => frames.length)).toBe(0);
    await scroll();
    await servers.settle();
    expect(arrived(servers)).not.toContain('image image-ended');
    await page.evaluate(() => void dongui.acceptAll());
    await servers.waitForHit('image-ended');
    await page.waitFor(() => document.querySelector('object')?.data && document.querySelector('embed')?.src);
  });

  once('of two services that share an address the one that let it go counts', async () => {
    const settings = {...config, services: [trackerService(servers, {id: 'counter', purpose: 'analytics'}), trackerService(servers)]};
    const visitor = await agreed(engine, {answers: {marketing: false, ads: true} as never, settings});
    const {page} = visitor;
    await page.goto(serve('/', {body: `<script src="${servers.tracker}/t.js?id=shared"></script>`, config: settings}));
    await servers.waitForHit('shared');
    await visitor.reloadsBy(() => page.evaluate(() => void dongui.withdraw()));
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit shared', 'script shared']);
    // Where the other one still may, nothing ends.
    await page.evaluate(() => void dongui.acceptAll());
    await page.waitFor(() => dongui.has('counter'));
    await page.goto(serve('/frame', {body: frame(`src="${servers.tracker}/frame?id=frame"`), config: settings}));
    await servers.waitForHit('frame');
    await page.evaluate(() => void dongui.withdraw('ads'));
    await page.waitFor(() => !dongui.has('tracker'));
    expect(await page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(true);
  });

  once('what the site has marked as another service’s is that one’s, whatever its address', async () => {
    const settings = {...config, services: ['youtube', trackerService(servers)]};
    const {page} = await agreed(engine, {settings});
    await page.goto(serve('/', {body: frame(`data-service="youtube" data-src="${servers.tracker}/frame?id=other"`), config: settings}));
    await servers.waitForHit('other');
    await page.evaluate(() => void dongui.withdraw('tracker'));
    await page.waitFor(() => !dongui.has('tracker'));
    await servers.settle();
    expect(await page.evaluate(() => document.querySelector('iframe')?.getAttribute('data-service'))).toBe('youtube');
    expect(await page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(true);
  });

  once('what the gate auto has taken back by itself gets no mark beside', async () => {
    const settings = {...config, gate: 'auto'} as const;
    const {page} = await agreed(engine, {settings});
    await page.goto(serve('/', {body: `<link rel="stylesheet" href="${servers.tracker}/style.css?id=sheet">`, config: settings}));
    await servers.waitForHit('sheet');
    const attributes = (): Promise<unknown> =>
      page.evaluate(() => ['href', 'data-service', 'data-dongui-held'].map(name => document.querySelector('link')?.hasAttribute(name)));
    await page.evaluate(() => void dongui.withdraw());
    await page.waitFor(() => !document.querySelector('link')?.hasAttribute('href'));
    expect(await attributes()).toEqual([false, false, true]);
    await page.evaluate(() => void dongui.acceptAll());
    await page.waitFor(() => document.querySelector('link')?.hasAttribute('href'));
    expect(await attributes()).toEqual([true, false, false]);
  });

  once('what is marked for a no is shown on it, also from the same address', async () => {
    const visitor = await agreed(engine);
    const {page} = visitor;
    await page.goto(serve('/', {body: frame(`data-service="!tracker" data-src="${servers.tracker}/frame?id=plain"`)}));
    await visitor.seesNoBanner();
    expect(arrived(servers)).toEqual([]);
    await page.evaluate(() => void dongui.withdraw());
    await servers.waitForHit('plain');
    await servers.settle();
    expect(await page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(true);
    expect(arrived(servers)).toEqual(['frame plain']);
  });
});

// Into a frame of the markup browsers load what stood in its place before, whatever its address.
describeEngines('in a page that holdHtml has written', engine => {
  test('a frame does not come back when the visitor withdraws on the next page and goes back', async () => {
    const isLive = () => document.querySelector('iframe')?.contentDocument === null;
    for (const byHand of [true, false]) {
      const {page} = await agreed(engine);
      const {url, served, asked} = serveFrame(byHand ? 'byHand' : 'held', {byHand});
      await page.goto(url);
      await servers.waitForHit(asked(1));
      await page.goto(serve('/next', {body: ''}));
      await page.evaluate(() => void dongui.withdraw());
      await page.waitFor(() => !dongui.has('tracker'));
      await page.back();
      if (!byHand) {
        await page.waitFor(() => document.querySelector('iframe + dongui-ui'));
      }
      await servers.settle();
      expect(await page.evaluate(isLive)).toBe(byHand);
      // WebKit keeps the page as it was, and asks nobody.
      expect(arrived(servers).filter(each => each.includes(asked('')))).toEqual(
        (byHand && served() > 1 ? [1, 1] : [1]).map(each => `frame ${asked(each)}`),
      );
    }
  });

  test('a frame comes after a yes: on the page that is loaded again, and on the one the visitor goes back to', async () => {
    for (const gate of ['marked', 'lockdown'] as const) {
      const settings = {...config, gate};
      const again = serveFrame(`${gate}-again`, {settings});
      const one = await createVisitor(engine, again.url);
      await one.seesBanner();
      await (gate === 'lockdown' ? one.reloadsBy(() => one.press('accept-all')) : one.agrees());
      await servers.waitForHit(again.asked(gate === 'lockdown' ? 2 : 1));
      await one.page.reload();
      await servers.waitForHit(again.asked(gate === 'lockdown' ? 3 : 2));

      const back = serveFrame(`${gate}-back`, {settings});
      const two = await createVisitor(engine, back.url);
      await two.seesBanner();
      await two.page.goto(serve('/next', {body: '', config: settings}));
      const accept = (): Promise<void> => two.page.evaluate(() => void setTimeout(() => dongui.acceptAll()));
      await (gate === 'lockdown' ? two.reloadsBy(accept) : accept());
      await two.page.waitFor(() => dongui.has('tracker'));
      await two.page.back();
      // A page as it was left keeps the policy of lockdown, and offers to be loaded again.
      await (back.served() === 1 && gate === 'lockdown'
        ? two.reads('페이지를 새로 고쳐야 합니다.')
        : servers.waitForHit(back.asked(back.served())));
    }
  });
});
