import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, one} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {putOnCommand} from '../support/putOnCommand.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** A script that comes when the test says so; what stands behind it waits as long. */
const putSlow = () => putOnCommand(servers, '/slow.js', {headers: {'content-type': 'text/javascript'}, body: "track('slow')"});
const patient = {scriptTimeout: 20_000};

describeEngines('an element that is moved, changed or nested', (engine, once) => {
  test('waits for what it says when its turn comes, not for what it said before', async () => {
    const slow = putSlow();
    const body = `<script type="text/plain" data-purpose="analytics" data-src="/slow.js"></script>
<div id="box"><script type="text/plain" data-purpose="analytics">track("changed")</script></div>
<script type="text/plain" data-purpose="analytics">track("last")</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body, config: patient}));
    await visitor.seesBanner();
    await visitor.page.evaluate(() => dongui.save({analytics: true}));
    await expect.poll(slow.isAsked).toBe(true);
    await visitor.page.evaluate(async () => {
      const box = document.querySelector('#box');
      box?.remove();
      await new Promise(resolve => setTimeout(resolve, 50));
      box?.querySelector('script')?.setAttribute('data-purpose', 'ads');
      document.body.append(box ?? '');
    });
    slow.answer();
    await servers.waitForHit('last');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['slow', 'last']);
    await visitor.page.evaluate(() => dongui.save({ads: true}));
    await servers.waitForHit('changed');
  });

  once('is decided about anew when it is put in again', async () => {
    const body = `<div id="box"><script type="text/plain" data-purpose="ads">track("script")</script></div>
<main><iframe title="지도" data-purpose="analytics" data-src="${servers.tracker}/frame?id=frame"></iframe></main>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.seesBanner();
    await visitor.page.evaluate(() => dongui.save({analytics: true}));
    await servers.waitForHit('frame');
    await visitor.page.evaluate(async () => {
      for (const [path, purpose] of [
        ['#box', 'analytics'],
        ['main', 'ads'],
      ] as const) {
        const box = document.querySelector(path);
        box?.remove();
        await new Promise(resolve => setTimeout(resolve, 50));
        box?.querySelector('script,iframe')?.setAttribute('data-purpose', purpose);
        document.body.append(box ?? '');
      }
    });
    await servers.waitForHit('script');
    await visitor.page.waitFor(() => document.querySelector('iframe')?.hasAttribute('src') === false);
  });

  test('in a template in a template goes with the outer one', async () => {
    servers.page(
      '/pinging',
      `<!doctype html><script>setInterval(() => { new Image().src = '${servers.tracker}/hit?id=ping&' + Math.random(); }, 50)</script>`,
    );
    const body = `<template data-service="youtube"><p>밖</p><template data-service="kakao-pixel"><iframe title="안" src="/pinging"></iframe></template></template>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body, config: {reload: false}}));
    await visitor.agrees();
    await servers.waitForHit('ping');
    await visitor.page.evaluate(() => dongui.withdraw());
    await visitor.page.waitFor(() => !document.querySelector('iframe'));
    await servers.settle();
    servers.clear();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
  });

  test('out of a template runs once: what was withdrawn before its turn runs after the next yes, what ran does not', async () => {
    const slow = putSlow();
    const body = `<template data-purpose="ads"><script src="/slow.js"></script><div><script>track('second')</script></div><script>track('third')</script></template>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body, config: {...patient, reload: false}}));
    await visitor.agrees();
    await expect.poll(slow.isAsked).toBe(true);
    await visitor.page.evaluate(() => dongui.withdraw('ads'));
    slow.answer();
    await servers.waitForHit('slow');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['slow']);
    await visitor.page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('third');
    await visitor.page.evaluate(() => dongui.withdraw('ads'));
    await visitor.page.evaluate(() => dongui.acceptAll());
    await servers.settle();
    expect(await visitor.ran()).toEqual(['slow', 'second', 'third']);
  });

  once('keeps its own load and error handlers', async () => {
    const body = `<script type="text/plain" data-purpose="ads" data-src="${servers.tracker}/t.js?id=there" onload="track('loaded')"></script>
<script type="text/plain" data-purpose="ads" data-src="${servers.tracker}/t.js?id=gone&status=500" onerror="track('failed')"></script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('failed');
    expect(await visitor.ran()).toEqual(['there', 'loaded', 'failed']);
    const open = await createVisitor(engine, portal.open('/open', {body}));
    await expect.poll(() => open.ran()).toEqual(['there', 'loaded', 'failed']);
  });
});

describeEngines(
  'a page that is in the way',
  engine => {
    test.each([
      ['a form of its own with a mark and a field named matches', '', '<form data-category="football"><input name="matches"></form>'],
      ['a dataLayer that is no list', '<script>window.dataLayer = {page: 1}</script>', ''],
    ])('by %s stops neither what is let go nor what is withdrawn', async (_what, head, before) => {
      const body = `${before}<iframe title="지도" data-service="youtube" data-src="${servers.tracker}/frame?id=frame"></iframe>
<script type="text/plain" data-category="essential">track("essential")</script>`;
      const visitor = await createVisitor(engine, portal.gated('/', {head, body, config: {reload: false}}));
      await servers.waitForHit('essential');
      await visitor.agrees();
      await servers.waitForHit('frame');
      await visitor.page.evaluate(() => dongui.withdraw());
      await visitor.page.waitFor(() => document.querySelector('iframe')?.hasAttribute('src') === false);
    });

    test('by clicks that come from no element', async () => {
      const visitor = await createVisitor(
        engine,
        portal.gated('/', {body: '<form><input name="closest"></form><button data-dongui="reject-all">거부</button>'}),
      );
      await visitor.seesBanner();
      await visitor.page.evaluate(() => {
        const errors: string[] = [];
        addEventListener('error', event => errors.push(event.message));
        document.dispatchEvent(new Event('click', {bubbles: true}));
        dispatchEvent(new Event('click'));
        document.querySelector('form')?.click();
        Object.assign(window, {errors});
      });
      expect(await visitor.page.evaluate(() => (window as unknown as {errors: string[]}).errors)).toEqual([]);
      await visitor.page.click('[data-dongui=reject-all]');
      await visitor.page.waitFor(() => dongui.state.choice?.level === 'none');
    });

    test('by an interface that fails after destroy() leaves no button', async () => {
      const url = portal.gated('/', {body: ''});
      const ui = putOnCommand(servers, '/dongui-ui.js', {status: 503, body: ''});
      const visitor = await createVisitor(engine);
      // In Firefox the page's `load` waits for it, too.
      await visitor.page.goto(url, {until: 'dom'});
      await expect.poll(ui.isAsked).toBe(true);
      await visitor.page.evaluate(() => dongui.destroy());
      ui.answer();
      await new Promise(resolve => setTimeout(resolve, 600));
      expect(await visitor.page.evaluate(() => document.querySelector('[data-dongui-trigger]'))).toBeNull();
    });
  },
  one,
);
