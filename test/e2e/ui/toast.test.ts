import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {npmHead} from '../support/npmHead.js';
import {usePortal} from '../support/usePortal.js';
import {focused} from './focus.js';
import {look, lookAt, read, waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** A tracker that stores what it can, and can only be stopped by a reload. */
const body = `<main><script type="text/plain" data-service="ga4">
  document.cookie = '_ga=1; path=/'; document.cookie = '_ga_X=1; path=/'; document.cookie = 'other=1; path=/'; track('ga4');
</script></main>`;

const inside = '[data-dongui-root] >>>';

async function withdrawInDialog(page: Page): Promise<void> {
  await page.click('[data-dongui-trigger] >>> button');
  await waitToSee(page, 'dialog');
  await page.click(`${inside} [data-dongui-action=withdraw]`);
}

describeEngines('the message after an act', (engine, once) => {
  once('says what was agreed to, leads back, and goes when it is closed', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.press('accept-all');
    await visitor.reads('마케팅 쿠키 사용에 동의하셨습니다.');
    expect(await focused(page)).not.toMatch(/act|close/);
    expect(await read(page, '.toast button')).toEqual(['선택 바꾸기', '닫기']);
    expect((await look(page, '.toast button')).filter(({height}) => height < 44)).toEqual([]);
    const toast = await lookAt(page, '.toast');
    const trigger = await page.evaluate(() => document.querySelector('[data-dongui-trigger]')?.getBoundingClientRect().right ?? 0);
    expect(toast.x).toBeGreaterThan(trigger);
    await page.click(`${inside} .toast [data-dongui-action=act]`);
    await waitToSee(page, 'dialog');
    expect(await look(page, '.toast')).toEqual([]);

    await page.click(`${inside} .purpose:nth-of-type(3) > label > strong`);
    await page.click(`${inside} dialog [data-dongui-action=save]`);
    await visitor.reads('동의를 철회했습니다.');
    await page.click(`${inside} .toast [data-dongui-action=close]`);
    await waitToMiss(page, '.toast');
    // The line stays, empty: one that comes with its text is not read out.
    expect(
      await page.evaluate(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[role=status]')?.textContent),
    ).toBe('');

    await page.evaluate(() => dongui.reset());
    await visitor.seesBanner();
    await visitor.press('reject-all');
    await visitor.reads('동의하지 않음으로 저장했습니다. 필수 쿠키만 사용합니다.');
  });

  test('tells it after the reload also where a page of the site stands in a frame, which hears of the withdrawal as well', async () => {
    portal.gated('/framed', {body: '<script type="text/plain" data-service="ga4">track("framed")</script>'});
    const visitor = await createVisitor(engine, portal.gated('/', {body: `${body}<iframe title="틀" src="/framed"></iframe>`}));
    await visitor.agrees();
    await servers.waitForHit('ga4');
    await servers.waitForHit('framed');
    await visitor.reads('마케팅 쿠키 사용에 동의하셨습니다.');
    await visitor.reloadsBy(() => withdrawInDialog(visitor.page));
    await visitor.reads('동의를 철회했습니다.');
  });

  test('tells, after the reload a withdrawal needs, how many cookies are gone', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.agrees();
    await servers.waitForHit('ga4');
    expect(await visitor.cookieNames()).toEqual(['_ga', '_ga_X', 'dongui', 'other']);
    await visitor.reloadsBy(() => withdrawInDialog(page));
    await visitor.reads('동의를 철회했습니다. 마케팅 쿠키와 저장 항목 2개를 삭제했습니다.');
    expect(await visitor.cookieNames()).toEqual(['dongui', 'other']);
    // The whole report: names, and where to go about what no page can delete.
    expect(await read(page, '.toast button')).toEqual(['결과 보기', '닫기']);
    await page.click(`${inside} .toast [data-dongui-action=act]`);
    await waitToSee(page, '[aria-labelledby=withdrawn-title] a');
    const [report = ''] = await read(page, '[aria-labelledby=withdrawn-title]');
    expect(report).toMatch(
      /^철회 결과 이 기기에서 삭제한 항목입니다. _ga, _ga_X 아래 사업자가 .*구글 애널리틱스 4 Google LLC 거부 페이지 \(새 창\)/,
    );
    await page.click(`${inside} dialog [data-dongui-action=close]`);
    await page.reload();
    await visitor.seesNoBanner();
    expect(await page.evaluate(() => document.querySelector('[data-dongui-root]'))).toBe(null);
  });

  once('tells it also on a page of the npm package, whose consent is whole from the start', async () => {
    const head = await npmHead(servers, 'window.made = createConsent(config);');
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, head, body}));
    await visitor.agrees();
    await servers.waitForHit('ga4');
    await visitor.reloadsBy(() => withdrawInDialog(visitor.page));
    await visitor.reads('동의를 철회했습니다. 마케팅 쿠키와 저장 항목 2개를 삭제했습니다.');
    if (engine.can.seeConsole) {
      expect(visitor.page.consoleMessages().filter(message => message.includes('ui-failed'))).toEqual([]);
    }
  });

  once('offers the reload where the site wants none by itself', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body}));
    const {page} = visitor;
    await visitor.agrees();
    await servers.waitForHit('ga4');
    await withdrawInDialog(page);
    await visitor.reads(
      '동의를 철회했습니다. 마케팅 쿠키와 저장 항목 2개를 삭제했습니다. 변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.',
    );
    expect(await read(page, '.toast button')).toEqual(['지금 새로 고침', '닫기']);
    await visitor.reloadsBy(() => page.click(`${inside} .toast [data-dongui-action=act]`));
    await visitor.seesNoBanner();
    expect(await visitor.choice()).toMatchObject({level: 'none'});
  });

  once('tells one whose browser stores nothing that only what is essential is used', async () => {
    const session = await engine.newSession({cookies: 'blocked'});
    const visitor = await createVisitor(session, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.press('accept-all');
    await visitor.reads('이 브라우저가 저장을 막고 있어 선택을 기억하지 못합니다. 그동안 필수 쿠키만 사용합니다.');
    expect(await read(page, '.toast button')).toEqual(['닫기']);
    await servers.settle();
    expect(servers.hits()).toEqual([]);
    expect(await page.evaluate(() => [dongui.state.stored, dongui.has('analytics')])).toEqual([false, false]);
    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog');
    expect((await read(page, '.status'))[0]).toContain('저장을 막고 있어');
  });
});
