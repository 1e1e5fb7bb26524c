import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const held = '<script type="text/plain" data-category="marketing">track("held")</script>';
const contract =
  /^v=1&at=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ&level=(all|ask|none|custom)&asked=[a-z.-]*&granted=[a-z0-9.-]*&denied=[a-z0-9.-]*&scope=[a-z0-9.]*&id=[0-9a-f]{32}$/;
const day = 86_400;

/** Months from now, in days, give or take the length of a month. */
const expectMonths = (expires: number | undefined, months: number): void => {
  const days = ((expires ?? 0) - Date.now() / 1000) / day;
  expect(days).toBeGreaterThan(months * 30.4 - 4);
  expect(days).toBeLessThan(months * 30.5 + 4);
};

describeEngines('the cookie', (engine, once) => {
  test('is written as the contract says, for the whole host and about a year', async () => {
    let sent = '';
    const visitor = await createVisitor(engine, portal.gated('/deep/page', {body: ''}));
    await visitor.agrees();
    const [cookie, ...others] = await visitor.page.cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({name: 'dongui', path: '/', secure: false, httpOnly: false});
    expect(decodeURIComponent(cookie?.value ?? '')).toMatch(contract);
    // This host only: a domain with a dot in front would be shared.
    expect(cookie?.domain).toBe('portal.localhost');
    // Chromium keeps no cookie longer than 400 days, which is more.
    expectMonths(cookie?.expires, 12);
    await visitor.page.goto(
      servers.page('/', ({headers}) => {
        sent = headers.cookie?.toString() ?? '';
        return '<p>글</p>';
      }),
    );
    // What any server reads: pairs, then a query string.
    const value = new URLSearchParams(decodeURIComponent(sent.replace('dongui=', '')));
    expect(value.get('level')).toBe('all');
    expect(value.get('granted')).toBe('personalization.analytics.ads');
    expect(Math.abs(Date.parse(value.get('at') ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('is there before the first released script runs, and says what lets it run', async () => {
    const body =
      '<script type="text/plain" data-category="marketing">window.seen = decodeURIComponent(document.cookie); track("held")</script>';
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('held');
    expect(await visitor.page.evaluate(() => (window as {seen?: string}).seen)).toMatch(/^dongui=v=1&.*level=all/);
  });

  test('is kept from other sites: SameSite=Lax', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    const seen: string[] = [];
    const image = servers.page('/image', ({headers}) => {
      seen.push(headers.cookie?.toString().slice(0, 7) ?? 'none');
      return {headers: {'content-type': 'image/gif'}, body: ''};
    });
    await visitor.page.evaluate(src => fetch(src).then(() => {}), image);
    // Another site: every name under localhost is one of its own.
    const elsewhere = image.replace(/\/\/[^/:]+/, '//elsewhere.localhost');
    const other = servers.page('/other', `<img alt="" src="${image}">`);
    await visitor.page.goto(other.replace(/\/\/[^/:]+/, '//elsewhere.localhost'));
    expect(elsewhere).not.toBe(image);
    await expect.poll(() => seen).toEqual(['dongui=', 'none']);
  });

  once('lasts as many months as the site says', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {lifetime: 1}, body: ''}));
    await visitor.refuses();
    expectMonths((await visitor.page.cookies())[0]?.expires, 1);
  });

  once('tells a refusal from never having been asked', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: held}));
    const read = () => [dongui.state.needsAsking, dongui.state.choice?.level, dongui.state.refuses.marketing, dongui.has('marketing')];
    // What is undefined in the page is null in JSON.
    expect(await visitor.page.evaluate(read)).toEqual(['never-asked', null, false, false]);
    await visitor.refuses();
    expect(await visitor.page.evaluate(read)).toEqual([null, 'none', true, false]);
    expect(await visitor.choice()).toMatchObject({level: 'none', asked: 'personalization.analytics.ads', granted: ''});
  });

  once('of one part leaves the rest unasked', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: held}));
    await visitor.page.evaluate(() => dongui.withdraw('ads'));
    expect(await visitor.choice()).toMatchObject({asked: 'ads', granted: ''});
    const read = () => [dongui.state.needsAsking, dongui.state.refuses.ads, dongui.state.refuses.analytics];
    expect(await visitor.page.evaluate(read)).toEqual(['new-purpose', true, false]);
    await visitor.seesBanner();
  });

  once('is deleted by reset(), and the visitor asked as one who was never here', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: held}));
    await visitor.agrees();
    await servers.waitForHit('held');
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.reset()));
    expect(await visitor.page.cookies()).toEqual([]);
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(() => dongui.state.needsAsking)).toBe('never-asked');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held']);
  });

  test('can be shared with the subdomains of a domain, which then ask no more', async () => {
    const config = {domain: 'portal.localhost'};
    const url = portal.gated('/', {config, body: held});
    const visitor = await createVisitor(engine, url);
    await visitor.agrees();
    await servers.waitForHit('held');
    await visitor.page.goto(url.replace('portal.', 'blog.portal.'));
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit held']);
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw()));
    await visitor.page.goto(url);
    await visitor.seesNoBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held', 'hit held']);
    expect(await visitor.choice()).toMatchObject({level: 'none'});
  });

  test('without a domain stays on its host: a subdomain asks for itself', async () => {
    const url = portal.gated('/', {body: held});
    const visitor = await createVisitor(engine, url);
    await visitor.agrees();
    await servers.waitForHit('held');
    await visitor.page.goto(url.replace('portal.', 'blog.portal.'));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held']);
  });

  test('of this host alone gives way once the site shares its choice with subdomains', async () => {
    const url = portal.gated('/', {body: held});
    const visitor = await createVisitor(engine, url);
    await visitor.refuses();
    portal.gated('/', {config: {domain: 'portal.localhost'}, body: held});
    await visitor.page.reload();
    await visitor.seesNoBanner();
    await visitor.page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('held');
    await visitor.page.reload();
    await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit held']);
    // One cookie: that of the host alone would be sent beside it.
    expect(await visitor.cookieNames()).toEqual(['dongui']);
    await visitor.page.goto(url.replace('portal.', 'blog.portal.'));
    await expect.poll(() => arrived(servers)).toHaveLength(3);
  });
});
