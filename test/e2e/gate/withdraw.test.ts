import {expect, test} from 'vitest';
import type {Consent, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {pause} from '../harness/page/pause.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const held = (mark: string, id: string): string => `<script type="text/plain" ${mark}>track('${id}')</script>\n`;

/** A tracker's page that reports every 50 ms that it still runs. */
const pinging = (): string =>
  servers.page(
    '/pinging',
    `<!doctype html><script>setInterval(() => { new Image().src = '${servers.tracker}/hit?id=ping&' + Math.random(); }, 50)</script>`,
  );

const hitsOf = (id: string): number => servers.hits().filter(hit => hit.id === id).length;

describeEngines('a withdrawal', (engine, once) => {
  test('reloads the page when code ran, says so afterwards, and nothing runs again', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {body: `${held('data-purpose="ads"', 'ran')}<button data-dongui="withdraw">철회</button>`}),
    );
    await visitor.agrees();
    await servers.waitForHit('ran');
    await visitor.reads('동의하셨습니다');
    await visitor.reloadsBy(() => visitor.page.click('button'));
    await visitor.reads('동의를 철회했습니다.');
    await visitor.seesNoBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit ran']);
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: ''});
    // It is said once.
    await visitor.page.reload();
    await visitor.seesNoBanner();
    expect(await visitor.page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('reloads the page when code waited for the consent (`whenGranted`), since only that ends it', async () => {
    const body = `<script>dongui.whenGranted('kakao-pixel').then(() => setInterval(() => track('started'), 100));</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('started');
    // What goes on is not what was withdrawn.
    await visitor.page.evaluate(() => {
      document.documentElement.dataset.same = '';
      return dongui.withdraw('analytics');
    });
    await visitor.page.waitFor(() => !dongui.has('ga4'));
    await pause(500);
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.same)).toBe('');

    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw('ads')));
    await servers.settle(300);
    expect(await visitor.ran()).toEqual([]);

    // Granted from the start, it is the same.
    await visitor.page.evaluate(() => dongui.acceptAll());
    await visitor.page.reload();
    await servers.waitForHit('started');
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw()));
    await servers.settle(300);
    expect(await visitor.ran()).toEqual([]);
  });

  test('sends no form again where the page came of one, by itself or by the button it offers', async () => {
    for (const reload of [true, false]) {
      const asked: string[] = [];
      servers.page('/order', ({method}) => {
        asked.push(method);
        return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>주문 완료</title>
<script type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, reload})}</script><script src="/dongui.js"></script></head>
<body><script type="text/plain" data-purpose="ads" data-src="${servers.tracker}/t.js?id=ran"></script></body></html>`;
      });
      const cart = servers.page('/cart', '<form method="post" action="/order"><button>주문</button></form>');
      const visitor = await createVisitor(engine, cart);
      await visitor.page.click('button');
      await visitor.seesBanner();
      await visitor.agrees();
      await servers.waitForHit('ran', {kind: 'hit'});
      await visitor.reloadsBy(async () => {
        if (reload) {
          await visitor.page.evaluate(() => void dongui.withdraw());
        } else {
          await visitor.page.evaluate(() => dongui.showPreferences());
          await visitor.press('withdraw');
          await visitor.press('act');
        }
      });
      expect(asked).toEqual(['POST', 'GET']);
      await visitor.session.close();
      await servers.startAfresh();
    }
  });

  test('does not reload where the site says so, but offers it, and releases nothing more', async () => {
    const body = `${held('data-purpose="ads"', 'ran')}<button data-dongui="withdraw">철회</button>`;
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body}));
    await visitor.agrees();
    await servers.waitForHit('ran');
    await visitor.page.evaluate(() => {
      document.documentElement.dataset.same = '';
    });
    await visitor.reads('동의하셨습니다');
    await visitor.page.click('button');
    await visitor.reads('새로 고쳐야 합니다');
    await visitor.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<script type="text/plain" data-purpose="ads">track("late")</script>');
    });
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit ran']);
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.same)).toBe('');
    await visitor.reloadsBy(() => visitor.press('act'));
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit ran']);
  });

  once('does not reload where no code ran', async () => {
    const body = `<img alt="" data-purpose="ads" data-src="${servers.tracker}/p.gif?id=image"><button data-dongui="withdraw">철회</button>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('image');
    await visitor.page.evaluate(() => {
      document.documentElement.dataset.same = '';
    });
    await visitor.reads('동의하셨습니다');
    await visitor.page.click('button');
    await visitor.reads('동의를 철회했습니다.');
    await servers.settle();
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.same)).toBe('');
    expect(await visitor.page.evaluate(() => document.querySelector('img')?.hasAttribute('src'))).toBe(false);
  });

  test('stops the page in a frame, and takes images, templates and their content away', async () => {
    const body = `<iframe title="틀" data-purpose="ads" data-src="${pinging()}"></iframe>
<img alt="" data-purpose="ads" data-src="${servers.tracker}/p.gif?id=image">
<template data-purpose="ads"><p id="content">글</p><iframe title="안" src="${servers.tracker}/frame?id=inner"></iframe></template>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await expect.poll(() => hitsOf('ping')).toBeGreaterThan(3);
    await servers.waitForHit('inner');
    await visitor.page.evaluate(() => dongui.withdraw());
    // Were the page in the frame still there, a ping would come every 50 ms and this would never settle.
    await servers.settle(300);
    const left = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('[src]:not(script), #content')].map(({outerHTML}) => outerHTML),
    );
    expect(left).toEqual([]);
    await visitor.page.evaluate(() => dongui.acceptAll());
    const before = hitsOf('ping');
    await expect.poll(() => hitsOf('ping')).toBeGreaterThan(before);
    await expect.poll(() => visitor.page.evaluate(() => document.querySelectorAll('#content').length)).toBe(1);
  });

  once('of one service stops that one alone', async () => {
    const body = `<iframe title="지도" data-service="kakao-map" data-src="${servers.tracker}/frame?id=map"></iframe>
<iframe title="영상" data-service="youtube" data-src="${pinging()}"></iframe>${held('data-purpose="analytics"', 'analytics')}`;
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services: ['kakao-map', 'youtube', 'ga4']}, body}));
    await visitor.agrees();
    await servers.waitForHit('map');
    await servers.waitForHit('analytics');
    await expect.poll(() => hitsOf('ping')).toBeGreaterThan(3);
    await visitor.page.evaluate(() => {
      document.documentElement.dataset.same = '';
      return dongui.withdraw('youtube');
    });
    await servers.settle(300);
    const sources = () => [...document.querySelectorAll('iframe')].map(frame => frame.hasAttribute('src'));
    expect(await visitor.page.evaluate(sources)).toEqual([true, false]);
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'personalization.analytics.ads', denied: 'youtube'});
    expect(await visitor.page.evaluate(() => document.documentElement.dataset.same)).toBe('');
  });

  once('of one purpose reloads for the code of that purpose only', async () => {
    const body = held('data-purpose="ads"', 'ads') + held('data-purpose="analytics"', 'analytics');
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    // What is still on its way would be lost with its page.
    await servers.waitForHit('ads');
    await servers.waitForHit('analytics');
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw('ads')));
    await expect.poll(() => arrived(servers)).toEqual(['hit ads', 'hit analytics', 'hit analytics']);
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit ads', 'hit analytics', 'hit analytics']);
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'personalization.analytics'});
  });

  once('and a new consent run a script once, where the page was not reloaded', async () => {
    const body = `${held('data-purpose="ads"', 'plain')}<template data-purpose="ads"><script>track('in-template')</script></template>`;
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body}));
    await visitor.agrees();
    await servers.waitForHit('in-template');
    await visitor.page.evaluate(async () => {
      await dongui.withdraw();
      await dongui.acceptAll();
    });
    await expect.poll(() => arrived(servers)).toEqual(['hit in-template', 'hit plain']);
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit in-template', 'hit plain']);
  });
});

describeEngines('what a vendor is told', engine => {
  test('is its own consent call when permission comes and when it goes, as JSON and as a function', async () => {
    const service = {name: {ko: '상점'}, provider: '㈜상점', items: ['log'], retention: '1년'} satisfies Partial<Service>;
    const head = `<script>
window.told = [];
window.vendor = {name: 'v', consent(...args) { told.push([this.name, ...args]); }};
window.broken = () => { throw new Error('broken vendor'); };
window.donguiConfig = {company: '인프라닉스', policy: {url: '/privacy'}, services: [
  {...${JSON.stringify(service)}, id: 'bad', purpose: 'ads', grantCall: ['broken'], withdrawCall: ['nobody.there', 1], onGrant() { throw new Error('broken site'); }},
  {...${JSON.stringify(service)}, id: 'shop', purpose: 'ads', grantCall: ['vendor.consent', 'grant', {a: 1}], withdrawCall: ['vendor.consent', 'revoke'],
    onGrant() { told.push('onGrant ' + document.cookie.includes('ads')); }, onWithdraw() { told.push('onWithdraw'); }},
  {...${JSON.stringify(service)}, id: 'counter', purpose: 'analytics', onGrant() { told.push('counter'); }, onWithdraw() { told.push('counter gone'); }},
]};
</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {config: null, head, body: held('data-service="shop"', 'held')}));
    const told = () => (window as unknown as {told: unknown[]}).told;
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(told)).toEqual([]);
    await visitor.page.evaluate(() => dongui.save({ads: true}));
    await servers.waitForHit('held');
    const granted = [['v', 'grant', {a: 1}], 'onGrant true'];
    expect(await visitor.page.evaluate(told)).toEqual(granted);
    await visitor.page.evaluate(() => {
      const page = window as unknown as {told: unknown[]};
      addEventListener('pagehide', () => {
        sessionStorage.told = JSON.stringify(page.told);
      });
    });
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw('shop')));
    expect(await visitor.page.evaluate(() => JSON.parse(sessionStorage.told))).toEqual([...granted, ['v', 'revoke'], 'onWithdraw']);
  });
});
