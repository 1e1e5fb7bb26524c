import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, none} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {putOnCommand} from '../support/putOnCommand.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const ids = (): string[] => servers.hits().map(({id}) => id);
const {urls = []} = trackerService(servers);
const services = [trackerService(servers, {urls: [...urls, `${new URL(servers.portal).host}/slow.js`]})];
const config = {gate: 'auto', services, reload: false} as const;

/** An ordered script that takes its time, and what waits behind it. */
const queued = `<script>{ const s = document.createElement('script'); s.async = false; s.src = '/slow.js'; document.head.append(s);
const t = document.createElement('script'); t.async = false; t.src = '$/t.js?id=second'; document.head.append(t);
fetch('$/hit?id=fetch').catch(() => {}); new Image().src = '$/p.gif?id=image'; navigator.sendBeacon('$/hit?id=beacon');
document.cookie = '_tracked1=1; path=/'; localStorage.setItem('_tracked2', '1'); }</script>`.replaceAll('$/', `${servers.tracker}/`);

/** A template, copies of an image, and a frame that is given a style. */
const copies = `<div id="box"></div><script>
box.innerHTML = '<iframe title="f" src="$/frame?id=styled"></iframe>'; box.firstChild.setAttribute('style', 'width: 90px');
const template = document.createElement('template'); template.innerHTML = '<p><img alt="" src="$/p.gif?id=template"></p>';
const held = new Image(); held.src = '$/p.gif?id=held';
const early = held.cloneNode();
function later() { document.body.append(document.importNode(template.content, true), early, held.cloneNode()); }
</script>`.replaceAll('$/', `${servers.tracker}/`);

/** Scripts of markup, which no browser runs, a copy of one, and what waits behind them. */
const never = `<div id="box"></div><script>{
const script = id => '<script src="$/t.js?id=' + id + '"></' + 'script>';
box.innerHTML = script('inner'); box.insertAdjacentHTML('beforeend', script('adjacent')); box.append(box.firstChild.cloneNode());
const read = new DOMParser().parseFromString(script('read'), 'text/html').querySelector('script');
fetch('$/hit?id=behind').catch(() => {}).then(() => box.append(read)); }</script>`.replaceAll('$/', `${servers.tracker}/`);

/** Scripts that name something else before they are put in: a file of the site, and nothing. */
const renamed = `<script>for (const before of ['/own.js', '']) {
const s = document.createElement('script'); s.src = before; s.src = '$/t.js?id=renamed' + before.length; document.head.append(s); }</script>`.replaceAll(
  '$/',
  `${servers.tracker}/`,
);

describeEngines('what was held, after the answer', (engine, once) => {
  test('is a script by its last address only, whatever it named before it was put in', async () => {
    servers.page('/own.js', () => ({headers: {'content-type': 'text/javascript'}, body: "document.title = 'own';"}));
    for (const gated of [false, true]) {
      const page = {body: renamed, head: '<title>글</title>'};
      const visitor = await createVisitor(engine, gated ? portal.gated('/', {...page, tag: 'auto', config}) : portal.open('/', page));
      const all = ['renamed0', 'renamed7'];
      if (gated) {
        await visitor.seesBanner();
        await servers.settle();
        expect(ids()).toEqual([]);
        await visitor.agrees();
      }
      await expect.poll(() => [...new Set(ids())].sort()).toEqual(all);
      expect(await visitor.page.evaluate(() => document.title)).not.toBe('own');
      await visitor.session.close();
      await servers.startAfresh();
    }
  });

  test('asks again when its turn comes: nothing goes after a withdrawal in between, and all of it goes without one', async () => {
    for (const withdraws of [false, true]) {
      const slow = putOnCommand(servers, '/slow.js', {headers: {'content-type': 'text/javascript'}});
      const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: queued}));
      await visitor.seesBanner();
      expect(slow.isAsked()).toBe(false);
      await visitor.page.evaluate(() => dongui.acceptAll());
      await expect.poll(slow.isAsked).toBe(true);
      if (withdraws) {
        await visitor.page.evaluate(() => dongui.rejectAll());
      }
      slow.answer();
      const gone = withdraws ? [] : ['beacon', 'fetch', 'image', 'second'];
      await expect.poll(() => [...new Set(ids())].sort()).toEqual(gone);
      await servers.settle();
      expect([...new Set(ids())].sort()).toEqual(gone);
      const stored = await visitor.page.evaluate(() => [/_tracked1/.test(document.cookie), Object.hasOwn(localStorage, '_tracked2')]);
      expect(stored).toEqual(withdraws ? [false, false] : [true, true]);
      await visitor.session.close();
      servers.clear();
    }
  });

  test('copies made before load when they are put in, and a frame that was given a style meanwhile', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: copies}));
    await visitor.seesBanner();
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('styled');
    await visitor.page.evaluate(() => (window as unknown as {later(): void}).later());
    await servers.waitForHit('template');
    await servers.waitForHit('held');
    const names = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('body > p > img, body > img')].map(each => each.getAttributeNames().sort().join(' ')),
    );
    expect(names).toEqual(['alt src', 'src', 'src']);
  });

  test('an image in no page that was refused goes when it is put in and may, and is told of its failure once', async () => {
    const body = `<script>window.errors = 0; window.images = ['beacon', 'early', 'late'].map(id => {
const image = new Image(); image.alt = ''; image.onerror = () => errors++; image.src = '${servers.tracker}/p.gif?id=' + id; return image; });</script>`;
    const url = portal.gated('/', {tag: 'auto', config, body});
    const twin = await createVisitor(engine, url);
    await twin.agrees();
    await expect.poll(() => ids().sort()).toEqual(['beacon', 'early', 'late']);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    const {page} = visitor;
    const errors = () => page.evaluate(() => (window as unknown as {errors: number}).errors);
    const putIn = (which: number) =>
      page.evaluate(index => document.body.append((window as unknown as {images: HTMLImageElement[]}).images[index] as Node), which);
    await visitor.refuses();
    await expect.poll(errors).toBe(3);
    await putIn(1);
    await servers.settle();
    expect(ids()).toEqual([]);
    await visitor.page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('early');
    await putIn(2);
    await servers.waitForHit('late');
    await servers.settle();
    expect(ids().sort()).toEqual(['early', 'late']);
    expect(await errors()).toBe(3);
  });

  test('a second tab that asks about less does not hold what the first may', async () => {
    const first = portal.gated('/', {tag: 'auto', config, body: ''});
    const second = portal.gated('/two', {tag: 'auto', config: {...config, minor: true}, body: ''});
    const one = await createVisitor(engine, first);
    await one.seesBanner();
    const two = await createVisitor(one.session, second);
    await one.page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => two.page.evaluate(() => dongui.state.choice?.level)).toBe('all');
    await servers.settle(1300);
    const ask = (url: string): void => {
      fetch(url).catch(() => undefined);
    };
    await one.page.evaluate(ask, `${servers.tracker}/hit?id=first`);
    await two.page.evaluate(ask, `${servers.tracker}/hit?id=second`);
    await servers.waitForHit('first');
    await servers.settle(300);
    expect(ids()).toEqual(['first']);
  });

  test('an address in a custom property that a script wrote, and nothing of it after a withdrawal', async () => {
    const body =
      `<p id="card">text</p><p id="second">text</p><script>card.style.setProperty('--cover', 'url($/p.gif?id=cover)'); card.style.backgroundImage = 'var(--cover)';
second.style.cssText = '--cover:url($/p.gif?id=text);background-image:var(--cover)';</script>`.replaceAll('$/', `${servers.tracker}/`);
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => [...new Set(ids())].sort()).toEqual(['cover', 'text']);
    await visitor.page.evaluate(() => dongui.rejectAll());
    servers.clear();
    await visitor.page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLElement>('p[id]')) {
        each.style.setProperty('--cover', each.style.getPropertyValue('--cover').replace('?', '?again&'));
      }
    });
    await servers.settle();
    expect(ids()).toEqual([]);
  });

  test('also where a frame of the page has gone to another site', async () => {
    const body = `<script>{ const f = document.createElement('iframe'); f.title = 'f'; document.body.append(f); f.src = '${servers.tracker2}/frame?id=free'; }
new Image().src = '${servers.tracker}/p.gif?id=image';</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.waitForHit('free');
    await servers.settle();
    expect(ids()).toEqual(['free']);
    await visitor.agrees();
    await servers.waitForHit('image');
  });

  test('shows once the address that the visitor asked for, and no other in the same frame', async () => {
    const second = trackerService({tracker: servers.tracker2}, {id: 'second', name: {ko: '둘째'}, cookies: [], storage: []});
    const body = `<div id="box"></div><script>box.innerHTML = '<iframe title="f" id="one" src="${servers.tracker}/frame?id=one"></iframe>';</script>`;
    const services = [trackerService(servers), second];
    const {page} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: {...config, services}, body}));
    const button = '#one + dongui-ui >>> [data-dongui-action=show-once]';
    const stands = () => document.querySelector('#one + dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=show-once]');
    await page.waitFor(stands);
    await page.click(button);
    await servers.waitForHit('one');
    // As a page that uses its frame again.
    const give = (address: string) =>
      page.evaluate(src => document.querySelector<HTMLIFrameElement>('#one')?.setAttribute('src', src), address);
    await give(`${servers.tracker2}/frame?id=two`);
    await page.waitFor(stands);
    // What it showed is gone: an empty page of this origin is there.
    await page.waitFor(() => document.querySelector<HTMLIFrameElement>('#one')?.contentDocument);
    await give(`${servers.tracker}/frame?id=other`);
    await servers.settle();
    await page.waitFor(stands);
    expect(ids()).toEqual(['one']);
    await page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('other');
  });

  test('waits for no script of markup, which never runs', async () => {
    const twin = await createVisitor(engine, portal.open('/', {body: never}));
    await servers.waitForHit('behind');
    await servers.settle();
    expect(await twin.ran()).toEqual([]);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: never}));
    await visitor.seesBanner();
    expect(ids()).toEqual([]);
    await visitor.agrees();
    // It was three seconds each.
    await servers.waitForHit('behind', {timeout: 2000});
    await servers.settle();
    expect(await visitor.ran()).toEqual([]);
  });

  // WebKit's `cookieStore` sets cookies for https only.
  (engine.name === 'webkit' ? none : once)('a cookie that the page has deleted meanwhile is not set', async () => {
    const body = `<script>if (window.cookieStore) { cookieStore.set('_tracked1', '1'); cookieStore.delete('_tracked1'); cookieStore.set('_tracked2', '1'); }</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.agrees();
    await expect.poll(() => visitor.page.evaluate(() => document.cookie)).toContain('_tracked2');
    expect(await visitor.page.evaluate(() => document.cookie)).not.toContain('_tracked1');
  });
});
