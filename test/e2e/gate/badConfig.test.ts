import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const held = (mark: string, id: string): string => `<script type="text/plain" ${mark}>track('${id}')</script>\n`;
const body = `${held('data-category="marketing"', 'marketing')}${held('data-purpose="ads"', 'ads')}${held('data-service="kakao-pixel"', 'kakao')}
${held('data-service="session"', 'session')}${held('data-category="essential"', 'essential')}<script>track('page')</script>`;

const {company, policy} = siteConfig;
const shop = {id: 'kakao-pixel', name: {ko: '카카오'}, provider: '㈜카카오', purpose: 'ads', items: ['log'], retention: '1년'};
const json = (config: object): string => JSON.stringify({company, policy, ...config});

/** What is wrong; the config tag; the codes and paths a developer reads. */
const unreadable: [string, string | null, string][] = [
  ['is missing', null, 'config-unreadable'],
  ['is empty', '', 'config-unreadable'],
  ['is broken JSON', '{"company": "인프라닉스", "services": [', 'config-unreadable'],
  ['is a list', '[]', 'config-unreadable'],
  ['is a text', '"kakao-pixel"', 'config-unreadable'],
  ['is null', 'null', 'config-unreadable'],
];
const wrong: [string, string, string[]][] = [
  [
    'has values of wrong types',
    json({services: 'kakao-pixel', lifetime: '1년', reload: 'no', purposes: {}, scriptTimeout: null}),
    [
      'config-type at services',
      'config-type at lifetime',
      'config-type at reload',
      'config-type at purposes',
      'config-type at scriptTimeout',
    ],
  ],
  [
    'names what nobody knows',
    json({services: ['kakao-pixel', 'nobody-knows', 7, null], them: 'dark'}),
    ['unknown-option at them', 'unknown-service at services[1]', 'service-id at services[2]', 'service-id at services[3]'],
  ],
  [
    'asks for gates that this file has not',
    json({services: ['kakao-pixel'], gate: 'auto', unknown: 'hold', report: true}),
    ['gate-missing at gate', 'gate-missing at unknown', 'gate-missing at report'],
  ],
  [
    'describes services badly',
    json({
      services: [
        {...shop, retention: ''},
        {...shop, id: 'other', items: ['soul'], cookies: [{name: '*', retention: '1년'}]},
      ],
    }),
    ['service-retention at services[0].retention', 'service-items at services[1].items', 'service-cookies at services[1].cookies'],
  ],
  [
    'declares an essential service as marketing, twice',
    json({services: ['session', {...shop, id: 'session'}, {...shop, id: 'session'}]}),
    ['duplicate-id at services[1]', 'duplicate-id at services[2]'],
  ],
  ['asks for nothing', json({purposes: []}), ['nothing-to-ask at purposes']],
  [
    'takes the purposes of chapter 9 for essential',
    json({purposes: [{id: 'ads', category: 'essential', name: {ko: '광고'}}]}),
    ['purpose at purposes[0]'],
  ],
  ['names nobody who asks', '{}', ['missing-company at company', 'missing-policy-url at policy.url']],
  ['has a lifetime beyond the law', json({lifetime: 120}), ['config-type at lifetime']],
];

describeEngines(
  'a config that',
  engine => {
    test('is sound says nothing in the console, and lets what it agrees to run', async () => {
      const visitor = await createVisitor(engine, portal.gated('/', {body}));
      await visitor.agrees();
      await expect
        .poll(() => arrived(servers))
        .toEqual(['hit ads', 'hit essential', 'hit kakao', 'hit marketing', 'hit page', 'hit session']);
      expect(visitor.page.consoleMessages().filter(text => text.includes('[dongui]'))).toEqual([]);
    });

    test.each(unreadable)('%s asks nobody and runs nothing optional, and the page works', async (_, config, code) => {
      const visitor = await createVisitor(engine, portal.gated('/', {config, body}));
      await expect.poll(() => arrived(servers)).toEqual(['hit essential', 'hit page']);
      await servers.settle();
      expect(arrived(servers)).toEqual(['hit essential', 'hit page']);
      expect(visitor.page.errors()).toEqual([]);
      expect(await visitor.page.evaluate(() => document.querySelector('[data-dongui-root]'))).toBe(null);
      expect(await visitor.page.cookies()).toEqual([]);
      if (engine.can.seeConsole) {
        await expect.poll(() => visitor.page.consoleMessages().join()).toContain(code);
      }
    });

    test.each(wrong)('%s asks, holds, and tells the developer all of it together', async (_, config, problems) => {
      const visitor = await createVisitor(engine, portal.gated('/', {config, body}));
      await visitor.seesBanner();
      const essential = () => arrived(servers).filter(each => each !== 'hit session');
      await expect.poll(essential).toEqual(['hit essential', 'hit page']);
      await servers.settle(250);
      expect(essential()).toEqual(['hit essential', 'hit page']);
      // Of an essential service declared again as marketing, the stricter reading holds.
      expect(arrived(servers).includes('hit session')).toBe(false);
      expect(visitor.page.errors()).toEqual([]);
      if (engine.can.seeConsole) {
        const told = () => visitor.page.consoleMessages().filter(text => problems.every(problem => text.includes(problem)));
        await expect.poll(told).not.toHaveLength(0);
      }
      await visitor.refuses();
      expect(await visitor.choice()).toMatchObject({level: 'none'});
      expect(visitor.page.errors()).toEqual([]);
    });

    test('holds hostile texts shows them as text, in the banner, the settings and the placeholder', async () => {
      const evil = '<img src=x onerror="track(\'evil\')"><script>track("evil")</script>"\'`{company}';
      const hostile = {
        ...shop,
        id: 'hostile',
        name: {ko: evil, en: evil},
        provider: evil,
        retention: evil,
        policyUrl: 'javascript:track("evil")',
        optOutUrl: 'javascript:track("evil")',
      };
      const config = JSON.stringify({
        company: evil,
        policy: {url: 'javascript:track("evil")', version: evil},
        services: [hostile],
      }).replaceAll('<', '\\u003c');
      const frame = '<iframe title="틀" data-service="hostile" data-src="/frame"></iframe>';
      const visitor = await createVisitor(engine, portal.gated('/', {config, body: frame}));
      await visitor.seesBanner();
      await visitor.page.waitFor(() => document.querySelector('iframe')?.nextElementSibling?.shadowRoot?.textContent?.includes('onerror'));
      await visitor.press('preferences');
      const found = await visitor.page.waitFor(() => {
        const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
        const placeholder = document.querySelector('iframe')?.nextElementSibling?.shadowRoot;
        if (!root?.querySelector('dialog[open]')?.textContent?.includes('onerror')) {
          return undefined;
        }
        const inner = [root, placeholder].flatMap(each => [...(each?.querySelectorAll('img, script, [onerror]') ?? [])]);
        const links = [...root.querySelectorAll('a')].map(({protocol}) => protocol);
        return {
          inner: inner.length,
          text: root.textContent?.includes('<img src=x') ?? false,
          links: links.filter(each => each === 'javascript:'),
        };
      });
      expect(found).toEqual({inner: 0, text: true, links: []});
      await servers.settle();
      expect(arrived(servers)).toEqual([]);
      expect(visitor.page.errors()).toEqual([]);
    });

    test('is given both ways counts as the object left by a script', async () => {
      const head = `<script>window.donguiConfig = {company: '객체', policy: {url: '/privacy'}, services: []}</script>`;
      const visitor = await createVisitor(engine, portal.gated('/', {head, body: ''}));
      await visitor.seesBanner();
      const text = await visitor.page.evaluate(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.textContent);
      expect(text).toContain('객체');
      expect(await visitor.page.evaluate(() => dongui.has('kakao-pixel'))).toBe(false);
    });
  },
  ['chromium'],
);
