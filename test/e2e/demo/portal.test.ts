import {afterAll, beforeEach, expect, test} from 'vitest';
import {startDemo} from '../../../demo/server.mjs';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {whenQuiet} from '../harness/servers/whenQuiet.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {read, waitToMiss, waitToSee} from '../ui/look.js';

declare const dongui: Consent;

const demo = await startDemo({port: 0, trackerPort: 0});
beforeEach(async () => {
  // Hackle sends a last word as its page is closed, at the end of the test before.
  await settle();
  demo.hits.length = 0;
});
afterAll(() => demo.close());

const inside = '[data-dongui-root] >>>';
const analytics = ['amplitude', 'ga4', 'hackle', 'mixpanel', 'naver-analytics'];
const everyone = [...analytics, 'channel-talk', 'gtm', 'kakao-pixel', 'meta-pixel'].sort();

/** Who sent data so far, or, of the frames, who was asked for one. */
const senders = (): string[] =>
  [...new Set(demo.hits.filter(({what}) => what === 'hit' || what === 'frame').map(({vendor}) => vendor))].sort();
const vendors = (): string[] => [...new Set(demo.hits.map(({vendor}) => vendor))].sort();

/** Resolves when nothing has arrived for a while: only waiting can show that nothing comes. */
const settle = (): Promise<void> => whenQuiet(() => demo.hits.length, 500);

/** The two real SDKs send when they think fit. */
const patience = {timeout: 20_000, interval: 100};

/** As scripts see them: over its protocol Firefox does not tell those set for a whole domain. None of these is HttpOnly. */
async function cookieNames({page}: Visitor): Promise<string[]> {
  const cookies = await page.evaluate(() => document.cookie);
  return cookies
    .split('; ')
    .filter(Boolean)
    .map(cookie => cookie.replace(/=.*/, ''))
    .sort();
}

/** Opens a page of the portal. Its stream of arrivals never ends, so only the document is awaited. */
async function visit(visitor: Visitor, path: string): Promise<void> {
  await visitor.page.goto(`${demo.portal}${path}`, {until: 'dom'});
}

async function reload({page}: Visitor): Promise<void> {
  await page.reload({until: 'dom'});
}

describeEngines('the demo portal', (engine, once) => {
  test('sends nothing and stores nothing before a choice, nor after a refusal but the choice itself', async () => {
    const visitor = await createVisitor(engine);
    await visit(visitor, '/');
    await visitor.seesBanner();
    await settle();
    expect(demo.hits).toEqual([]);
    expect(await cookieNames(visitor)).toEqual([]);
    await visitor.refuses();
    await visitor.seesNoBanner();
    await reload(visitor);
    await visitor.seesNoBanner();
    await visit(visitor, '/help');
    await visitor.seesNoBanner();
    await settle();
    expect(demo.hits).toEqual([]);
    expect(await cookieNames(visitor)).toEqual(['dongui']);
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.marketing)).toBe('refused');
  });

  test('lets every vendor arrive after an agreement, and none after a withdrawal', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(visitor, '/');
    await visitor.agrees();
    await expect.poll(senders, patience).toEqual(everyone);
    // The vendors' own code, as published, and no request that nobody expected.
    expect(await page.evaluate(() => ['amplitude', 'Hackle'].map(name => name in window))).toEqual([true, true]);
    expect(vendors()).toEqual(everyone);
    const stored = [/^AMP_/, /^_fbp$/, /^_ga$/, /^_hackle_/, /^ch-veil-id$/, /^mp_/, /^wcs_bt$/];
    await expect
      .poll(async () => {
        const names = await cookieNames(visitor);
        return stored.filter(pattern => !names.some(name => pattern.test(name)));
      }, patience)
      .toEqual([]);

    demo.hits.length = 0;
    await reload(visitor);
    await expect.poll(vendors, patience).toEqual(everyone);
    await page.waitFor(() => document.querySelector('[data-dongui-trigger]'));
    await page.click('[data-dongui-trigger] >>> button');
    await waitToSee(page, 'dialog');
    await visitor.reloadsBy(() => page.click(`${inside} [data-dongui-action=withdraw]`));
    const reloaded = await page.evaluate(
      () => performance.timeOrigin + performance.timing.responseEnd - performance.timing.navigationStart,
    );
    await visitor.reads('동의를 철회했습니다. 마케팅 쿠키');
    await settle();
    // Some send off what they have collected as the page goes; it may arrive after the next one has come.
    expect(demo.hits.filter(({at, vendor}) => at > reloaded && !/amplitude|hackle/.test(vendor))).toEqual([]);
    expect(await page.evaluate(() => ['amplitude', 'Hackle', 'mixpanel'].filter(name => name in window))).toEqual([]);
    expect(await cookieNames(visitor)).toEqual(['dongui']);
    demo.hits.length = 0;
    await visit(visitor, '/privacy');
    await visit(visitor, '/');
    await visitor.seesNoBanner();
    await settle();
    expect(demo.hits).toEqual([]);
    expect(await cookieNames(visitor)).toEqual(['dongui']);
  });

  once('lets only those arrive whose purpose was agreed to', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(visitor, '/');
    await visitor.seesBanner();
    await visitor.press('preferences');
    await waitToSee(page, 'dialog');
    await page.click(`${inside} .purpose:nth-of-type(2) > label > strong`);
    await page.click(`${inside} dialog [data-dongui-action=save]`);
    await waitToMiss(page, 'dialog');
    await expect.poll(senders, patience).toEqual(analytics);
    await reload(visitor);
    await settle();
    expect(vendors()).toEqual(analytics);
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'analytics'});
    expect(await cookieNames(visitor)).not.toContain('_fbp');
  });

  once('holds video and map behind placeholders, each with its own way in', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(visitor, '/help');
    await visitor.refuses();
    await page.waitFor(() => document.querySelectorAll('main dongui-ui').length === 2);
    await settle();
    expect(demo.hits).toEqual([]);
    await page.click('[data-service=youtube] + dongui-ui >>> [data-dongui-action=show-once]');
    await expect.poll(senders, patience).toEqual(['youtube']);
    expect(await visitor.choice()).toMatchObject({level: 'none'});
    await page.click('[data-service=kakao-map] + dongui-ui >>> [data-dongui-action=allow]');
    await expect.poll(senders, patience).toEqual(['kakao-map', 'youtube']);
    expect(await visitor.choice()).toMatchObject({granted: 'kakao-map'});
    await settle();
    demo.hits.length = 0;
    await reload(visitor);
    await page.waitFor(() => document.querySelectorAll('main dongui-ui').length === 1);
    await expect.poll(senders, patience).toEqual(['kakao-map']);
    await settle();
    expect(senders()).toEqual(['kakao-map']);
  });

  once('leads to chapter 9 of the policy, and speaks English where the page does', async () => {
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    await visit(visitor, '/');
    await visitor.seesBanner();
    await page.click(`${inside} .content > a`);
    await page.waitFor(() => location.pathname + location.hash === '/privacy#chapter9' && document.querySelector('#chapter9'));
    await page.waitFor(() => Math.abs(document.querySelector('#chapter9')?.getBoundingClientRect().top ?? 999) < 200);
    expect(await page.evaluate(() => document.querySelector('#chapter9')?.textContent)).toContain('제9장');
    await visitor.seesBanner();

    await visit(visitor, '/en/');
    await visitor.seesBanner();
    expect(await read(page, '.actions button')).toEqual(['Agree', 'Do not agree', 'Choose']);
    expect((await read(page, '.content > p'))[0]).toMatch(/^Infranics uses cookies/);
    // By keyboard: at the very end of a page the banner lies over its footer.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-dongui=preferences]')?.focus());
    await page.press('Enter');
    await waitToSee(page, 'dialog');
    expect(await read(page, '#preferences-title')).toEqual(['Cookie settings']);
    expect((await read(page, '.body > p')).at(-1)).toContain('chapter 9');
    await settle();
    expect(demo.hits).toEqual([]);
    expect(await page.evaluate(() => dongui.state.needsAsking)).toBe('never-asked');
  });
});
