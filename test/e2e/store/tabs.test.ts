import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const held = '<script type="text/plain" data-category="marketing">track("held")</script>';

describeEngines('two tabs', engine => {
  test('share a choice from the next page on', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    const two = await createVisitor(one.session, url);
    await two.seesBanner();
    await one.page.bringToFront();
    await one.agrees();
    await servers.waitForHit('held');
    await two.page.reload();
    await two.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit held']);
  });

  test('do not overwrite each other: what was decided last, in either, is what counts', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    const two = await createVisitor(one.session, url);
    // Not by mouse: in WebKit's second tab a click never comes back.
    await two.page.evaluate(() => dongui.acceptAll());
    await one.page.bringToFront();
    await one.refuses();
    await two.page.reload();
    await two.seesNoBanner();
    expect(await two.page.evaluate(() => [dongui.has('ads'), dongui.state.refuses.ads])).toEqual([false, true]);
  });

  test('a page that comes back out of the back/forward cache follows what was withdrawn meanwhile', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    await one.agrees();
    await servers.waitForHit('held');
    await one.page.evaluate(() => {
      (window as {kept?: boolean}).kept = true;
    });
    const before = servers.hits().length;
    await one.page.goto(portal.gated('/next', {body: ''}));
    await one.page.evaluate(() => dongui.withdraw());
    await one.page.back();
    // Out of the cache it wakes with code that ran by a consent withdrawn since, so it has to reload; anew it never ran.
    await one.page.waitFor(() => document.readyState === 'complete' && !(window as {kept?: boolean}).kept && !dongui.has('ads'));
    await one.seesNoBanner();
    await servers.settle();
    expect(servers.hits().length).toBe(before);
    expect(await one.page.evaluate(() => dongui.state.refuses.ads)).toBe(true);
  });

  test('a page that wakes up follows the cookie, whichever way: agreed to elsewhere, its held code runs', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    await one.seesBanner();
    const two = await createVisitor(one.session, portal.gated('/other', {body: ''}));
    await two.page.evaluate(() => dongui.acceptAll());
    await one.page.bringToFront();
    // What a browser fires when it takes a page out of the cache, for those that took this one in nowhere.
    await one.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})));
    await servers.waitForHit('held');
    await one.seesNoBanner();
  });

  test('a page that wakes up unchanged does nothing', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: held}));
    await visitor.agrees();
    await servers.waitForHit('held');
    const changes = await visitor.page.evaluate(() => {
      let count = 0;
      dongui.onChange(() => {
        count++;
      });
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      return new Promise<number>(resolve => setTimeout(() => resolve(count)));
    });
    await servers.settle();
    expect(changes).toBe(0);
    expect(arrived(servers)).toEqual(['hit held']);
  });
});
