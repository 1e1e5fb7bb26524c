import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers} = await usePortal();

const nonce = 'bm9uY2U';
const inside = '[data-dongui-root] >>>';
const held = `<script type="text/plain" nonce="${nonce}" data-category="marketing"`;

/** The strictest policy that lets dongui in, and a page with one of each that it lets go. `types`: the Trusted Types policies allowed. */
function put(types: string): string {
  const body = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
<script nonce="${nonce}">window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
window.track = id => { new Image().src = '${servers.tracker}/hit?id=' + id; };</script>
<script nonce="${nonce}" type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, reload: false})}</script>
<script nonce="${nonce}" src="/dongui.js"></script></head><body><main><h1>포털</h1>
${held}>track('inline')</script>
${held} data-src="${servers.tracker}/t.js?id=external"></script>
${held} data-type="module" data-src="${servers.tracker}/t.js?id=module&module=1"></script>
<template data-category="marketing"><script nonce="${nonce}">track('template')</script><p id="inserted">틀</p></template>
<iframe title="영상" width="640" height="360" data-service="youtube" data-src="${servers.tracker}/frame?id=frame"></iframe>
<img alt="" data-category="marketing" data-src="${servers.tracker}/p.gif?id=image"><button id="page" data-dongui="preferences">설정</button></main></body></html>`;
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types ${types}`;
  return servers.page('/', () => ({headers: {'content-security-policy': policy}, body}));
}

const violations = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as {violations: string[]}).violations);

const released = [
  'frame frame',
  'hit external',
  'hit inline',
  'hit module',
  'hit template',
  'image image',
  'script external',
  'script module',
];

describeEngines('under the strictest policy', engine => {
  test('every view is drawn, every kind of element let go, and nothing is against the policy', async () => {
    const visitor = await createVisitor(engine, put('dongui'));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.waitFor(() => document.querySelector('main dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=allow]'));
    // Its styles are there.
    expect(
      await page.evaluate(() =>
        ['[data-dongui-root]', 'main dongui-ui'].map(host => {
          const button = document.querySelector(host)?.shadowRoot?.querySelector('[data-dongui-action]');
          return button && getComputedStyle(button).minHeight;
        }),
      ),
    ).toEqual(['44px', '44px']);
    await page.click('#page');
    await waitToSee(page, 'dialog');
    await page.click(`${inside} .purpose:nth-of-type(2) > label > strong`);
    await page.click(`${inside} dialog [data-dongui-action=close]`);
    await waitToMiss(page, 'dialog');
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await visitor.reads('동의하셨습니다');
    await expect.poll(() => arrived(servers)).toEqual(released);
    expect(await page.evaluate(() => document.querySelector('#inserted')?.textContent)).toBe('틀');
    await page.reload();
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual([...released, ...released].sort());
    await page.click('[data-dongui-trigger] >>> button');
    await waitToSee(page, 'dialog');
    expect(await violations(page)).toEqual([]);
    if (engine.can.seeConsole) {
      expect(page.errors()).toEqual([]);
      expect(page.consoleMessages().filter(message => message.includes('[dongui]'))).toEqual([]);
    }
  });

  test('that forbids the policy dongui needs no script is let go, the developer is told, and the page is whole', async () => {
    const visitor = await createVisitor(engine, put('other'));
    const {page} = visitor;
    await visitor.agrees();
    await visitor.seesNoBanner();
    await servers.waitForHit('frame');
    await servers.waitForHit('image');
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame frame', 'image image']);
    expect(await visitor.choice()).toMatchObject({level: 'all'});
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/gate-failed/);
      // Firefox counts what the policy stopped among the errors.
      expect(page.errors().filter(error => !error.startsWith('Content-Security-Policy'))).toEqual([]);
    }
    await page.click('#page');
    await waitToSee(page, 'dialog');
    expect(await page.evaluate(() => dongui.has('analytics'))).toBe(true);
  });
});
