import {expect, test} from 'vitest';
import type {Consent, ConsentConfig, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {encodeCookie, isoSeconds} from '../support/encodeCookie.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const shop: Service = {
  id: 'shop',
  name: {ko: '상점'},
  provider: '㈜상점',
  purpose: 'ads',
  items: ['log'],
  retention: '1년',
  cookies: [{name: 'shop_*', retention: '1년'}],
};
const counter: Service = {
  ...shop,
  id: 'counter',
  name: {ko: '계수기'},
  purpose: 'analytics',
  cookies: [{name: 'counter', retention: '1년'}],
};

const held = (mark: string, id: string): string => `<script type="text/plain" ${mark}>track('${id}')</script>\n`;
const body =
  held('data-service="shop"', 'shop') +
  held('data-service="counter"', 'counter') +
  held('data-purpose="ads"', 'ads') +
  held('data-purpose="analytics"', 'analytics') +
  held('data-service="new"', 'new') +
  held('data-purpose="research"', 'research');
const all = ['hit ads', 'hit analytics', 'hit counter', 'hit shop'];

/** A visitor who agreed to everything under one config comes back under another. */
async function comeBack(visitor: Visitor, config: Partial<ConsentConfig>): Promise<void> {
  await visitor.page.goto(portal.gated('/empty', {config: {services: [shop, counter]}, body: ''}));
  await visitor.agrees();
  expect(arrived(servers)).toEqual([]);
  await visitor.page.goto(portal.gated('/', {config, body}));
}

const reason = (visitor: Visitor): Promise<string | null> => visitor.page.evaluate(() => dongui.state.needsAsking ?? null);

describeEngines(
  'a visitor who comes back',
  engine => {
    test('to the same services is not asked', async () => {
      const visitor = await createVisitor(engine);
      await comeBack(visitor, {services: [shop, counter]});
      await expect.poll(() => arrived(servers)).toEqual(all);
      await visitor.seesNoBanner();
      expect(await reason(visitor)).toBe(null);
    });

    test.each<[string, Partial<Service>]>([
      ['retention', {retention: '5년'}],
      ['provider', {provider: '㈜새상점'}],
      ['items', {items: ['log', 'ip']}],
      ['country', {country: 'US'}],
    ])('to a service of another %s is asked; that service is held, the others run', async (_, change) => {
      const visitor = await createVisitor(engine);
      await comeBack(visitor, {services: [{...shop, ...change}, counter]});
      await visitor.seesBanner();
      await expect.poll(() => arrived(servers)).toEqual(['hit analytics', 'hit counter']);
      await servers.settle();
      expect(arrived(servers)).toEqual(['hit analytics', 'hit counter']);
      expect(await reason(visitor)).toBe('scope-changed');
      await visitor.agrees();
      await expect.poll(() => arrived(servers)).toEqual(all);
    });

    test('to a corrected spelling is not asked', async () => {
      const visitor = await createVisitor(engine);
      await comeBack(visitor, {services: [{...shop, name: {ko: '상점가'}, provider: '주식회사 상점', retention: '1 년'}, counter]});
      await expect.poll(() => arrived(servers)).toEqual(all);
      await visitor.seesNoBanner();
    });

    test('to a new service is asked; the new one is held, the others run', async () => {
      const visitor = await createVisitor(engine);
      await comeBack(visitor, {services: [shop, counter, {...shop, id: 'new'}]});
      await visitor.seesBanner();
      await expect.poll(() => arrived(servers)).toEqual(['hit analytics', 'hit counter', 'hit shop']);
      await servers.settle();
      expect(arrived(servers)).toEqual(['hit analytics', 'hit counter', 'hit shop']);
      expect(await reason(visitor)).toBe('scope-changed');
      // What ran is stopped by a reload, in which nobody can be asked anything.
      await visitor.reloadsBy(() => visitor.press('reject-all'));
      expect(await visitor.choice()).toMatchObject({level: 'none'});
    });

    test('to a new purpose is asked; what was agreed to before runs', async () => {
      const visitor = await createVisitor(engine);
      const research = {id: 'research', category: 'marketing', name: {ko: '연구'}} as const;
      await comeBack(visitor, {purposes: ['personalization', 'analytics', 'ads', research], services: [shop, counter]});
      await visitor.seesBanner();
      await expect.poll(() => arrived(servers)).toEqual(all);
      await servers.settle();
      expect(arrived(servers)).toEqual(all);
      expect(await reason(visitor)).toBe('new-purpose');
      await visitor.agrees();
      await servers.waitForHit('research');
    });

    test('to fewer services is not asked', async () => {
      const visitor = await createVisitor(engine);
      await comeBack(visitor, {services: [shop]});
      await expect.poll(() => arrived(servers)).toEqual(['hit ads', 'hit analytics', 'hit shop']);
      await visitor.seesNoBanner();
      await servers.settle();
      expect(arrived(servers)).not.toContain('hit counter');
    });

    test('after the lifetime is asked, nothing runs, and what the services stored is deleted', async () => {
      const visitor = await createVisitor(engine, portal.gated('/empty', {config: {services: [shop, counter]}, body: ''}));
      await visitor.agrees();
      const scope = (await visitor.choice())?.scope ?? '';
      await visitor.storesCookie('dongui', encodeCookie({scope, at: isoSeconds(Date.now() - 396 * 86_400_000)}));
      await visitor.storesCookie('shop_visitor', '1');
      await visitor.storesCookie('mine', '1');
      await visitor.page.goto(portal.gated('/', {config: {services: [shop, counter]}, body}));
      await visitor.seesBanner();
      expect(await reason(visitor)).toBe('expired');
      await expect.poll(visitor.cookieNames).toEqual(['dongui', 'mine']);
      await servers.settle();
      expect(arrived(servers)).toEqual([]);
      expect(await visitor.page.evaluate(() => dongui.state.refuses.ads)).toBe(false);
    });

    test('within the lifetime runs the same hand-made choice, which proves the one above good but for its age', async () => {
      const visitor = await createVisitor(engine, portal.gated('/empty', {config: {services: [shop, counter]}, body: ''}));
      await visitor.agrees();
      const scope = (await visitor.choice())?.scope ?? '';
      await visitor.storesCookie('dongui', encodeCookie({scope, at: isoSeconds(Date.now() - 330 * 86_400_000)}));
      await visitor.storesCookie('shop_visitor', '1');
      await visitor.page.goto(portal.gated('/', {config: {services: [shop, counter]}, body}));
      await expect.poll(() => arrived(servers)).toEqual(all);
      expect(await visitor.cookieNames()).toEqual(['dongui', 'shop_visitor']);
    });

    test('never having chosen loses what services stored before dongui was there', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      await visitor.storesCookie('shop_visitor', '1');
      await visitor.page.goto(portal.gated('/', {config: {services: [shop, counter]}, body}));
      await visitor.seesBanner();
      await expect.poll(visitor.cookieNames).toEqual([]);
    });
  },
  ['chromium'],
);
