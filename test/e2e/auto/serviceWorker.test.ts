import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {parserMarkup, parserVectors} from '../support/parserVectors.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** What passes every service worker by: the page of a frame, an object or an embed is another client's. */
const passing = ['frame', 'object', 'embed'];

/** What a browser may remember as failed until the next page: nothing that runs. */
const remembered = ['preload', 'modulepreload', 'css-url', 'style', 'poster', 'image', 'srcset', 'picture', 'input-image', 'svg-image'];

describeEngines('the service worker', engine => {
  test('stops from the second page on what the preload scanner asks for, and lets it go without a reload', async () => {
    const config = {gate: 'auto', services: [trackerService(servers)]} as const;
    const register = '<script>navigator.serviceWorker?.register("/dongui-sw.js")</script>';
    const first = portal.gated('/first', {tag: 'auto', config, body: register});
    const second = portal.gated('/second', {tag: 'auto', config, body: parserMarkup(servers.tracker)});
    const visitor = await createVisitor(engine, first);
    const has = await visitor.page.evaluate(() => 'serviceWorker' in navigator);
    if (!has) {
      expect(engine.name).toBe('webkit');
      return;
    }
    await visitor.page.waitFor(() => navigator.serviceWorker.controller);
    // The page's message to it is on its way.
    await visitor.page.waitFor(async () => (await caches.match('dongui-rules'))?.ok);
    await visitor.page.goto(second, {until: 'dom'});
    await visitor.seesBanner();
    await servers.settle(800);
    expect(ids().filter(id => !passing.includes(id))).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => Object.keys(parserVectors).filter(id => !ids().includes(id) && !remembered.includes(id))).toEqual([]);
  });
});
