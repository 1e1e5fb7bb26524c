import {expect, test} from 'vitest';
import {policyTableCss, renderPolicyTable} from '../../../dist/server.js';
import type {Consent} from '../../../src/index.js';
import {describeEngines, expectAxeClean, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {waitToSee} from '../ui/look.js';
import {policyConfig} from './policyConfig.js';

declare const dongui: Consent;

const {servers} = await usePortal();

const nonce = 'bm9uY2U';
const optional = ['naver-analytics', 'ga4', 'kakao-pixel', 'youtube', 'recommend'];
const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}' 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types dongui`;

/** A page under the strictest policy. The table stands in it as given; of every optional service one held script. */
function put(
  path: string,
  table: string,
  {language = 'ko', head = '', script = true}: {language?: string; head?: string; script?: boolean} = {},
): string {
  const tag = script
    ? `<script nonce="${nonce}" type="application/json" data-dongui-config>${JSON.stringify({...policyConfig, reload: false})}</script><script nonce="${nonce}" src="/dongui.js"></script>`
    : '';
  const held = optional.map(id => `<script type="text/plain" nonce="${nonce}" data-service="${id}">track('${id}')</script>`).join('');
  const body = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>포털</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">body { margin: 0; padding: 16px; font: 16px/1.6 sans-serif }</style>${head}
<script nonce="${nonce}">window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI));
window.track = id => { new Image().src = '${servers.tracker}/hit?id=' + id; };</script></head><body>${tag}<main><h1>포털</h1><h2>제9장</h2>${table}</main>${held}</body></html>`;
  return servers.page(path, () => ({headers: {'content-security-policy': policy}, body}));
}

const empty = '<div data-dongui="policy-table"></div>';
const drawn = (page: Page) =>
  page.waitFor(() => document.querySelector('.dongui-policy .dongui-contact') && document.adoptedStyleSheets.length);
const violations = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as {violations: string[]}).violations);
const fetched = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => name.replace(/.*\//, ''))
      .filter(name => /disclosure|services/.test(name)),
  );
/** Of each collecting table the services in it, by section. */
const told = (page: Page, section: string): Promise<string[]> =>
  page.evaluate(
    path => [...document.querySelectorAll<HTMLElement>(path)].map(row => row.dataset.donguiService ?? '').sort(),
    `.dongui-${section} tr[data-dongui-service]`,
  );
const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** The banner has a stylesheet in the document, too: without it those counted are the table's. */
async function refuse(page: Page): Promise<void> {
  await page.evaluate(() => void dongui.rejectAll());
  await page.waitFor(
    () => dongui.state.choice && document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner[hidden]'),
  );
  await page.waitFor(() => getComputedStyle(document.documentElement).scrollPaddingBottom === 'auto');
}

describeEngines('the policy table', (engine, once) => {
  test('tells exactly what is held, under the strictest policy, and leads to the settings', async () => {
    const visitor = await createVisitor(engine, put('/', empty));
    const {page} = visitor;
    await drawn(page);
    const all = (await Promise.all(['own', 'third', 'processors'].map(section => told(page, section)))).flat().sort();
    expect(all).toEqual(
      await page.evaluate(() =>
        Object.keys(dongui.state.allows)
          .filter(id => !/^(essential|marketing|service|security|personalization|analytics|ads)$/.test(id))
          .sort(),
      ),
    );
    expect(all).toEqual([...policyConfig.services.map(service => (typeof service === 'string' ? service : service.id)), 'dongui'].sort());
    // Its styles are there.
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.dongui-policy table') as Element).borderCollapse)).toBe(
      'collapse',
    );

    // What it says is collected only with consent waits for it, and comes then.
    const onlyWithConsent = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.dongui-policy tr:has(.dongui-link)')].map(row => row.dataset.donguiService ?? ''),
    );
    expect([...new Set(onlyWithConsent)].sort()).toEqual([...optional].sort());
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(optional.map(id => `hit ${id}`).sort());

    await page.click('.dongui-refusal .dongui-button');
    await waitToSee(page, 'dialog');
    expect(await violations(page)).toEqual([]);
    if (engine.can.seeConsole) {
      expect(page.errors()).toEqual([]);
    }
  });

  test.each(['ko', 'en'] as const)('can be read at every width and by everybody, in %s', async language => {
    const {page} = await createVisitor(engine, put(`/${language}`, empty, {language}));
    await drawn(page);
    for (const width of [1280, 320]) {
      await page.setViewport(width, 800);
      expect(await scrollsSideways(page)).toBe(false);
      // Side by side with room, label beside value without.
      const {head, label} = await page.evaluate(() => ({
        head: (document.querySelector('.dongui-third thead') as Element).getBoundingClientRect().width,
        label: getComputedStyle(document.querySelector('.dongui-third tbody td') as Element, '::before').content.replaceAll('"', ''),
      }));
      const beside = expect.stringMatching(/^(수집도구 종류|Kind of tool|attr\(data-label\))$/);
      expect([head > 100, label]).toEqual(width === 1280 ? [true, 'none'] : [false, beside]);
      // Once at each width: it takes a while.
      if ((language === 'ko') === (width === 320)) {
        await expectAxeClean(page, {within: '.dongui-policy'});
      }
    }
    const heading = await page.evaluate(() => document.querySelector('.dongui-policy h3')?.textContent);
    expect(heading).toBe(language === 'ko' ? '직접 수집하는 행태정보' : 'Behavioural information we collect ourselves');
  });

  once('is printed whole: as tables, unfolded, without buttons', async () => {
    const {page} = await createVisitor(engine, put('/print', empty));
    await drawn(page);
    await page.setViewport(700, 800);
    const look = () =>
      page.evaluate(() => {
        const displayOf = (path: string) => getComputedStyle(document.querySelector(`.dongui-policy ${path}`) as Element).display;
        return [
          displayOf('.dongui-third thead'),
          displayOf('.dongui-third td'),
          displayOf('.dongui-refusal .dongui-button'),
          getComputedStyle(document.querySelector('.dongui-policy tr') as Element).breakInside,
          // Younger engines can unfold by style; for the others nothing can.
          !CSS.supports('selector(::details-content)') ||
            document.querySelector('.dongui-policy details dl')?.checkVisibility({contentVisibilityAuto: true}),
        ];
      });
    expect(await look()).toEqual([
      'block',
      'grid',
      'inline-flex',
      'auto',
      await page.evaluate(() => !CSS.supports('selector(::details-content)')),
    ]);
    // No engine prints here: what the sheet says of print is made to hold on the screen, and the other way round.
    await page.evaluate(() => {
      for (const rule of document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules])) {
        if (rule instanceof CSSMediaRule) {
          rule.media.mediaText = rule.media.mediaText === 'print' ? 'all' : 'not all';
        }
      }
    });
    expect(await look()).toEqual(['table-header-group', 'table-cell', 'none', 'avoid', true]);
  });

  once('drawn by a server is there without any script, and stays where it is the same', async () => {
    const {page} = await createVisitor(engine);
    const {userAgent, touches} = await page.evaluate(() => ({userAgent: navigator.userAgent, touches: navigator.maxTouchPoints}));
    expect(touches).toBe(0);
    const place = (config: typeof policyConfig) => `<div data-dongui="policy-table">${renderPolicyTable(config, {userAgent})}</div>`;
    const sheet = `<style nonce="${nonce}">${policyTableCss}</style>`;
    const mark = `<script nonce="${nonce}">document.querySelector('.dongui-policy').ofServer = true</script>`;
    const isServers = () => page.evaluate(() => 'ofServer' in (document.querySelector('.dongui-policy') as Element));

    await page.goto(put('/plain', place(policyConfig), {head: sheet, script: false}));
    await page.setViewport(320, 800);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('.dongui-policy tr[data-dongui-service]').length)).toBeGreaterThan(20);
    await page.setViewport(1280, 800);

    await page.goto(put('/same', place(policyConfig) + mark));
    await drawn(page);
    await refuse(page);
    expect(await isServers()).toBe(true);

    await page.goto(put('/stale', place({...policyConfig, services: ['session']}) + mark));
    await drawn(page);
    await page.waitFor(() => !('ofServer' in (document.querySelector('.dongui-policy') as Element)));
    expect(await told(page, 'third')).toContain('kakao-pixel');

    // Where the texts cannot be had, it stays as well, and the developer is told.
    servers.page('/dongui-disclosure-ko.js', () => ({status: 500}));
    await page.goto(put('/failed', place({...policyConfig, services: ['session']}) + mark));
    await page.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.endsWith('dongui-services.js')));
    expect(await told(page, 'own')).toEqual(['dongui', 'session']);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toContain('ui-failed');
    }
    servers.clear();

    // A copy of the stylesheet in the page takes the place of the constructed one.
    await page.goto(put('/styled', empty, {head: sheet}));
    await page.waitFor(() => document.querySelector('.dongui-policy .dongui-contact'));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  once('costs a page without one nothing; put in later it is drawn on demand, and taken out with dongui', async () => {
    const {page} = await createVisitor(engine, put('/none', '<div id="late"></div>'));
    await page.waitFor(() => document.querySelector('[data-dongui-root]'));
    expect(await fetched(page)).toEqual([]);
    await refuse(page);
    await page.evaluate(() => {
      const place = document.querySelector('#late') as HTMLElement;
      place.dataset.dongui = 'policy-table';
      place.dataset.heading = '2';
      place.append('불러오는 중');
      dongui.showPolicyTable();
      dongui.showPolicyTable();
    });
    await drawn(page);
    expect((await fetched(page)).sort()).toEqual(['dongui-disclosure-ko.js', 'dongui-disclosure.js', 'dongui-services.js']);
    expect(
      await page.evaluate(() => [
        document.querySelectorAll('.dongui-policy').length,
        document.adoptedStyleSheets.length,
        document.querySelector('.dongui-policy section > *')?.localName,
      ]),
    ).toEqual([1, 1, 'h2']);
    await page.evaluate(() => dongui.destroy());
    expect(await page.evaluate(() => [document.querySelector('#late')?.textContent, document.adoptedStyleSheets.length])).toEqual([
      '불러오는 중',
      0,
    ]);
    expect(await violations(page)).toEqual([]);
  });
});
