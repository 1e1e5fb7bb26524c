import {createHash} from 'node:crypto';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Consent, ConsentConfig} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {pause} from '../harness/page/pause.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {fillStorage} from './fillStorage.js';
import {type Receiver, startReceiver} from './startReceiver.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver(servers.portal);
});
afterEach(() => receiver.close());

const held = '<script type="text/plain" data-category="marketing">track("held")</script>';
const record = {endpoint: '/consent-records'};
const put = (config: Partial<ConsentConfig> = {record}, path = '/'): string => receiver.url(portal.gated(path, {config, body: held}));
const byNode = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Names of what waits in this browser. */
const waiting = ({page}: Visitor): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(key => key.startsWith('dongui-record-')));
const made = ({page}: Visitor): Promise<string | undefined> => page.evaluate(() => dongui.state.choice?.id);
const arrived = async (): Promise<string[]> => (await receiver.received()).map(({id}) => id);

describeEngines('the record of a decision', (engine, once) => {
  test('arrives with the very text the visitor saw; nothing arrives before', async () => {
    const visitor = await createVisitor(engine, put({record: {...record, context: {site: 'm-console'}}}));
    await visitor.seesBanner();
    const seen = await visitor.page.evaluate(
      () => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>('section')?.innerText ?? '',
    );
    expect(seen).toContain('동의하지 않음');
    await pause(400);
    expect([receiver.requests(), await waiting(visitor)]).toEqual([0, []]);

    await visitor.agrees();
    await expect.poll(arrived).toEqual([await made(visitor)]);
    const [found] = await receiver.received();
    expect(found).toMatchObject({
      ...{v: 1, method: 'banner', level: 'all', purposes: {personalization: true, analytics: true, ads: true}, company: '인프라닉스'},
      ...{services: {ga4: true, 'kakao-pixel': true}, policy: {version: '2022-04-12'}, context: {site: 'm-console'}, shown: seen},
      text: {language: 'ko', hash: byNode(seen)},
    });
    expect(JSON.stringify(found)).not.toMatch(/127\.0\.0\.1|Mozilla|AppleWebKit|localhost/);
    await expect.poll(() => waiting(visitor)).toEqual([]);
    expect(receiver.answers()).toEqual({201: 1});
  });

  once('says where it was made: in the settings, at a held frame, each with the text that stood there', async () => {
    const frame = `<iframe title="지도" width="400" height="300" data-service="youtube" data-src="${servers.tracker}/frame?id=map"></iframe>`;
    const visitor = await createVisitor(engine, receiver.url(portal.gated('/', {config: {record}, body: frame})));
    await visitor.press('preferences');
    await visitor.page.click('[data-dongui-root] >>> dialog [data-dongui-action="reject-all"]');
    await expect.poll(arrived).toHaveLength(1);
    await visitor.page.click('iframe + dongui-ui >>> [data-dongui-action="allow"]');
    await servers.waitForHit('map', {kind: 'frame'});
    await expect.poll(arrived).toHaveLength(2);
    const [one, two] = await receiver.received();
    expect(one).toMatchObject({method: 'preferences', level: 'none', shown: expect.stringMatching(/^쿠키 설정[\s\S]*선택 저장/)});
    expect(two).toMatchObject({method: 'embed', services: {youtube: true}, shown: expect.stringContaining('유튜브')});
    expect(two?.shown).not.toContain('쿠키 설정\n\n');
  });

  once('is the visitor’s to see, the same as the receiver has, also after a reload and as JSON-LD', async () => {
    const visitor = await createVisitor(engine, put());
    await visitor.refuses();
    await expect.poll(arrived).toHaveLength(1);
    await visitor.page.reload();
    await visitor.seesNoBanner();
    const own = await visitor.page.evaluate(async () => JSON.parse(JSON.stringify(await dongui.record())));
    const [{shown: _, ...theirs} = {shown: ''}] = await receiver.received();
    expect(own).toEqual(theirs);
    const ld = await visitor.page.evaluate(async () => JSON.stringify(await dongui.record({format: 'json-ld'})));
    expect(JSON.parse(ld)).toMatchObject({'@type': 'dpv:ConsentRecord', 'dct:identifier': await made(visitor)});
    // Only the cookie is left: it says less, and the same.
    await visitor.page.evaluate(() => localStorage.clear());
    const rest = await visitor.page.evaluate(async () => JSON.parse(JSON.stringify(await dongui.record())));
    expect(rest).toMatchObject({id: own.id, level: 'none', purposes: own.purposes, services: own.services});
    expect(rest).not.toHaveProperty('method');
    expect(rest).not.toHaveProperty('text');
    await visitor.page.evaluate(() => dongui.reset());
    expect(await visitor.page.evaluate(async () => (await dongui.record()) === undefined)).toBe(true);
  });

  test('of a withdrawal that reloads the page arrives too, and names what was taken back', async () => {
    const visitor = await createVisitor(engine, put());
    await visitor.agrees();
    await servers.waitForHit('held');
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw()));
    const id = await made(visitor);
    await expect.poll(async () => (await receiver.received()).map(each => each.id)).toContain(id);
    const found = (await receiver.received()).find(each => each.id === id);
    expect(found).toMatchObject({level: 'none', method: 'api', withdrawn: expect.arrayContaining(['ads', 'kakao-pixel'])});
    expect(found).not.toHaveProperty('text');
    await expect.poll(() => waiting(visitor)).toEqual([]);
    expect(await arrived()).toHaveLength(2);
  });

  test('waits through reloads while the endpoint is down, and arrives on a page that asks nothing', async () => {
    receiver.mood = 'gone';
    const visitor = await createVisitor(engine, put());
    await visitor.agrees();
    const id = await made(visitor);
    await expect.poll(() => receiver.requests()).toBeGreaterThan(0);
    await visitor.page.reload();
    await visitor.seesNoBanner();
    expect(await waiting(visitor)).toEqual([`dongui-record-${id}`]);
    expect(await arrived()).toEqual([]);
    receiver.mood = 'fine';
    await visitor.page.goto(put({record}, '/next'));
    await expect.poll(arrived).toEqual([id]);
    await expect.poll(() => waiting(visitor)).toEqual([]);
  });

  test('arrives when the tab is closed at once, or else from the next page', async () => {
    receiver.mood = 500;
    const visitor = await createVisitor(engine, put());
    const other = await visitor.session.open();
    await visitor.page.bringToFront();
    await visitor.agrees();
    const id = await made(visitor);
    await visitor.page.close();
    receiver.mood = 'fine';
    // What the closed tab wrote, another one sees when its process has time; the next page looks once.
    await other.goto(receiver.url(servers.page('/without', '<!doctype html><title>포털</title>')));
    await other.waitFor(key => localStorage.getItem(key) !== null, [`dongui-record-${id}`]);
    await other.goto(put({record}, '/next'));
    await expect.poll(arrived).toEqual([id]);
  });

  once('goes to the site itself where a base address names another', async () => {
    const head = `<base href="${servers.tracker}/"><script type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, record})}</script>
<script src="${receiver.url(servers.portal)}/dongui.js"></script>`;
    const visitor = await createVisitor(engine, receiver.url(portal.gated('/', {tag: false, config: null, head, body: held})));
    await visitor.agrees();
    await expect.poll(arrived).toEqual([await made(visitor)]);
    expect(servers.hits().filter(({path}) => path.includes('consent-records'))).toEqual([]);
  });

  once('is not lost to an endpoint that answers 500, HTML, a login page or nothing at all', async () => {
    receiver.mood = 500;
    servers.page('/login', '<!doctype html><title>로그인</title>');
    const visitor = await createVisitor(engine, put());
    await visitor.agrees();
    // The decision did not wait for it.
    await servers.waitForHit('held');
    await expect.poll(() => receiver.requests()).toBeGreaterThan(0);
    for (const mood of ['html', 'login', 'hang'] as const) {
      receiver.mood = mood;
      const before = receiver.requests();
      await visitor.page.evaluate(() => void window.dispatchEvent(new Event('online')));
      await expect.poll(() => receiver.requests()).toBeGreaterThan(before);
      await pause(50);
      expect(await waiting(visitor)).toHaveLength(1);
    }
    if (engine.can.seeConsole) {
      // Once, not with every try.
      const reports = () =>
        visitor.page
          .consoleMessages()
          .join('\n')
          .match(/record-failed.*/g);
      await expect.poll(reports).toEqual(['record-failed (found: 500)']);
    }
    receiver.mood = 'fine';
    await visitor.page.reload();
    await expect.poll(arrived).toEqual([await made(visitor)]);
    await expect.poll(() => waiting(visitor)).toEqual([]);
  });

  once('stays where the endpoint refuses it, is reported, and does not hold up the next', async () => {
    receiver.mood = 422;
    const visitor = await createVisitor(engine, put({record, reload: false}));
    await visitor.agrees();
    await expect.poll(() => receiver.requests()).toBe(1);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join('\n')).toContain('record-refused (found: 422)');
    }
    receiver.mood = 'fine';
    await visitor.page.evaluate(() => dongui.rejectAll());
    await expect.poll(arrived).toHaveLength(1);
    await expect.poll(() => waiting(visitor)).toHaveLength(1);
    await visitor.page.reload();
    await expect.poll(arrived).toHaveLength(2);
  });

  test('is kept beside full storage, and delivered', async () => {
    const visitor = await createVisitor(engine, put());
    await visitor.seesBanner();
    await visitor.page.evaluate(fillStorage);
    receiver.mood = 500;
    await visitor.agrees();
    const id = await made(visitor);
    await expect.poll(() => receiver.requests()).toBeGreaterThan(0);
    // Neither storage took it: the cookie has it, should the page go.
    expect(await waiting(visitor)).toEqual([]);
    expect(await visitor.cookieNames()).toEqual(['dongui', `dongui-record-${id}`]);
    receiver.mood = 'fine';
    await expect.poll(arrived).toEqual([id]);
    expect((await receiver.received())[0]?.shown).toContain('동의하지 않음');
    await expect.poll(visitor.cookieNames).toEqual(['dongui']);
  });

  once('is kept in the cookie where an app’s web view has no storage, and confirmed on the next page', async () => {
    const head = `<script>for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {value: null});</script>`;
    const visitor = await createVisitor(engine, receiver.url(portal.gated('/', {config: {record}, head, body: held})));
    receiver.mood = 500;
    await visitor.agrees();
    const id = await made(visitor);
    await expect.poll(() => receiver.requests()).toBeGreaterThan(0);
    expect(await visitor.cookieNames()).toEqual(['dongui', `dongui-record-${id}`]);
    receiver.mood = 'fine';
    await visitor.page.reload();
    await expect.poll(visitor.cookieNames).toEqual(['dongui']);
    expect(await arrived()).toEqual([id]);
    expect(visitor.page.errors()).toEqual([]);
  });

  once('carries a clock that is years off as it is, and is delivered and reported', async () => {
    const head = `<script>{const real = Date.now, Native = Date, off = 4 * 365 * 86400000;
      window.Date = class extends Native { constructor(...given) { given.length ? super(...given) : super(real() - off); } static now() { return real() - off; } };}</script>`;
    const visitor = await createVisitor(engine, receiver.url(portal.gated('/', {config: {record}, head, body: held})));
    await visitor.page.evaluate(() => dongui.rejectAll());
    await expect.poll(arrived).toHaveLength(1);
    const [found] = await receiver.received();
    expect(Math.round((Date.now() - Date.parse(found?.at ?? '')) / 86_400_000)).toBe(1460);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join('\n')).toContain('record-clock (found: -1460 days)');
    }
  });

  test('is hashed by the receiver where the browser has no WebCrypto, nor locks: plain http', async () => {
    const head = `<script>Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined}); Object.defineProperty(Navigator.prototype, 'locks', {value: undefined});</script>`;
    const visitor = await createVisitor(engine, receiver.url(portal.gated('/', {config: {record}, head, body: held})));
    await visitor.agrees();
    await expect.poll(arrived).toEqual([await made(visitor)]);
    const [found] = await receiver.received();
    expect(found?.text?.hash).toBe(byNode(found?.shown ?? ''));
    expect(found?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await visitor.page.evaluate(async () => (await dongui.record())?.hash)).toBe(null);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join('\n')).toContain('record-unhashed');
    }
  });

  once('is made and kept without an endpoint, and goes nowhere', async () => {
    const visitor = await createVisitor(engine, put({}));
    await visitor.agrees();
    await servers.waitForHit('held');
    await pause(300);
    expect([receiver.requests(), await waiting(visitor)]).toEqual([0, []]);
    expect(await visitor.page.evaluate(async () => (await dongui.record())?.method)).toBe('banner');
  });
});
