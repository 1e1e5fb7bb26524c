import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const held = (mark: string, id: string): string => `<script type="text/plain" ${mark}>track('${id}')</script>\n`;

/** One script for every kind of mark. */
const marks = `
${held('data-category="marketing"', 'marketing')}${held('data-purpose="analytics"', 'analytics')}${held('data-purpose="ads"', 'ads')}
${held('data-service="ga4"', 'ga4')}${held('data-service="naver-analytics"', 'naver')}${held('data-service="kakao-pixel"', 'kakao')}
${held('data-category="marketing" data-purpose="analytics"', 'narrower-purpose')}
${held('data-category="marketing" data-purpose="ads" data-service="ga4"', 'narrowest-service')}
${held('data-category="essential"', 'essential')}${held('data-service="session"', 'session')}
${held('data-service="nobody-knows"', 'unknown')}${held('data-category="marketing" data-service="nobody-knows"', 'unknown-narrower')}
${held('data-purpose="toString"', 'inherited')}${held('data-category="__proto__"', 'proto')}`;

const hits = (...ids: string[]): string[] => ids.map(id => `hit ${id}`).sort();
const essential = ['essential', 'session'];

/** What a refusal lets go: each kind of element, marked with `!`. */
const onRefusal = (tracker: string): string => `
<script type="text/plain" data-category="!marketing">track('no-inline')</script>
<script type="text/plain" data-purpose="!ads">track('no-ads')</script>
<script type="text/plain" data-service="!kakao-pixel" data-src="${tracker}/t.js?id=no-kakao"></script>
<img alt="" data-category="!marketing" data-src="${tracker}/p.gif?id=no-image">
<template data-category="!marketing"><script>track('no-template')</script><p id="instead">대신</p></template>
<script type="text/plain" data-category="marketing">track('yes')</script>`;
const refusal = ['hit no-ads', 'hit no-inline', 'hit no-kakao', 'hit no-template', 'image no-image', 'script no-kakao'];

describeEngines('marks', (engine, once) => {
  test('the open twins run every script, which proves that each would have fired', async () => {
    const visitor = await createVisitor(engine, portal.open('/', {body: marks}));
    await expect.poll(() => arrived(servers).length).toBe(14);
    servers.clear();
    await visitor.page.goto(portal.open('/', {body: onRefusal(servers.tracker)}));
    await expect.poll(() => arrived(servers)).toEqual([...refusal, 'hit yes'].sort());
  });

  test('before a choice only essential code runs', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: marks}));
    await visitor.seesBanner();
    await expect.poll(() => arrived(servers)).toEqual(hits(...essential));
    await servers.settle();
    expect(arrived(servers)).toEqual(hits(...essential));
    expect(await visitor.cookieNames()).toEqual([]);
  });

  test('agreeing to one purpose lets go that purpose and its services, the narrowest mark deciding', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: marks}));
    await visitor.page.evaluate(() => dongui.save({analytics: true}));
    const expected = hits(...essential, 'analytics', 'ga4', 'naver', 'narrower-purpose', 'narrowest-service');
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await servers.settle();
    expect(arrived(servers)).toEqual(expected);
    expect(await visitor.choice()).toMatchObject({
      level: 'custom',
      asked: 'personalization.analytics.ads',
      granted: 'analytics',
      denied: '',
    });
  });

  once('a service refused against its agreed purpose stays held, on this page and the next; its purpose runs', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: marks}));
    await visitor.page.evaluate(() => dongui.save({personalization: true, analytics: true, ads: true, 'kakao-pixel': false}));
    const expected = [...essential, 'marketing', 'analytics', 'ads', 'ga4', 'naver', 'narrower-purpose', 'narrowest-service'];
    await expect.poll(() => arrived(servers)).toEqual(hits(...expected));
    await servers.settle();
    expect(arrived(servers)).toEqual(hits(...expected));
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'personalization.analytics.ads', denied: 'kakao-pixel'});
    await visitor.page.reload();
    await expect.poll(() => arrived(servers).filter(each => each === 'hit narrowest-service')).toHaveLength(2);
    await servers.settle();
    expect(arrived(servers)).not.toContain('hit kakao');
  });

  once('a service agreed to against its refused purpose runs alone', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: marks}));
    await visitor.page.evaluate(() => dongui.save({ga4: true}));
    const expected = hits(...essential, 'ga4', 'narrowest-service');
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await servers.settle();
    expect(arrived(servers)).toEqual(expected);
  });

  once('what nobody declared stays held after everything was agreed to', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: marks}));
    await visitor.agrees();
    const all = [...essential, 'marketing', 'analytics', 'ads', 'ga4', 'naver', 'kakao', 'narrower-purpose', 'narrowest-service'];
    await expect.poll(() => arrived(servers)).toEqual(hits(...all));
    await servers.settle();
    expect(arrived(servers)).toEqual(hits(...all));
    expect(await visitor.page.evaluate(() => ['nobody-knows', 'toString', '__proto__', ''].map(id => dongui.has(id)))).toEqual(
      Array(4).fill(false),
    );
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/unknown-id.*nobody-knows/);
    }
  });

  test('code for those who refuse runs neither before a choice nor for those who agree', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: onRefusal(servers.tracker)}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('yes');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit yes']);
    expect(await visitor.page.evaluate(() => document.querySelector('#instead'))).toBe(null);
  });

  once('code for those who refuse runs once they refuse, and on their next visit', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: onRefusal(servers.tracker)}));
    await visitor.refuses();
    await expect.poll(() => arrived(servers)).toEqual(refusal);
    expect(await visitor.page.evaluate(() => document.querySelector('#instead')?.textContent)).toBe('대신');
    await servers.settle();
    expect(arrived(servers)).toEqual(refusal);
    await visitor.page.reload();
    await expect.poll(() => arrived(servers)).toEqual([...refusal, ...refusal].sort());
  });
});
