import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {encodeCookie, isoSeconds} from '../support/encodeCookie.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

const body = `<script type="text/plain" data-category="marketing">track('held')</script>
<script type="text/plain" data-category="!marketing">track('refused')</script>
<script type="text/plain" data-category="essential">track('essential')</script><script>track('page')</script>`;
/** No services: the scope is empty, and a cookie written by hand can be whole. */
const config = {services: []};
const essentialOnly = ['hit essential', 'hit page'];

const damaged: Record<string, string> = {
  'of an empty value': '',
  'of another program': 'accepted',
  'of JSON': '{"v":1,"granted":["ads"]}',
  'cut short': encodeCookie().slice(0, 60),
  'with a broken percent sign': `${encodeCookie()}%E0%A4%A`,
  'with a lone percent sign': `%${encodeCookie()}`,
  'of a newer version': encodeCookie({v: '2'}),
  'without a version': encodeCookie().slice(4),
  'with a level nobody knows': encodeCookie({level: 'everything'}),
  'with a date that is none': encodeCookie({at: 'yesterday'}),
  'with a date that cannot be': encodeCookie({at: '2026-99-99T99:99:99Z'}),
  'from the future': encodeCookie({at: isoSeconds(Date.now() + 3 * 86_400_000)}),
  'from 13 months ago': encodeCookie({at: isoSeconds(Date.now() - 396 * 86_400_000)}),
  'without an id': encodeCookie({id: ''}),
  'with markup in its lists': encodeCookie({granted: 'ads<img src=x onerror=track(1)>'}),
  'that was asked about nothing': encodeCookie({asked: '', granted: 'ads.analytics.personalization.marketing'}),
  'that agrees to the prototype': encodeCookie({asked: '__proto__.constructor', granted: '__proto__.constructor'}),
  'too long to be ours': encodeCookie({id: 'a'.repeat(3500)}),
};

describeEngines(
  'a cookie that is not a good choice',
  engine => {
    test('is told from a whole one, which runs what it agrees to', async () => {
      const visitor = await createVisitor(engine, portal.gated('/', {config, body}));
      await visitor.storesCookie('dongui', encodeCookie());
      servers.clear();
      await visitor.page.goto(portal.gated('/', {config, body}));
      await expect.poll(() => arrived(servers)).toEqual(['hit essential', 'hit held', 'hit page']);
      await visitor.seesNoBanner();
    });

    test.each(Object.entries(damaged))('%s asks again, throws nothing and runs nothing that needs consent', async (_, value) => {
      const visitor = await createVisitor(engine, portal.gated('/empty', {config: null, body: ''}));
      await visitor.storesCookie('dongui', value);
      servers.clear();
      await visitor.page.goto(portal.gated('/', {config, body}));
      await visitor.seesBanner();
      await expect.poll(() => arrived(servers)).toEqual(essentialOnly);
      await servers.settle(250);
      expect(arrived(servers)).toEqual(essentialOnly);
      expect(visitor.page.errors()).toEqual([]);
      await visitor.refuses();
      expect(await visitor.choice()).toMatchObject({v: '1', level: 'none'});
    });

    test('that agrees to more than the site asks for gives nothing more', async () => {
      const visitor = await createVisitor(engine, portal.gated('/empty', {config: null, body: ''}));
      const value = encodeCookie({asked: 'analytics', granted: 'analytics.ads.marketing.kakao-pixel.personalization'});
      await visitor.storesCookie('dongui', value);
      servers.clear();
      await visitor.page.goto(portal.gated('/', {config, body}));
      await visitor.seesBanner();
      await expect.poll(() => arrived(servers)).toEqual(essentialOnly);
      await servers.settle();
      expect(arrived(servers)).toEqual(essentialOnly);
    });

    if (engine.can.seeConsole) {
      test('is reported to the developer, by its code', async () => {
        const visitor = await createVisitor(engine, portal.gated('/empty', {config: null, body: ''}));
        await visitor.storesCookie('dongui', 'accepted');
        await visitor.page.goto(portal.gated('/', {config, body}));
        await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/cookie-damaged.*accepted/);
      });
    }
  },
  ['chromium'],
);

describeEngines('a browser that stores no cookies', engine => {
  test('runs nothing optional though the visitor agrees, says so, and throws nothing', async () => {
    const session = await engine.newSession({cookies: 'blocked'});
    const visitor = await createVisitor(session, portal.gated('/', {config, body}));
    await visitor.seesBanner();
    await visitor.press('accept-all');
    await visitor.reads('저장을 막고');
    await expect.poll(() => arrived(servers)).toEqual(essentialOnly);
    await servers.settle();
    expect(arrived(servers)).toEqual(essentialOnly);
    expect(visitor.page.errors()).toEqual([]);
    expect(await visitor.page.cookies()).toEqual([]);
  });

  test('keeps a refusal for as long as the page is open', async () => {
    const session = await engine.newSession({cookies: 'blocked'});
    const visitor = await createVisitor(session, portal.gated('/', {config, body}));
    await visitor.seesBanner();
    await visitor.press('reject-all');
    await expect.poll(() => arrived(servers)).toEqual([...essentialOnly, 'hit refused']);
    await visitor.seesNoBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([...essentialOnly, 'hit refused']);
  });
});
