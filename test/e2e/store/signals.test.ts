import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {look, read, waitToSee} from '../ui/look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** As a browser with the setting turned on has it. */
const wish = (name: 'globalPrivacyControl' | 'doNotTrack', value: string): string =>
  `<script>Object.defineProperty(navigator, '${name}', {value: ${value}})</script>`;
const gpc = wish('globalPrivacyControl', 'true');
const held = (id: string): string => `<script type="text/plain" data-purpose="${id}">track('${id}')</script>`;
const body = `${held('analytics')}${held('ads')}${held('personalization')}<script type="text/plain" data-category="!marketing">track('no')</script>`;

const refuses = () =>
  Object.fromEntries(Object.entries(dongui.state.refuses).filter(([id]) => /^(ads|analytics|personalization)$/.test(id)));

describeEngines('a browser that says no (GPC)', (engine, once) => {
  test('counts as a refusal of ads and personalization, says so, and is overridden by an explicit yes', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {head: gpc, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await expect
      .poll(async () => (await read(page, '.banner')).join())
      .toContain('추적 거부 설정을 확인해 맞춤 정보 제공, 타겟 마케팅은 거부로 처리했습니다');
    expect(await page.evaluate(refuses)).toEqual({ads: true, analytics: false, personalization: true});
    await visitor.press('preferences');
    await waitToSee(page, 'dialog .status');
    expect((await read(page, '.status'))[0]).toContain('(GPC)에 따라 맞춤 정보 제공, 타겟 마케팅은 거부로 처리하고');
    await visitor.press('close');
    await servers.settle();
    expect(arrived(servers)).toEqual([]);

    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(['hit ads', 'hit analytics', 'hit personalization']);
    expect(await page.evaluate(refuses)).toEqual({ads: false, analytics: false, personalization: false});
    await page.reload();
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers).length).toBe(6);
  });

  once('asks nothing where there is nothing else to ask, and code for a refusal runs', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {head: gpc, config: {purposes: ['ads'], services: ['kakao-pixel']}, body}),
    );
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit no']);
    expect(await visitor.cookieNames()).toEqual([]);
  });

  once('holds no more against a service that the visitor allows where it stands: what stands in for it stays away', async () => {
    const own = `<template data-service="!youtube"><p class="instead">영상을 끄셨습니다</p></template>
<iframe title="영상" width="640" height="360" data-service="youtube" data-src="${servers.tracker}/frame?id=video"></iframe>`;
    const url = portal.gated('/', {head: gpc, config: {purposes: ['personalization'], services: ['youtube']}, body: own});
    const visitor = await createVisitor(engine, url);
    const {page} = visitor;
    const instead = (): Promise<number> => page.evaluate(() => document.querySelectorAll('.instead').length);
    await expect.poll(instead).toBe(1);
    await page.click('iframe + dongui-ui >>> [data-dongui-action=allow]');
    await servers.waitForHit('video');
    expect(await instead()).toBe(0);
    await page.reload();
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['frame video', 'frame video']);
    expect(await instead()).toBe(0);
    expect(await page.evaluate(() => dongui.state.refuses)).toMatchObject({youtube: false, personalization: true});
  });

  once('is told only of purposes that the site has, and not once the visitor has decided', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {head: gpc, config: {purposes: ['ads', 'analytics'], services: ['kakao-pixel']}, body}),
    );
    const {page} = visitor;
    await visitor.seesBanner();
    const banner = async (): Promise<string> => (await read(page, '.banner .content')).join();
    await expect.poll(banner).toContain('추적 거부 설정을 확인해 타겟 마케팅은 거부로 처리했습니다');
    await visitor.agrees();
    await page.evaluate(() => dongui.showBanner());
    await visitor.seesBanner();
    await expect.poll(banner).not.toContain('추적 거부');

    const other = await createVisitor(engine, portal.gated('/counted', {head: gpc, config: {purposes: ['analytics'], services: []}, body}));
    await other.seesBanner();
    await other.press('preferences');
    await waitToSee(other.page, 'dialog .status');
    expect((await read(other.page, '.status'))[0]).toContain('아직 선택하지 않았습니다. 선택하기 전에는 필수 쿠키만');
    await other.press('close');
    await other.seesBanner();
    expect((await read(other.page, '.banner .content')).join()).not.toContain('추적 거부');
  });

  once('is not listened to where the site says so, nor where it says no such thing', async () => {
    for (const page of [
      {head: gpc, config: {gpc: false}, body},
      {head: wish('globalPrivacyControl', 'false'), body},
      {head: wish('doNotTrack', '"1"'), body},
    ]) {
      const visitor = await createVisitor(engine, portal.gated('/', page));
      await visitor.seesBanner();
      expect(await visitor.page.evaluate(refuses)).toEqual({ads: false, analytics: false, personalization: false});
      expect((await read(visitor.page, '.banner')).join()).not.toContain('추적 거부');
    }
  });

  once('by Do Not Track counts the same where the site listens to it', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {head: wish('doNotTrack', '"1"'), config: {dnt: true}, body}));
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(refuses)).toEqual({ads: true, analytics: false, personalization: true});
  });
});

describeEngines('a page for children under 14', engine => {
  test('asks nobody, and lets nothing optional run, whatever was agreed to elsewhere', async () => {
    const visitor = await createVisitor(engine, portal.gated('/grown-up', {body}));
    const {page} = visitor;
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(['hit ads', 'hit analytics', 'hit personalization']);
    servers.clear();

    await page.goto(portal.gated('/child', {config: {minor: true}, body}));
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit no']);
    await page.evaluate(async () => {
      await dongui.acceptAll();
      await dongui.save({ads: true});
    });
    await page.evaluate(() => dongui.showBanner());
    await page.waitFor(() => document.querySelector('[data-dongui-root]'));
    await visitor.seesNoBanner();
    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog .status');
    expect((await read(page, '.status'))[0]).toContain('만 14세 미만을 위한 페이지');
    expect(await look(page, 'dialog input')).toEqual([]);
    expect(await look(page, 'dialog [data-dongui-action=accept-all]')).toEqual([]);
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit no']);
    expect(await page.evaluate(() => [dongui.has('ads'), dongui.has('marketing')])).toEqual([false, false]);
    // The grown-up's own choice is left as it was.
    expect(await visitor.choice()).toMatchObject({level: 'all'});
  });
});
