import {expect, test} from 'vitest';
import type {Consent, ConsentConfig, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {isoSeconds} from '../support/encodeCookie.js';
import {usePortal} from '../support/usePortal.js';
import {breakFile} from '../ui/breakFile.js';
import {type OldTool, oldTools, putOldPage} from './oldTools.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const counter: Service = {
  id: 'counter',
  name: {ko: '계수기'},
  provider: '㈜계수기',
  purpose: 'analytics',
  items: ['log'],
  retention: '1년',
  cookies: [{name: 'counter', retention: '1년'}],
};
const shop: Service = {...counter, id: 'shop', name: {ko: '상점'}, purpose: 'ads', cookies: [{name: 'shop', retention: '1년'}]};
const config: Partial<ConsentConfig> = {services: [counter, shop], purposes: ['analytics', 'ads']};

const body = `<script type="text/plain" data-service="counter">track('counter')</script>
<script type="text/plain" data-service="shop">track('shop')</script>
<script type="text/plain" data-purpose="analytics">track('analytics')</script>
<script type="text/plain" data-purpose="ads">track('ads')</script><script>track('page')</script>`;
const analytics = ['hit analytics', 'hit counter'];
const everything = ['hit ads', ...analytics, 'hit page', 'hit shop'];
const nothing = ['hit page'];

const asking = (): string => portal.gated('/asking', {config, body});
const importing = (more: Partial<ConsentConfig>): string => portal.gated('/importing', {config: {...config, ...more}, body});
const reason = (visitor: Visitor): Promise<string | null> => visitor.page.evaluate(() => dongui.state.needsAsking ?? null);

/** The visitor stays unasked, and exactly this has reached the trackers. */
async function isLeftAlone(visitor: Visitor, wanted: readonly string[]): Promise<void> {
  await expect.poll(() => arrived(servers)).toEqual(wanted);
  await visitor.seesNoBanner();
  await servers.settle(150);
  expect(arrived(servers)).toEqual(wanted);
  await visitor.seesNoBanner();
}

async function isAsked(visitor: Visitor, wanted: readonly string[] = nothing): Promise<void> {
  await visitor.seesBanner();
  await expect.poll(() => arrived(servers)).toEqual(wanted);
  await servers.settle(150);
  expect(arrived(servers)).toEqual(wanted);
}

const cookiebot = (marketing: boolean, more: {utc?: number; method?: string} = {}): string =>
  `{stamp:%27G+6rYDfrzwrZItFRfHCbe8iQIFLhMDCgjBS+/Oq/gZe0Lovh65ODgg==%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:${marketing}%2Cmethod:%27${more.method ?? 'explicit'}%27%2Cver:1%2Cutc:${more.utc ?? Date.now() - 86_400_000}%2Cregion:%27kr%27}`;
const onetrust = (groups: string): string =>
  `isGpcEnabled=0&datestamp=Mon+Jul+15+2024+15%3A20%3A51+GMT%2B0900&version=202405.2.0&isIABGlobal=false&hosts=&consentId=7cbc60b3&interactionCount=1&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false&geolocation=KR%3B11`;

describeEngines(
  'a choice made with another tool, or by phone,',
  (engine, once) => {
    async function decideThere(tool: OldTool, button: 'agree' | 'refuse'): Promise<Visitor> {
      const visitor = await createVisitor(engine, putOldPage(servers, tool));
      await visitor.page.click(tool[button]);
      await visitor.page.waitFor(
        store => (store === 'cookie' ? document.cookie !== '' : localStorage.length > 0),
        [tool.cookies[0] ? 'cookie' : 'localStorage'],
      );
      return visitor;
    }

    once.each(oldTools.map(tool => [tool.name, tool] as const))(
      '%s: agreed there, is not asked here, and all of it runs',
      async (name, tool) => {
        const visitor = await decideThere(tool, 'agree');
        // The twin: without importFrom the banner asks.
        await visitor.page.goto(asking());
        await isAsked(visitor);
        await visitor.storesCookie('shop', '1');
        servers.clear();
        await visitor.page.goto(importing({importFrom: [name]}));
        await isLeftAlone(visitor, everything);
        expect(await visitor.choice()).toMatchObject({level: 'all', asked: 'analytics.ads'});
        // What the old consent covers was kept.
        expect(await visitor.cookieNames()).toEqual(expect.arrayContaining(['dongui', 'shop']));
      },
    );

    once.each(oldTools.map(tool => [tool.name, tool] as const))(
      '%s: refused there, is not asked here, and none of it runs',
      async (name, tool) => {
        const visitor = await decideThere(tool, 'refuse');
        await visitor.storesCookie('shop', '1');
        await visitor.page.goto(importing({importFrom: [name]}));
        await isLeftAlone(visitor, nothing);
        expect(await visitor.choice()).toMatchObject({level: 'none', asked: 'analytics.ads', granted: ''});
        // What the refused service stored goes; the tool's own note stays where it is.
        await expect.poll(visitor.cookieNames).toEqual([...tool.cookies, 'dongui'].sort());
      },
    );

    once('Cookiebot: what was agreed to runs, the choice keeps its date, and is not looked for again', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      const utc = Date.now() - 100 * 86_400_000;
      await visitor.storesCookie('CookieConsent', cookiebot(false, {utc}));
      const url = importing({importFrom: ['onetrust', 'cookiebot']});
      await visitor.page.goto(url);
      await isLeftAlone(visitor, [...analytics, 'hit page']);
      expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'analytics', at: isoSeconds(utc)});
      await visitor.storesCookie('CookieConsent', cookiebot(true));
      servers.clear();
      importing({importFrom: ['onetrust', 'cookiebot']});
      await visitor.page.reload();
      await isLeftAlone(visitor, [...analytics, 'hit page']);
    });

    once('OneTrust: counts only once the visitor has closed its banner', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      await visitor.storesCookie('OptanonConsent', onetrust('C0001:1,C0002:0,C0004:1,C0005:1'));
      await visitor.page.goto(importing({importFrom: ['onetrust']}));
      await isAsked(visitor);
      await visitor.storesCookie('OptanonAlertBoxClosed', new Date(Date.now() - 86_400_000).toISOString());
      servers.clear();
      await visitor.page.goto(importing({importFrom: ['onetrust']}));
      await isLeftAlone(visitor, ['hit ads', 'hit page', 'hit shop']);
    });

    once('is taken over by the names that the site lists; the purposes it does not list are asked', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      await visitor.storesCookie('consent', encodeURIComponent('{"numbers":true,"banners":true}'));
      await visitor.page.goto(importing({importFrom: {'klaro:consent': {numbers: 'analytics'}}}));
      await isAsked(visitor, [...analytics, 'hit page']);
      expect(await reason(visitor)).toBe('new-purpose');
      await visitor.agrees();
      await expect.poll(() => arrived(servers)).toEqual(everything);
    });

    once('that is nonsense, too old or nobody’s is asked and left where it is, beside one that could be read', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      await visitor.storesCookie('klaro', encodeURIComponent('{"counter":true,"shop":true}'));
      const damaged = cookiebot(true).replace('marketing:true', 'marketing:<img>');
      const reports = (): string[] =>
        visitor.page
          .consoleMessages()
          .join()
          .match(/import-unreadable \(found: cookiebot: CookieConsent=/g) ?? [];
      // The last: how many reports there are by then. Of the damaged two, and of no other.
      for (const [value, importFrom, count] of [
        ['%E0%A4%A', ['klaro', 'cookiebot'], 1],
        [damaged, ['klaro', 'cookiebot'], 2],
        [cookiebot(true, {utc: Date.now() - 400 * 86_400_000}), ['cookiebot'], 2],
        [cookiebot(true, {method: 'implied'}), ['cookiebot'], 2],
      ] as const) {
        await visitor.storesCookie('CookieConsent', value);
        servers.clear();
        await visitor.page.goto(importing({importFrom}));
        await isAsked(visitor);
        expect(await visitor.cookieNames()).toEqual(['CookieConsent', 'klaro']);
        if (engine.can.seeConsole) {
          await expect.poll(reports).toHaveLength(count);
        }
      }
      expect(visitor.page.errors()).toEqual([]);
      // The twin: without the other tool.
      servers.clear();
      await visitor.page.goto(importing({importFrom: ['klaro']}));
      await isLeftAlone(visitor, everything);
      expect(reports()).toHaveLength(engine.can.seeConsole ? 2 : 0);
    });

    once('does not come back after reset()', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      await visitor.storesCookie('CookieConsent', cookiebot(true));
      await visitor.page.goto(importing({importFrom: ['cookiebot']}));
      await isLeftAlone(visitor, everything);
      servers.clear();
      importing({importFrom: ['cookiebot']});
      await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.reset()));
      await isAsked(visitor);
      expect(await reason(visitor)).toBe('never-asked');
      expect(await visitor.cookieNames()).toEqual(['CookieConsent']);
    });

    once('that cannot be looked at, because the file does not come, is asked', async () => {
      const visitor = await createVisitor(engine, portal.open('/empty', {body: ''}));
      await visitor.storesCookie('CookieConsent', cookiebot(true));
      servers.clear();
      breakFile(servers, 'dongui-import.js');
      await visitor.page.goto(importing({importFrom: ['cookiebot']}));
      await isAsked(visitor);
      if (engine.can.seeConsole) {
        await expect.poll(() => visitor.page.consoleMessages().join()).toContain('import-failed');
      }
    });

    const calling = (code: string): string =>
      portal.gated('/calling', {config, body: `${body}<script>addEventListener('load', () => { ${code} });</script>`});
    const call = (at: number, answers: object): string =>
      `dongui.importChoice({method: 'phone', at: '${new Date(at).toISOString()}', answers: ${JSON.stringify(answers)}, reference: '2026-1120'})`;
    const hour = 3_600_000;

    test('by phone holds here, is asked no more, and a later withdrawal holds against it at every page', async () => {
      const at = Date.now() - hour;
      const visitor = await createVisitor(engine, calling(call(at, {marketing: true})));
      await isLeftAlone(visitor, everything);
      expect(await visitor.choice()).toMatchObject({level: 'all', at: isoSeconds(at)});
      servers.clear();
      calling(call(at, {marketing: true}));
      await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw('ads')));
      await isLeftAlone(visitor, [...analytics, 'hit page']);
      expect(await visitor.choice()).toMatchObject({granted: 'analytics', at: isoSeconds(at)});
      if (engine.can.seeConsole) {
        await expect.poll(() => visitor.page.consoleMessages().join()).toContain('import-older');
      }
    });

    once('by phone can be a withdrawal, which stops and deletes as one made here', async () => {
      const visitor = await createVisitor(engine, calling(call(Date.now() - 2 * hour, {marketing: true})));
      await expect.poll(() => arrived(servers)).toEqual(everything);
      await visitor.storesCookie('shop', '1');
      await visitor.storesCookie('counter', '1');
      servers.clear();
      calling(call(Date.now() - hour, {ads: false}));
      await visitor.reloadsBy(() => visitor.page.evaluate(code => void setTimeout(code), call(Date.now() - hour, {ads: false})));
      await isLeftAlone(visitor, [...analytics, 'hit page']);
      expect(await visitor.cookieNames()).toEqual(['counter', 'dongui']);
    });

    once('by phone that is nonsense changes nothing and says so', async () => {
      const url = calling(
        [
          '{}',
          "{method: 'phone', at: '2026-11-20', answers: {ads: true}}",
          "{method: 'phone', at: new Date(Date.now() + 60000).toISOString(), answers: {ads: true}}",
          "{method: 'phone', at: new Date().toISOString(), answers: {ads: 'yes'}}",
        ]
          .map(given => `dongui.importChoice(${given});`)
          .join(''),
      );
      const visitor = await createVisitor(engine, url);
      await isAsked(visitor);
      expect(await visitor.choice()).toBeUndefined();
      if (engine.can.seeConsole) {
        await expect
          .poll(() =>
            visitor.page
              .consoleMessages()
              .join()
              .match(/import-invalid/g),
          )
          .toHaveLength(4);
      }
    });
  },
  ['chromium', 'webkit'],
);
