import {expect, test} from 'vitest';
import type {Consent, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;
/** Of the page: makes a database, and a cache with an answer in it. */
declare function keep(database: string, cache?: string, open?: boolean): Promise<void>;
declare const opened: IDBDatabase[];

const {servers, portal} = await usePortal();

const vendor = {name: {ko: '상점'}, provider: '㈜상점', items: ['log'], retention: '1년'} satisfies Partial<Service>;
const services: Service[] = [
  {...vendor, id: 'ad', purpose: 'ads', databases: ['ad-*', 'shared'], caches: ['ad-*', 'shared']},
  {...vendor, id: 'counter', purpose: 'analytics', databases: ['counter'], caches: ['counter'], storage: ['other']},
  {...vendor, id: 'login', purpose: 'service', databases: ['basket', 'shared'], caches: ['shared']},
];
const head = `<script>
window.opened = [];
window.keep = async (database, cache, open) => {
  const made = await new Promise((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.result.createObjectStore('events').put('visitor', 'id');
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  open ? opened.push(made) : made.close();
  if (cache) {
    await (await caches.open(cache)).put('/kept', new Response('visitor'));
  }
};
</script>`;
const withdraw = '<button data-dongui="withdraw">철회</button>';
/** The vendor's own script, held until the visitor agrees. */
const script = (code: string): string => `<script type="text/plain" data-service="ad">${code}.then(() => { ran.push('ad'); })</script>`;

/** Names of what is really there. */
const stored = ({page}: Visitor): Promise<{databases: (string | undefined)[]; caches: string[]}> =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({name}) => name).sort(),
    caches: (await caches.keys()).sort(),
  }));
/** The vendor has stored what it wants. */
const hasRun = ({page}: Visitor): Promise<unknown> => page.waitFor(() => (globalThis as unknown as {ran: string[]}).ran.includes('ad'));

describeEngines('a database or cache', (engine, once) => {
  test('of a service goes with its withdrawal, and no other', async () => {
    const body = script("keep('ad-base', 'ad-cache')");
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services}, head, body}));
    await visitor.page.evaluate(() => keep('ad', 'ad'));
    await visitor.page.evaluate(() => keep('other', 'other'));
    await visitor.agrees();
    await hasRun(visitor);
    for (const name of ['basket', 'counter', 'shared']) {
      await visitor.page.evaluate(each => keep(each, each), name);
    }
    // Proves that the browser keeps them all, and that dongui leaves them alone while they may be.
    await visitor.page.reload();
    await visitor.seesNoBanner();
    await hasRun(visitor);
    const before = await stored(visitor);
    expect(before.databases).toEqual(['ad', 'ad-base', 'basket', 'counter', 'other', 'shared']);
    expect(before.caches).toEqual(['ad', 'ad-cache', 'counter', 'other', 'shared', 'basket'].sort());

    await visitor.reloadsBy(() => visitor.page.evaluate(() => dongui.withdraw('ads')));
    await expect
      .poll(() => stored(visitor))
      .toEqual({
        databases: ['ad', 'basket', 'counter', 'other', 'shared'],
        caches: ['ad', 'basket', 'counter', 'other', 'shared'],
      });
  });

  once('is named to the visitor who withdraws, in the report of what was deleted', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {config: {services}, head, body: script("keep('ad-base', 'ad-cache')") + withdraw}),
    );
    await visitor.agrees();
    await hasRun(visitor);
    // Also to have the browser's lists at hand: what is not deleted within a second is told as left.
    expect(await stored(visitor)).toEqual({databases: ['ad-base'], caches: ['ad-cache']});
    await visitor.reads('동의하셨습니다');
    await visitor.reloadsBy(() => visitor.page.click('button'));
    await visitor.reads('2개를 삭제했습니다.');
    await visitor.press('act');
    await visitor.page.waitFor(() =>
      document
        .querySelector('[data-dongui-root]')
        ?.shadowRoot?.querySelector('[part=withdrawn]')
        ?.textContent?.includes('ad-base, ad-cache'),
    );
    await expect.poll(() => stored(visitor)).toEqual({databases: [], caches: []});
  });

  test('that is open goes with the reload that a withdrawal makes, and is told as deleted', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {config: {services}, head, body: script("keep('ad-base', '', true)") + withdraw}),
    );
    await visitor.agrees();
    await hasRun(visitor);
    expect(await stored(visitor)).toEqual({databases: ['ad-base'], caches: []});
    await visitor.reads('동의하셨습니다');
    await visitor.reloadsBy(() => visitor.page.click('button'));
    await visitor.reads('1개를 삭제했습니다.');
    await expect.poll(() => stored(visitor)).toEqual({databases: [], caches: []});
    await visitor.page.waitFor(
      () => !document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[role=status]')?.textContent?.includes('ad-base'),
    );
  });

  test('that is open in a page that stays is named as left, and goes when it is closed', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services}, head, body: withdraw}));
    await visitor.agrees();
    await visitor.page.evaluate(() => keep('ad-base', 'ad-cache', true));
    expect(await stored(visitor)).toEqual({databases: ['ad-base'], caches: ['ad-cache']});
    await visitor.reads('동의하셨습니다');
    // By the clock of the page: what the way to it and back takes on a busy machine is not the withdrawal's.
    await visitor.page.evaluate(() => {
      const pressed = performance.now();
      dongui.onChange(({choice}) => {
        document.documentElement.dataset.took = `${choice?.level} ${Math.ceil(performance.now() - pressed)}`;
      });
      document.querySelector('button')?.click();
    });
    // Nothing of the withdrawal itself waits.
    const [level, took] = (await visitor.page.waitFor(() => document.documentElement.dataset.took)).split(' ');
    expect(level).toBe('none');
    expect(Number(took)).toBeLessThan(900);
    await visitor.reads('(ad-base)');
    await visitor.reads('1개를 삭제했습니다.');
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/left-behind.*ad-base/);
    }
    await visitor.page.evaluate(() => opened[0]?.close());
    await expect.poll(() => stored(visitor)).toEqual({databases: [], caches: []});
  });

  once('of a refused service that comes back is deleted when the visitor decides the next time', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services}, head, body: ''}));
    await visitor.refuses();
    await visitor.page.evaluate(() => keep('ad-late', 'ad-late'));
    await visitor.page.reload();
    await visitor.seesNoBanner();
    await servers.settle();
    expect(await stored(visitor)).toEqual({databases: ['ad-late'], caches: ['ad-late']});
    await visitor.page.evaluate(() => dongui.showBanner());
    await visitor.seesBanner();
    await expect.poll(() => stored(visitor)).toEqual({databases: [], caches: []});
  });

  once('is in the audit, by the names of its kind', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services}, head, body: ''}));
    await visitor.agrees();
    for (const [database, cache] of [
      ['ad-1', 'ad-2'],
      ['other', 'counter'],
      ['mixpanelBrowserDb', 'basket'],
    ] as const) {
      await visitor.page.evaluate((...names) => keep(...names), database, cache);
    }
    const found = await visitor.page.evaluate(async () =>
      (await dongui.audit()).flatMap(({kind, name, category, service = '', why}) =>
        kind === 'indexedDB' || kind === 'caches' ? [[kind, name, category, service, why].join(' ')] : [],
      ),
    );
    expect(found.sort()).toEqual([
      'caches ad-2 marketing ad ad-*',
      'caches basket unknown  undeclared',
      'caches counter marketing counter counter',
      'indexedDB ad-1 marketing ad ad-*',
      'indexedDB mixpanelBrowserDb unknown mixpanel undeclared',
      'indexedDB other unknown  undeclared',
    ]);
  });
});
