import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {pause} from '../harness/page/pause.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const service = trackerService(servers, {withdrawCall: ['vendor.optOut', 'now']});
const hits = (id: string): number => servers.hits().filter(hit => hit.id === id).length;

/** A tracker that reports four times a second in several ways, when each is made, and stores what it likes. Which tab it is in, the address says. */
const tracker = `<script>window.vendor = {told: [], optOut(...args) { this.told.push(args); }};
const s = document.createElement('script'); s.src = '$/t.js?id=loader'; s.onload = () => {
  const id = new URLSearchParams(location.search).get('tab') || 'one';
  setInterval(() => {
    const q = '?id=' + id + '&n=' + Math.random() + '&made=' + Date.now();
    fetch('$/hit' + q).catch(() => {}); new Image().src = '$/p.gif' + q; navigator.sendBeacon('$/hit' + q);
    document.cookie = '_tracked=' + Math.random() + '; path=/'; localStorage.setItem('_tracked_key', '1'); sessionStorage.setItem('_tracked_key', '1');
  }, 250);
}; document.head.append(s);</script>`.replaceAll('$/', `${servers.tracker}/`);

const put = (reload: boolean): string =>
  portal.gated('/', {tag: 'auto', config: {gate: 'auto', services: [service], reload}, body: tracker});
/** Names, but for the record of the decision. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.cookie.split('; ').map(pair => pair.split('=')[0] as string),
    ...Object.keys(localStorage).filter(key => key !== 'dongui-record'),
    ...Object.keys(sessionStorage),
  ]);

/** From now on nothing is made. What was made before may still be on its way, on a busy machine for long. */
async function expectSilence(): Promise<void> {
  const since = Date.now();
  // A tab in the background lets its timers run once a second.
  await pause(1300);
  await servers.settle(200);
  const made = (path: string): number => Number(new URLSearchParams(path.replace(/.*\?/, '')).get('made') ?? Number.POSITIVE_INFINITY);
  expect(servers.hits().filter(({path, at}) => at > since && made(path) > since)).toEqual([]);
}

describeEngines('a withdrawal under auto', (engine, once) => {
  test('stops what runs, also in another tab: nothing is sent or stored from then on, and the vendor is told', async () => {
    const url = put(false);
    const one = await createVisitor(engine, url);
    await one.seesBanner();
    await servers.settle(200);
    expect(servers.hits()).toEqual([]);
    await one.agrees();
    await expect.poll(() => hits('one')).toBeGreaterThan(6);
    await expect.poll(() => stored(one.page)).toEqual(['dongui', '_tracked', '_tracked_key', '_tracked_key']);

    const two = await createVisitor(one.session);
    // Its images, four times a second, hold up its `load` for as long as a busy machine takes a quarter of a second for each.
    await two.page.goto(`${url}?tab=two`, {until: 'dom'});
    await expect.poll(() => hits('two')).toBeGreaterThan(6);
    await one.page.evaluate(() => dongui.withdraw());
    // It hears of it when its process has time.
    await two.page.waitFor(() => !dongui.has('ads'));
    await expectSilence();
    await expect.poll(() => stored(one.page)).toEqual(['dongui']);
    await expect.poll(() => stored(two.page)).toEqual(['dongui']);
    const told = () => (window as unknown as {vendor: {told: unknown[]}}).vendor.told;
    expect(await one.page.evaluate(told)).toEqual([['now']]);
    expect(await two.page.evaluate(told)).toEqual([['now']]);
    expect(await one.choice()).toMatchObject({level: 'none'});

    // Agreed to again, in either tab, it goes on in both.
    const before = [hits('one'), hits('two')];
    await two.page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => [hits('one') > (before[0] as number), hits('two') > (before[1] as number)]).toEqual([true, true]);

    // Nothing of this page may be on its way when the next test begins.
    await one.page.evaluate(() => dongui.withdraw());
    await servers.settle(1100);
  });

  once('reloads the page where the site lets it, and nothing of before comes back', async () => {
    const visitor = await createVisitor(engine, put(true));
    await visitor.agrees();
    await expect.poll(() => hits('one')).toBeGreaterThan(6);
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw()));
    await visitor.seesNoBanner();
    await expectSilence();
    expect(await stored(visitor.page)).toEqual(['dongui']);
    expect(await visitor.ran()).toEqual([]);
  });
});
