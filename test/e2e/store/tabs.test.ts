import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {putOnCommand} from '../support/putOnCommand.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const held = '<script type="text/plain" data-category="marketing">track("held")</script>';

describeEngines('two tabs', (engine, once) => {
  once('share a choice from the next page on', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    const two = await createVisitor(one.session, url);
    await two.seesBanner();
    await one.page.bringToFront();
    await one.agrees();
    await servers.waitForHit('held');
    await two.page.reload();
    await two.seesNoBanner();
    expect((await two.choice())?.id).toBe((await one.choice())?.id);
    await expect.poll(() => two.ran()).toEqual(['held']);
    // Nothing of it may be on its way when the next test begins: two hits, or three, where the other tab has followed before it was loaded anew.
    await servers.settle();
  });

  test('follow each other at once: an agreement in one releases, a withdrawal in one stops the other', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    const two = await createVisitor(one.session, url);
    await two.seesBanner();
    await one.page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => arrived(servers), {timeout: 15_000}).toEqual(['hit held', 'hit held']);
    await two.page.waitFor(() => dongui.has('marketing'));
    // What ran in the other tab is stopped by its own reload.
    await two.reloadsBy(() => one.page.evaluate(() => dongui.withdraw()).catch(() => undefined));
    expect(await two.page.evaluate(() => [dongui.has('marketing'), dongui.state.choice?.level])).toEqual([false, 'none']);
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held', 'hit held']);
  });

  test('settings that are open follow what another tab decides, until the visitor touches them', async () => {
    const url = portal.gated('/', {body: ''});
    const one = await createVisitor(engine, url);
    const two = await createVisitor(one.session, url);
    const switches = () =>
      two.page.evaluate(() => {
        const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
        return [...(root?.querySelectorAll<HTMLInputElement>('dialog input[type=checkbox]') ?? [])].map(({checked}) => checked);
      });
    await two.page.evaluate(() => dongui.showPreferences());
    await expect.poll(async () => new Set(await switches())).toEqual(new Set([false]));
    await one.page.evaluate(() => dongui.acceptAll());
    await expect.poll(async () => new Set(await switches())).toEqual(new Set([true]));

    await two.page.evaluate(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>('dialog input[type=checkbox]')?.click(),
    );
    const touched = await switches();
    expect(new Set(touched)).toEqual(new Set([true, false]));
    await one.page.evaluate(() => dongui.rejectAll());
    await two.page.waitFor(() => dongui.state.choice?.level === 'none');
    expect(await switches()).toEqual(touched);
  });

  test('do not overwrite each other: what was decided last, in either, is what counts', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(engine, url);
    const two = await createVisitor(one.session, url);
    // Not by mouse: in WebKit's second tab a click never comes back.
    await two.page.evaluate(() => dongui.acceptAll());
    await one.page.bringToFront();
    // Each reloads, at a moment of its own: what was agreed to may have run in the first as well.
    await two.reloadsBy(() => one.page.evaluate(() => dongui.rejectAll()).catch(() => undefined));
    await two.page.waitFor(() => dongui.state.refuses.ads === true && !dongui.has('ads'));
    await servers.settle();
    await two.page.reload();
    await two.page.waitFor(() => dongui.state.refuses.ads === true && !dongui.has('ads'));
    await two.seesNoBanner();
  });

  test('a page that comes back out of the back/forward cache follows what was withdrawn meanwhile', async () => {
    const url = portal.gated('/', {body: held});
    const one = await createVisitor(await engine.newSession({whole: true}), url);
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

  once('a page that wakes up follows the cookie, whichever way: agreed to elsewhere, its held code runs', async () => {
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

  test('one that gets what it needs to act by an agreement in the other deletes nothing of what was agreed to', async () => {
    const url = portal.gated('/', {body: ''});
    const one = await createVisitor(engine, url);
    await one.refuses();
    const two = await createVisitor(one.session, url);
    await two.seesNoBanner();
    const body = await readFile(new URL('../../../dist/dongui-acts.js', import.meta.url), 'utf8');
    const acts = putOnCommand(servers, '/dongui-acts.js', {headers: {'content-type': 'text/javascript'}, body});
    await one.page.evaluate(async () => {
      await dongui.acceptAll();
      document.cookie = '_ga=1; path=/';
    });
    await expect.poll(acts.isAsked).toBe(true);
    acts.answer();
    await two.page.waitFor(() => dongui.has('analytics'));
    expect(await one.cookieNames()).toEqual(['_ga', 'dongui']);
  });

  once('a page that wakes up unchanged does nothing', async () => {
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
