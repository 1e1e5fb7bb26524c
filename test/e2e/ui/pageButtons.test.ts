import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {focused, tabTo} from './focus.js';
import {look, waitToMiss, waitToSee} from './look.js';

const {servers, portal} = await usePortal();

const body = `<main><button id="preferences" data-dongui="preferences">쿠키 설정</button>
<button id="accept" data-dongui="accept-all"><b>모두 <i id="deep">동의</i></b></button>
<a id="reject" href="/elsewhere" data-dongui="reject-all">동의하지 않음</a>
<button id="withdraw" data-dongui="withdraw">철회</button><button id="other" data-dongui="anything">표</button>
<script type="text/plain" data-category="marketing">track('marketing')</script></main>`;

describeEngines('buttons of the page', (engine, once) => {
  test('open the settings, agree, refuse and withdraw, also when added later or made as links', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.click('#other');
    await page.click('#preferences');
    await waitToSee(page, 'dialog');
    await page.press('Escape');
    await waitToMiss(page, 'dialog');
    expect(await focused(page)).toBe('preferences');
    expect(await visitor.cookieNames()).toEqual([]);

    await page.click('#reject');
    await visitor.reads('동의하지 않음으로 저장했습니다');
    expect(await page.evaluate(() => location.pathname)).toBe('/');
    expect(await visitor.choice()).toMatchObject({level: 'none'});
    await visitor.seesNoBanner();
    await page.click('#deep');
    await servers.waitForHit('marketing');
    expect(await visitor.choice()).toMatchObject({level: 'all'});
    await page.click('#withdraw');
    await visitor.reads('동의를 철회했습니다');
    expect(await visitor.choice()).toMatchObject({level: 'none'});

    await page.evaluate(() => {
      const later = document.createElement('p');
      later.attachShadow({mode: 'open'}).innerHTML = '<button data-dongui="accept-all">나중에</button>';
      document.querySelector('main')?.append(later);
    });
    await page.click('main > p >>> button');
    await visitor.reads('동의하셨습니다');
    expect(await visitor.choice()).toMatchObject({level: 'all'});
  });

  test('count where the page keeps the click to itself, as jQuery does with `return false`, and a menu that stays open', async () => {
    const stop = `<script>document.querySelector('nav').addEventListener('click', event => event.stopPropagation());
document.querySelector('#link').addEventListener('click', event => { event.preventDefault(); event.stopImmediatePropagation(); });</script>`;
    const inside = `<a href="#" id="link" data-dongui="reject-all">동의하지 않음</a><nav><button id="kept" data-dongui="accept-all">동의</button></nav>${stop}
<script type="text/plain" data-category="marketing">track('marketing')</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body: inside}));
    await visitor.seesBanner();
    await visitor.page.click('#link');
    await visitor.page.waitFor(() => document.cookie.includes('level=none'));
    await servers.settle();
    expect(servers.hits()).toEqual([]);
    await visitor.page.click('#kept');
    await servers.waitForHit('marketing');
    expect(await visitor.choice()).toMatchObject({level: 'all'});
  });

  once('count before anything of the interface has come', async () => {
    const head = '<script>addEventListener("DOMContentLoaded", () => document.querySelector("#accept").click());</script>';
    const visitor = await createVisitor(engine, portal.gated('/', {head, body}));
    await servers.waitForHit('marketing');
    await visitor.seesNoBanner();
    expect(await visitor.choice()).toMatchObject({level: 'all'});
    const early = await createVisitor(engine, portal.gated('/', {head: head.replace('#accept', '#preferences'), body}));
    await waitToSee(early.page, 'dialog');
    expect(await look(early.page, '.banner')).toEqual([]);
  });
});

describeEngines('the trigger', engine => {
  test('stands on every later page, in reach, and on none that wants no trigger', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    // While the question is open it would stand under the banner.
    expect(await page.evaluate(() => document.querySelector('[data-dongui-trigger]'))).toBe(null);
    await visitor.refuses();
    // The reset that most sites begin with.
    await page.goto(portal.gated('/next', {head: '<style>* {margin: 0; padding: 0; border: 0; box-sizing: border-box}</style>', body}));
    await visitor.seesNoBanner();
    const trigger = await page.evaluate(() => {
      const button = document.querySelector('[data-dongui-trigger]')?.shadowRoot?.querySelector('button');
      const {x, bottom, width, height} = button?.getBoundingClientRect() ?? new DOMRect();
      return {text: button?.textContent, lang: button?.lang, left: x, below: innerHeight - bottom, width, height};
    });
    expect(trigger).toMatchObject({text: '쿠키 설정', lang: 'ko', left: 16, below: 16, height: 44});
    expect(trigger.width).toBeGreaterThan(44);
    expect((await tabTo(page, 'trigger')).length).toBeGreaterThan(4);
    // On paper it would lie over the end of every sheet: what is said of printing, said of the screen.
    const printed = await page.evaluate(() => {
      const root = document.querySelector('[data-dongui-trigger]')?.shadowRoot;
      const rules = [...(root?.adoptedStyleSheets ?? [])]
        .flatMap(sheet => [...sheet.cssRules])
        .filter(rule => rule instanceof CSSMediaRule);
      const turn = (from: string, to: string): void => {
        for (const {media} of rules) {
          media.mediaText = media.mediaText === from ? to : media.mediaText;
        }
      };
      turn('print', 'screen');
      const {length} = root?.querySelector('button')?.getClientRects() ?? [];
      turn('screen', 'print');
      return length;
    });
    expect(printed).toBe(0);
    await page.click('[data-dongui-trigger] >>> button');
    await waitToSee(page, 'dialog');
    await page.press('Escape');
    await waitToMiss(page, 'dialog');
    expect(await focused(page)).toBe('trigger');

    await page.goto(portal.gated('/english', {config: {language: 'en'}, body}));
    await page.waitFor(
      () => document.querySelector('[data-dongui-trigger]')?.shadowRoot?.querySelector('button')?.textContent === 'Cookie settings',
    );
    await page.goto(portal.gated('/without', {config: {trigger: false}, body}));
    await page.click('#preferences');
    await waitToSee(page, 'dialog');
    expect(await page.evaluate(() => document.querySelector('[data-dongui-trigger]'))).toBe(null);
  });
});
