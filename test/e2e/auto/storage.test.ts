import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const own = {
  ...trackerService(servers),
  id: 'login',
  name: {ko: '로그인'},
  purpose: 'service',
  urls: [],
  cookies: [{name: 'login*', retention: '1년'}],
  storage: ['login*'],
};
const config = {gate: 'auto', services: ['session', own, trackerService(servers)]} as const;

/** What this browser has stored for the page, without dongui's own. */
async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const cookies = document.cookie.split('; ').map(pair => [`cookie ${pair.split('=')[0]}`, pair.split('=')[1] ?? '']);
    const areas = Object.entries({local: localStorage, session: sessionStorage}).flatMap(([area, storage]) =>
      Object.keys(storage).map(key => [`${area} ${key}`, storage.getItem(key) ?? '']),
    );
    const all = [...cookies, ...areas].filter(([name]) => !/^(cookie (dongui)?|local dongui-record)$/.test(name as string));
    return Object.fromEntries(all.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<string, string>;
  });
}

const writes = `
document.cookie = '_tracked=1; path=/'; document.cookie = '_tracked=2; path=/; max-age=999'; document.cookie = '_tracked_one=1';
localStorage.setItem('_tracked_key', 'a'); localStorage.setItem('_tracked_key', 'b'); sessionStorage.setItem('_tracked_key', 'c');
document.cookie = 'login=1'; document.cookie = 'unknown=1'; localStorage.setItem('login_key', '1'); sessionStorage.setItem('unknown_key', '1');
if (window.cookieStore) { cookieStore.set('_tracked_store', '1').then(() => cookieStore.set({name: '_tracked_store', value: '2'})).then(() => cookieStore.set('unknown_store', '1')).then(() => { window.settled = 1; }); } else { window.settled = 1; }
`;
const free = {'cookie login': '1', 'cookie unknown': '1', 'local login_key': '1', 'session unknown_key': '1'};
const tracked = {
  'cookie _tracked': '2',
  'cookie _tracked_one': '1',
  'local _tracked_key': 'b',
  'session _tracked_key': 'c',
};
/** Only where `cookieStore` is, and stores on this host. */
const withStore = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await new Promise(resolve => setTimeout(resolve, 100));
    return document.cookie.includes('unknown_store');
  });

describeEngines('what scripts of the page store', (engine, once) => {
  once('waits by the end of a name, too, and by one letter that it begins with', async () => {
    const service = trackerService(servers, {cookies: [{name: '*_end', retention: '1년'}], storage: ['q*']});
    const body = `<script>document.cookie = 'the_end=1; path=/'; document.cookie = 'end=1; path=/'; localStorage.setItem('qa', '1'); localStorage.setItem('aq', '1');</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: {...config, services: [service]}, body}));
    await visitor.seesBanner();
    expect(await stored(visitor.page)).toEqual({'cookie end': '1', 'local aq': '1'});
    await visitor.agrees();
    await expect.poll(() => stored(visitor.page)).toEqual({'cookie end': '1', 'cookie the_end': '1', 'local aq': '1', 'local qa': '1'});
  });

  test('waits by its declared name, and is stored after the grant, the last value of each; the open twin stores it at once', async () => {
    const body = `<script>${writes}</script>`;
    const twin = await createVisitor(engine, portal.open('/', {body}));
    await twin.page.waitFor(() => (window as {settled?: 1}).settled);
    const has = await withStore(twin.page);
    const freeStore = has ? {'cookie unknown_store': '1'} : {};
    const all = {...free, ...tracked, ...freeStore, ...(has && {'cookie _tracked_store': '2'})};
    expect(await stored(twin.page)).toEqual(all);
    await twin.session.close();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await visitor.page.waitFor(() => (window as {settled?: 1}).settled);
    expect(await stored(visitor.page)).toEqual({...free, ...freeStore});
    expect(await visitor.cookieNames()).toEqual(['login', 'unknown', ...(has ? ['unknown_store'] : [])]);
    await visitor.agrees();
    await expect.poll(() => stored(visitor.page)).toEqual(all);
  });

  test('is dropped with a refusal: also a later grant stores nothing of before', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: `<script>${writes}</script>`}));
    await visitor.page.waitFor(() => (window as {settled?: 1}).settled);
    const before = await stored(visitor.page);
    await visitor.refuses();
    await visitor.page.evaluate(() => {
      document.cookie = '_tracked_refused=1';
      localStorage.setItem('_tracked_refused', '1');
    });
    await visitor.page.evaluate(async () => {
      await new Promise(resolve => setTimeout(resolve, 50));
      await dongui.acceptAll();
      document.cookie = '_tracked_after=1';
      await new Promise(resolve => setTimeout(resolve, 100));
    });
    expect(await stored(visitor.page)).toEqual({...before, 'cookie _tracked_after': '1'});
  });

  test('can be deleted at any time, by every way of saying so, and stays deleted after the grant', async () => {
    const ways: Record<string, string> = {
      epoch: 'expires=Thu, 01 Jan 1970 00:00:00 GMT',
      zero: 'max-age=0',
      negative: 'Max-Age=-1',
      // Scripts often write yesterday.
      yesterday: `Expires=${new Date(Date.now() - 86_400_000).toUTCString()}`,
      old: 'expires=Fri, 31-Dec-99 23:59:59 GMT',
    };
    const names = Object.keys(ways);
    const body = `<script>
for (const [name, way] of Object.entries(${JSON.stringify(ways)})) document.cookie = '_tracked_' + name + '=; ' + way + '; path=/';
localStorage.removeItem('_tracked_key'); sessionStorage.clear();
window.left = document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);
// Written and deleted again while it waits.
document.cookie = '_tracked_gone=1; path=/'; document.cookie = '_tracked_gone=; path=/; max-age=0';
localStorage.setItem('_tracked_gone', '1'); localStorage.removeItem('_tracked_gone');
sessionStorage.setItem('_tracked_gone', '1'); sessionStorage.clear();
</script>`;
    const url = portal.gated('/', {tag: 'auto', config, body});
    const visitor = await createVisitor(engine, servers.page('/empty', '<!doctype html>'));
    const {page} = visitor;
    for (const name of [...names, 'unasked']) {
      await visitor.storesCookie(`_tracked_${name}`, '1');
    }
    await page.evaluate(() => {
      localStorage.setItem('_tracked_key', '1');
      sessionStorage.setItem('_tracked_key', '1');
    });
    await page.goto(url);
    expect(await page.evaluate(() => (window as unknown as {left: string}).left)).toBe('_tracked_unasked=1');
    await visitor.agrees();
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
    expect(await stored(page)).toEqual({});
  });
});
