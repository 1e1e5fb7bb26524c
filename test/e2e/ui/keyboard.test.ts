import {expect, test} from 'vitest';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {focused, tabTo} from './focus.js';
import {look, lookAt, waitToMiss, waitToSee} from './look.js';

const {portal} = await usePortal();

const body = '<main><a id="first" href="#first">첫째</a><button id="last">마지막</button></main>';

/** How much of its end the page keeps clear of what is scrolled to: `auto`, or pixels. */
const roomOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom);

describeEngines('by keyboard alone', (engine, once) => {
  test('a visitor refuses, opens the settings, agrees in part, drops a change and withdraws', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();

    // The banner comes first in the order, its answers in one row, and then the page: nobody is caught in it.
    const stops = await tabTo(page, 'last');
    expect(stops.filter(stop => /^(accept-all|reject-all|preferences|first)$/.test(stop))).toEqual([
      'accept-all',
      'reject-all',
      'preferences',
      'first',
    ]);
    expect(stops).toContain('사업자와 기간 보기');
    expect(stops).toContain('개인정보처리방침 제9장 보기');
    await tabTo(page, 'reject-all', {key: 'Shift+Tab'});
    const {weight} = await lookAt(page, '[data-dongui-action=reject-all]');
    const ring = () =>
      page.evaluate(() => {
        const button = document.querySelector('[data-dongui-root]')?.shadowRoot?.activeElement;
        return button && getComputedStyle(button).outlineStyle;
      });
    await expect.poll(ring, {message: weight}).toBe('solid');
    await page.press('Enter');
    await visitor.seesNoBanner();
    await visitor.reads('동의하지 않음으로 저장했습니다');
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: ''});

    await tabTo(page, 'trigger');
    await page.press('Enter');
    await waitToSee(page, 'dialog');
    await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.activeElement?.closest('dialog'));
    expect(await focused(page)).toBe('preferences-title');
    await tabTo(page, 'analytics');
    await page.press('Space');
    await page.waitFor(
      () => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLInputElement>('[name=analytics]')?.checked,
    );
    await tabTo(page, 'save');
    await page.press('Enter');
    await waitToMiss(page, 'dialog');
    expect(await focused(page)).toBe('trigger');
    await visitor.reads('저장했습니다');
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'analytics'});

    await page.press('Enter');
    await waitToSee(page, 'dialog');
    await tabTo(page, 'ads');
    await page.press('Space');
    await page.press('Escape');
    await waitToMiss(page, 'dialog');
    expect(await focused(page)).toBe('trigger');
    expect(await visitor.choice()).toMatchObject({granted: 'analytics'});

    await page.press('Space');
    await waitToSee(page, 'dialog');
    expect((await look(page, '[name=ads]')).map(({checked}) => checked)).toEqual([false]);
    await tabTo(page, 'withdraw');
    await page.press('Enter');
    await waitToMiss(page, 'dialog');
    await visitor.reads('동의를 철회했습니다');
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: ''});
  });

  test('a level is one stop, and chosen by arrows; news are put away', async () => {
    const changes = [{notice: '2026-11-01', effective: '2999-01-01', summary: {ko: '먼 훗날 바뀝니다.'}, important: true}];
    const visitor = await createVisitor(engine, portal.gated('/', {config: {policy: {url: '/privacy', changes}}, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await tabTo(page, 'preferences');
    await page.press('Enter');
    await waitToSee(page, 'dialog [name=level]');
    await tabTo(page, 'level');
    await page.press('Space');
    await page.press('ArrowDown');
    await page.waitFor(
      () => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLInputElement>('[name=level][value=ask]')?.checked,
    );
    // One stop: the next is no level.
    await page.press('Tab');
    expect(await focused(page)).not.toBe('level');
    await tabTo(page, 'save');
    await page.press('Enter');
    await waitToMiss(page, 'dialog');
    expect(await visitor.choice()).toMatchObject({level: 'ask'});
    await page.reload();
    await waitToSee(page, '[part=news]');
    const {height} = await lookAt(page, '[part=news]');
    expect(Number.parseFloat(await roomOf(page))).toBeGreaterThanOrEqual(Math.floor(height));
    await tabTo(page, 'put-away');
    await page.press('Enter');
    await waitToMiss(page, '[part=news]');
    await expect.poll(() => roomOf(page)).toBe('auto');
  });

  const stays =
    'at %i × %i%s the banner hides nothing that has the focus, gives way to the end of the page, and takes no room once it is gone';
  const stay = async (width: number, height: number, which: string): Promise<void> => {
    const list = Array.from({length: 20}, (_, index) => `<p><a id="${index + 1}" href="#${index + 1}">링크 ${index + 1}</a></p>`);
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {
        head: which && '<style>html, body {height: 100%}</style>',
        body: `<main style="padding-left: 40px; line-height: 3">${list.join('')}</main>`,
      }),
    );
    const {page} = visitor;
    await page.setViewport(width, height);
    await visitor.seesBanner();
    await expect.poll(() => roomOf(page)).not.toBe('auto');
    /** Which links lie wholly behind the banner. */
    const behind = () =>
      page.evaluate(() => {
        const box =
          document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner')?.getBoundingClientRect() ?? new DOMRect();
        const hidden = [...document.querySelectorAll('main a')].filter(link => {
          const {left, right, top, bottom} = link.getBoundingClientRect();
          return left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
        });
        return hidden.map(({id}) => id);
      });
    expect(await behind()).not.toEqual([]);
    await tabTo(page, '1');
    for (let index = 2; index <= 20; index++) {
      await page.press('Tab');
      expect(await focused(page)).toBe(`${index}`);
      await page.waitFor(() => new Promise(resolve => requestAnimationFrame(() => resolve(true))));
      expect(await behind()).not.toContain(`${index}`);
    }
    await page.evaluate(() => scrollTo(0, 1e6));
    await expect.poll(behind).not.toContain('20');
    await visitor.press('reject-all');
    await visitor.seesNoBanner();
    await expect.poll(() => roomOf(page)).toBe('auto');
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  };
  test.each<[number, number, string]>([[390, 844, '']])(stays, stay);
  once.each<[number, number, string]>([
    [1280, 800, ''],
    [390, 844, ', where the content is higher than the page,'],
  ])(stays, stay);

  test('the open dialog keeps the focus, and shows where it is', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.press('preferences');
    await waitToSee(page, 'dialog');
    await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.activeElement?.closest('dialog'));
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      // All around once, and on.
      const stops = [...(await tabTo(page, 'save', {key})), ...(await tabTo(page, 'close', {key})), ...(await tabTo(page, 'save', {key}))];
      expect(stops).not.toContain('first');
      expect(stops).not.toContain('last');
      expect(stops).not.toContain('trigger');
    }
    await tabTo(page, 'close');
    await page.press('Enter');
    await visitor.seesBanner();
    expect(await focused(page)).toBe('preferences');
    expect(await visitor.cookieNames()).toEqual([]);
  });

  test('every link of a dialog with one button is reached, and what is folded away is no stop', async () => {
    // A choice made elsewhere has a record, with buttons of its own, folded.
    const visitor = await createVisitor(engine, portal.gated('/grown-up', {body}));
    const {page} = visitor;
    await visitor.agrees();
    await page.goto(portal.gated('/child', {config: {minor: true}, body}));
    await visitor.seesNoBanner();
    await tabTo(page, 'trigger');
    await page.press('Enter');
    await waitToSee(page, 'dialog .extra');
    await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[data-dongui-action=copy-record]'));
    await tabTo(page, 'close');
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const round = await tabTo(page, 'close', {key});
      expect(round).toContain('쿠키로 수집하는 정보 설명');
      expect(round).toContain('내 선택 기록');
      expect(round).toContain('개인정보처리방침 제9장 보기');
      for (const elsewhere of ['first', 'last', 'trigger', 'copy-record']) {
        expect(round).not.toContain(elsewhere);
      }
    }
  });
});
