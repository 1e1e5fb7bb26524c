import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {parserMarkup, parserVectors} from '../support/parserVectors.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** What passes every service worker by: the page of a frame, an object or an embed is another client's. */
const passing = ['frame', 'object', 'embed'];

/** What a browser may remember as failed until the next page: nothing that runs. */
const remembered = ['preload', 'modulepreload', 'css-url', 'style', 'poster', 'image', 'srcset', 'picture', 'input-image', 'svg-image'];

const config = {gate: 'auto', services: [trackerService(servers)]} as const;
const register = '<script>navigator.serviceWorker?.register("/dongui-sw.js")</script>';

/** Until the worker has the page and its rules; answers no where the browser has none. */
async function isThere({page}: Visitor): Promise<boolean> {
  if (!(await page.evaluate(() => 'serviceWorker' in navigator))) {
    return false;
  }
  await page.waitFor(() => navigator.serviceWorker.controller);
  // The page's message to it is on its way.
  await page.waitFor(async () => (await caches.match('dongui-rules'))?.ok);
  return true;
}

describeEngines('the service worker', engine => {
  test('stops from the second page on what the preload scanner asks for, and lets it go without a reload', async () => {
    const first = portal.gated('/first', {tag: 'auto', config, body: register});
    const second = portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)});
    const visitor = await createVisitor(engine, first);
    if (!(await isThere(visitor))) {
      expect(engine.name).toBe('webkit');
      return;
    }
    await visitor.page.goto(second, {until: 'dom'});
    await visitor.seesBanner();
    await servers.settle(800);
    expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => Object.keys(parserVectors).filter(id => !ids().includes(id) && !remembered.includes(id))).toEqual([]);
  });

  test('lets nothing of a yes go that was taken back where no page told it', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    // Without it the worker cannot see that the choice is another.
    if (!(await isThere(visitor)) || !(await visitor.page.evaluate(() => 'cookieStore' in window))) {
      return;
    }
    await visitor.agrees();
    await visitor.page.goto(portal.gated('/yes', {tag: 'auto', config, body: `<script src="${servers.tracker}/t.js?id=yes"></script>`}));
    await servers.waitForHit('yes');
    await visitor.page.goto(portal.gated('/marked', {config: {services: config.services}, body: ''}));
    await visitor.page.evaluate(() => dongui.withdraw());
    await visitor.page.waitFor(() => dongui.state.refuses.ads);
    servers.clear();
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)}), {until: 'dom'});
    await servers.settle(800);
    expect(ids().filter(id => !passing.includes(id))).toEqual([]);
  });

  test('lets go what the visitor allows this once, and nothing of it on the next page', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {tag: 'auto', config, body: register}));
    if (!(await isThere(visitor))) {
      return;
    }
    await visitor.page.evaluate(() => dongui.askEachTime());
    await visitor.page.goto(portal.gated('/ask', {tag: 'auto', config, body: `<script src="${servers.tracker}/t.js?id=once"></script>`}));
    await visitor.page.click('[data-dongui-root] >>> [part=ask] [data-dongui-action=once]');
    await servers.waitForHit('once');
    await servers.settle();
    servers.clear();
    await visitor.page.goto(portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)}), {until: 'dom'});
    await servers.settle(800);
    if (await visitor.page.evaluate(() => 'cookieStore' in window)) {
      expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    }
  });
});
