import {expect, test} from 'vitest';
import type {Consent, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const vendor = {name: {ko: '상점'}, provider: '㈜상점', items: ['log'], retention: '1년'} satisfies Partial<Service>;
const services: Service[] = [
  {
    ...vendor,
    id: 'ad',
    purpose: 'ads',
    cookies: [
      {name: 'ad_*', retention: '1년'},
      {name: 'shared', retention: '1년'},
    ],
    storage: ['ad.*'],
  },
  {
    ...vendor,
    id: 'counter',
    purpose: 'analytics',
    cookies: [
      {name: '_ga', retention: '2년'},
      {name: '_ga_*', retention: '2년'},
    ],
    storage: ['counter'],
  },
  {
    ...vendor,
    id: 'login',
    purpose: 'service',
    cookies: [
      {name: 'JSESSIONID', retention: '1일'},
      {name: 'shared', retention: '1년'},
    ],
    storage: ['basket'],
  },
];
const config = {services};

/** Set by the portal's server, as a vendor's script would over and over, on each host and path it can. */
const cookies = [
  'ad_host=1',
  'ad_root=1; Path=/',
  'ad_path=1; Path=/shop',
  'ad_folder=1; Path=/shop/',
  'ad_page=1; Path=/shop/goods',
  'ad_domain=1; Path=/; Domain=portal.localhost',
  'ad_deep=1; Path=/shop; Domain=portal.localhost',
  'ad_both=1; Path=/',
  'ad_both=2; Path=/; Domain=portal.localhost',
  'ad_secret=1; Path=/; HttpOnly',
  '_ga=1; Path=/; Domain=portal.localhost; Max-Age=9999',
  '_ga_ABC=1; Path=/',
  '_gat_other=1; Path=/',
  'JSESSIONID=1; Path=/; HttpOnly',
  'shared=1; Path=/',
  'unknown=1; Path=/',
];
const headers = {'set-cookie': cookies};
const vendors = [
  '_ga',
  '_ga_ABC',
  'ad_both',
  'ad_both',
  'ad_deep',
  'ad_domain',
  'ad_folder',
  'ad_host',
  'ad_page',
  'ad_path',
  'ad_root',
  'ad_secret',
];
const kept = ['JSESSIONID', '_gat_other', 'dongui', 'shared', 'unknown'];

const fill = (): void => {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of ['ad.id', 'ad.', 'advert', 'counter', 'counters', 'basket', 'other']) {
      storage[key] = '1';
    }
  }
};
const keys = (): string[][] => [localStorage, sessionStorage].map(storage => Object.keys(storage).sort());

describeEngines('what is stored', (engine, once) => {
  test.each(['portal', 'www.shop.portal'])(
    'on %s.localhost is deleted with the withdrawal, over hosts and paths, and nothing else is',
    async host => {
      const at = (url: string): string => url.replace('portal.', `${host}.`);
      portal.gated('/shop/goods', {config, body: ''});
      const visitor = await createVisitor(engine, at(portal.gated('/first', {config, body: ''})));
      await visitor.agrees();
      await visitor.page.goto(at(portal.gated('/shop/goods', {config, headers, body: ''})));
      await visitor.page.evaluate(fill);
      // Proves that the browser took them all.
      expect(await visitor.cookieNames()).toEqual([...vendors, ...kept].sort());

      await visitor.page.evaluate(() => dongui.withdraw());
      // HttpOnly: no script of a page can delete it, nor see it.
      await expect.poll(visitor.cookieNames).toEqual(['ad_secret', ...kept].sort());
      const rest = ['advert', 'basket', 'counters', 'other'];
      expect(await visitor.page.evaluate(keys)).toEqual([[...rest, 'dongui-record'].sort(), rest]);
      // Firefox lists each domain it refuses here, though nothing was thrown.
      expect(visitor.page.errors().filter(text => !/^Cookie .* has been rejected/.test(text))).toEqual([]);
    },
  );

  once('by a purpose that is still agreed to stays when another is withdrawn', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    await visitor.page.goto(portal.gated('/shop/goods', {config, headers, body: ''}));
    await visitor.page.evaluate(fill);
    await visitor.page.evaluate(() => dongui.withdraw('ads'));
    await expect.poll(visitor.cookieNames).toEqual(['_ga', '_ga_ABC', 'ad_secret', ...kept].sort());
    const rest = ['advert', 'basket', 'counter', 'counters', 'other'];
    expect(await visitor.page.evaluate(keys)).toEqual([[...rest, 'dongui-record'].sort(), rest]);
  });

  once('is counted for the visitor without what could not be deleted', async () => {
    const body = '<button data-dongui="withdraw">철회</button>';
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    const two = {'set-cookie': ['ad_one=1; Path=/', '_ga=1; Path=/', 'ad_secret=1; Path=/; HttpOnly', 'unknown=1']};
    await visitor.page.goto(portal.gated('/', {config, headers: two, body}));
    await visitor.page.click('button');
    await visitor.reads('2개를 삭제했습니다');
    expect(await visitor.cookieNames()).toEqual(['ad_secret', 'dongui', 'unknown']);
  });

  test('and resists deletion is named to the visitor and to the developer', async () => {
    const body = '<button data-dongui="withdraw">철회</button>';
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    await visitor.page.goto(portal.gated('/shop/goods', {config, body}));
    await visitor.page.evaluate(() => {
      document.cookie = 'ad_stays=1; path=/shop';
      // A browser that will not let go of one cookie, as with paths a page cannot guess.
      const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
      Object.defineProperty(document, 'cookie', {
        ...own,
        set(text: string) {
          if (!text.startsWith('ad_stays=;')) {
            own.set?.call(document, text);
          }
        },
      });
    });
    await visitor.page.click('button');
    await visitor.reads('ad_stays');
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/left-behind.*ad_stays/);
    }
  });

  once('by a refused service that comes back is deleted when the visitor decides the next time', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config, body: ''}));
    await visitor.refuses();
    await visitor.page.evaluate(() => {
      document.cookie = 'ad_late=1; path=/';
    });
    await visitor.page.evaluate(() => dongui.showPreferences());
    await visitor.page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog[open]'));
    await visitor.press('save');
    await visitor.page.reload();
    await visitor.page.evaluate(() => dongui.showBanner());
    await visitor.seesBanner();
    await expect.poll(visitor.cookieNames).toEqual(['dongui']);
  });

  once('is left alone for a visitor who agrees', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    await visitor.page.goto(portal.gated('/shop/goods', {config, headers, body: ''}));
    await visitor.page.evaluate(fill);
    await visitor.page.evaluate(() => dongui.acceptAll());
    await servers.settle();
    expect(await visitor.cookieNames()).toEqual([...vendors, ...kept].sort());
  });
});
