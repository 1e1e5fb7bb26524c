import {afterAll, beforeEach, expect, test} from 'vitest';
import {startDemo} from '../../../demo/server.mjs';
import {describeEngines, expectAxeClean, type Page} from '../harness/index.js';
import {whenQuiet} from '../harness/servers/whenQuiet.js';
import {createVisitor} from '../support/createVisitor.js';

const demo = await startDemo({port: 0, trackerPort: 0});
beforeEach(async () => {
  await settle();
  demo.hits.length = 0;
});
afterAll(() => demo.close());

const everyone = ['channel-talk', 'ga4', 'kakao-pixel', 'meta-pixel', 'mixpanel', 'naver-analytics', 'youtube'];
const senders = (): string[] =>
  [...new Set(demo.hits.filter(({what}) => what === 'hit' || what === 'frame').map(({vendor}) => vendor))].sort();

/** Resolves when nothing has arrived for a while: only waiting can show that nothing comes. */
const settle = (): Promise<void> => whenQuiet(() => demo.hits.length, 500);

/** Its stream of arrivals never ends, so only the document is awaited. */
const visit = (page: Page, path: string): Promise<void> => page.goto(`${demo.portal}${path}`, {until: 'dom'});

/** What the page's own list says of each service. */
const listed = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll<HTMLElement>('#auto-list > li')].map(({dataset}) => [dataset.of, dataset.status])),
  );
const each = (status: string): Record<string, string> => Object.fromEntries(everyone.map(id => [id, status]));

describeEngines('the page of the demo that marks nothing', (engine, once) => {
  test('holds every vendor until an agreement, and then lets all arrive without a reload', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(page, '/');
    await page.click('nav a[href="/auto"]');
    await page.waitFor(() => location.pathname === '/auto' && document.querySelector('#auto-list'));
    await visitor.seesBanner();
    await expect.poll(() => listed(page)).toEqual(each('held'));
    await settle();
    expect(demo.hits).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');

    await page.evaluate(() => {
      document.documentElement.dataset.old = '';
    });
    await visitor.agrees();
    await expect.poll(senders).toEqual(everyone);
    await expect.poll(() => listed(page)).toEqual(each('ran'));
    expect(await page.evaluate(() => document.documentElement.dataset.old)).toBe('');
    expect([...new Set(demo.hits.map(({vendor}) => vendor))].sort()).toEqual(everyone);
    expect(page.errors()).toEqual([]);
  });

  once('shares its choice with the pages that mark everything, and has nothing to hold after it', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(page, '/help');
    await visitor.agrees();
    // All that this page lets go, its frames, too: what came later would be counted as the next one's.
    await expect.poll(senders).toEqual(expect.arrayContaining(['channel-talk', 'ga4', 'kakao-map', 'youtube']));
    await settle();
    demo.hits.length = 0;
    await visit(page, '/auto');
    await visitor.seesNoBanner();
    await expect.poll(senders).toEqual(expect.arrayContaining(everyone));
    expect(
      await page.evaluate(() => document.querySelectorAll('script[type="text/plain"][data-src], iframe[data-src]:not([src])').length),
    ).toBe(0);
  });

  once('sends nothing after a refusal, and says so', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(page, '/auto');
    await visitor.refuses();
    await expect.poll(() => listed(page)).toEqual(each('refused'));
    await page.reload({until: 'dom'});
    await visitor.seesNoBanner();
    await expect.poll(() => listed(page)).toEqual(each('refused'));
    await settle();
    expect(demo.hits).toEqual([]);
    await expectAxeClean(page);
  });

  once('is open in a report, the twin: everyone arrives, nobody is asked, and the list names what would be held', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(page, '/en/auto');
    await visitor.seesBanner();
    await settle();
    expect(demo.hits).toEqual([]);
    await page.click('.modes a:not([aria-current])');
    await expect.poll(senders).toEqual(everyone);
    await expect.poll(() => listed(page)).toEqual(each('reported'));
    expect(await page.evaluate(() => document.querySelector('[data-dongui-root], [data-dongui-trigger]'))).toBe(null);
    expect(await visitor.choice()).toBe(undefined);
    await page.setViewport(320, 568);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
