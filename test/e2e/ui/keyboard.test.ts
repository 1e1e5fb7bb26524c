import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {focused, tabTo} from './focus.js';
import {look, lookAt, waitToMiss, waitToSee} from './look.js';

const {portal} = await usePortal();

const body = '<main><a id="first" href="#first">첫째</a><button id="last">마지막</button></main>';

describeEngines('by keyboard alone', engine => {
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
    expect(
      await page.evaluate(() => {
        const button = document.querySelector('[data-dongui-root]')?.shadowRoot?.activeElement;
        return button && getComputedStyle(button).outlineStyle;
      }),
      weight,
    ).toBe('solid');
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
    await waitToSee(page, '[data-dongui-action=confirm]');
    expect(await focused(page)).toBe('confirm');
    await tabTo(page, 'cancel');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[data-dongui-action=withdraw]'));
    expect(await focused(page)).toBe('withdraw');
    await page.press('Enter');
    await waitToSee(page, '[data-dongui-action=confirm]');
    await page.press('Enter');
    await waitToMiss(page, 'dialog');
    await visitor.reads('동의를 철회했습니다');
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: ''});
  });

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
});
