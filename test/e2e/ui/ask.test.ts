import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {focused, tabTo} from './focus.js';
import {look, lookAt, read, waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const inside = '[data-dongui-root] >>>';
const script = (mark: string, id: string): string => `<script type="text/plain" ${mark}>track('${id}')</script>\n`;
const body =
  script('data-service="ga4"', 'ga4') +
  script('data-service="kakao-pixel"', 'kakao') +
  script('data-purpose="personalization"', 'taste') +
  script('data-category="!marketing"', 'refused') +
  `<iframe title="소개 영상" width="480" height="320" data-service="youtube" data-src="${servers.tracker}/frame?id=video"></iframe>`;

/** The heading of the question that stands there now. */
const question = async (page: Page): Promise<string | undefined> => (await read(page, '[part=ask] h2'))[0];

async function waitForQuestion(page: Page, name: string): Promise<void> {
  await expect.poll(() => question(page)).toBe(`${name} 허용하시겠습니까?`);
}

async function asksEachTime(visitor: Visitor): Promise<void> {
  await visitor.seesBanner();
  await visitor.press('preferences');
  await waitToSee(visitor.page, 'dialog [name=level]');
  await visitor.page.click(`${inside} dialog label:has([value=ask])`);
  await visitor.page.click(`${inside} dialog [data-dongui-action=save]`);
  await waitToMiss(visitor.page, 'dialog');
}

const answer = (page: Page, action: 'once' | 'always' | 'never') => page.click(`${inside} [part=ask] [data-dongui-action=${action}]`);

describeEngines('the level `ask` (policy 9-2-나)', (engine, once) => {
  test('is confirmed by a message that hides nothing of the question, nor is hidden by it', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await asksEachTime(visitor);
    await waitToSee(page, '.toast .close');
    // It stays while its button has the focus.
    await page.evaluate(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>('.toast .close')?.focus(),
    );
    await waitForQuestion(page, '구글 애널리틱스 4를');
    for (const [width, height] of [
      [320, 640],
      [1280, 800],
    ] as const) {
      await page.setViewport(width, height);
      const [message, question] = [await lookAt(page, '.toast'), await lookAt(page, '[part=ask]')];
      expect(message.y).toBeGreaterThanOrEqual(0);
      expect(message.bottom).toBeLessThan(question.y);
    }
    await answer(page, 'never');
    await waitForQuestion(page, '카카오 픽셀을');
  });

  test('asks about one service after the other, and remembers every answer as what it was', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await asksEachTime(visitor);
    expect(await visitor.choice()).toMatchObject({level: 'ask', asked: 'personalization.analytics.ads', granted: '', denied: ''});

    // One question at a time, over nothing: the page is there, and the focus where it was.
    await waitForQuestion(page, '구글 애널리틱스 4를');
    expect(await look(page, '[part=ask]')).toHaveLength(1);
    const [text = ''] = await read(page, '[part=ask]');
    expect(text).toContain(
      'Google LLC에서 접속 빈도·방문시간 분석 목적으로 쿠키를 저장하고 접속 IP, 접속로그, 이용 콘텐츠를 수집하려고 합니다.',
    );
    expect(text).toContain('국외(미국)로 이전될 수 있습니다.');
    expect(text).toMatch(/보유 기간: 최대 14개월.*확인할 항목이 2개 더 있습니다/);
    expect(
      await page.evaluate(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[aria-live=polite] [part=ask]')),
    ).not.toBe(null);
    expect(
      await page.evaluate(() =>
        document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[part=ask]')?.getAttribute('aria-labelledby'),
      ),
    ).toBe('ask-title');
    const buttons = await look(page, '[part=ask] .actions button');
    expect(buttons.map(each => each.text)).toEqual(['이번만', '항상 허용', '허용하지 않음']);
    expect(new Set(buttons.map(each => each.height))).toEqual(new Set([44]));

    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await answer(page, 'once');
    await waitForQuestion(page, '카카오 픽셀을');
    await servers.waitForHit('ga4');
    await answer(page, 'never');
    await waitForQuestion(page, '맞춤 정보 제공을');
    // The frame asks where it stands, until what it belongs to is allowed.
    expect(await page.evaluate(() => !!document.querySelector('iframe + dongui-ui'))).toBe(true);
    await answer(page, 'always');
    await waitToMiss(page, '[part=ask]');
    await expect.poll(() => visitor.ran()).toEqual(['ga4', 'taste']);
    await expect.poll(() => arrived(servers)).toEqual(['frame video', 'hit ga4', 'hit taste']);
    expect(await visitor.choice()).toMatchObject({level: 'ask', granted: 'personalization', denied: 'kakao-pixel'});
    expect(await page.evaluate(() => [dongui.has('ga4'), dongui.has('kakao-pixel'), dongui.state.refuses['kakao-pixel']])).toEqual([
      true,
      false,
      true,
    ]);

    // On the next page only what was for once is asked again, and what was for good runs.
    await page.reload();
    await waitForQuestion(page, '구글 애널리틱스 4를');
    expect((await read(page, '[part=ask]'))[0]).not.toContain('더 있습니다');
    expect(await visitor.ran()).toEqual(['taste']);
    await answer(page, 'always');
    await waitToMiss(page, '[part=ask]');
    await page.reload();
    await expect.poll(() => visitor.ran()).toEqual(['ga4', 'taste']);
    await visitor.seesNoBanner();
    expect(await look(page, '[part=ask]')).toEqual([]);
  });

  test('takes what was allowed once back with a later no: to its purpose, or in another tab', async () => {
    const url = portal.gated('/', {body: script('data-service="ga4"', 'ga4')});
    const visitor = await createVisitor(engine, url);
    const {page} = visitor;
    await page.evaluate(() => dongui.askEachTime());
    await waitForQuestion(page, '구글 애널리틱스 4를');
    await answer(page, 'once');
    await servers.waitForHit('ga4');
    // What ran only a reload ends.
    await visitor.reloadsBy(() => page.evaluate(() => void dongui.withdraw('analytics')));
    await visitor.seesNoBanner();
    expect(await page.evaluate(() => [dongui.has('ga4'), dongui.state.refuses.ga4])).toEqual([false, true]);
    expect(await visitor.ran()).toEqual([]);

    // Begun anew, it is asked about again.
    await page.evaluate(() => dongui.askEachTime());
    await waitForQuestion(page, '구글 애널리틱스 4를');
    await answer(page, 'once');
    await expect.poll(() => arrived(servers)).toEqual(['hit ga4', 'hit ga4']);
    const other = await createVisitor(visitor.session, url);
    await waitForQuestion(other.page, '구글 애널리틱스 4를');
    // By script: WebKit's driver presses nothing in a tab that was once behind another.
    await visitor.reloadsBy(() =>
      other.page.evaluate(() => {
        document
          .querySelector('[data-dongui-root]')
          ?.shadowRoot?.querySelector<HTMLElement>('[part=ask] [data-dongui-action=never]')
          ?.click();
      }),
    );
    expect(await page.evaluate(() => [dongui.has('ga4'), dongui.state.refuses.ga4])).toEqual([false, true]);
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit ga4', 'hit ga4']);
  });

  once('asks when code wants a service, and when markup comes later', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: '<main></main>'}));
    const {page} = visitor;
    await page.evaluate(() => dongui.askEachTime());
    await visitor.seesNoBanner();
    await page.evaluate(() => {
      void dongui.whenGranted('ga4').then(() => (window as unknown as {track(id: string): void}).track('code'));
    });
    await waitForQuestion(page, '구글 애널리틱스 4를');
    await answer(page, 'once');
    await servers.waitForHit('code');
    await page.evaluate(() => {
      const late = document.createElement('script');
      late.type = 'text/plain';
      late.dataset.service = 'kakao-pixel';
      late.text = 'track("late")';
      document.body.append(late);
    });
    await waitForQuestion(page, '카카오 픽셀을');
    await answer(page, 'always');
    await servers.waitForHit('late');
  });

  test('goes on by keyboard, and never answers what was not read', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await page.evaluate(() => dongui.askEachTime());
    await waitForQuestion(page, '구글 애널리틱스 4를');
    expect(await focused(page)).not.toMatch(/once|always|never/);
    await tabTo(page, 'never');
    await page.press('Enter');
    await waitForQuestion(page, '카카오 픽셀을');
    // At the new question: Enter pressed once more is no answer.
    await page.press('Enter');
    expect(await question(page)).toBe('카카오 픽셀을 허용하시겠습니까?');
    expect(await visitor.choice()).toMatchObject({denied: 'ga4'});
    await tabTo(page, 'once');
    await page.press('Space');
    await servers.waitForHit('kakao');
  });

  once('is left by any other choice, and an answer is changed in the settings', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body}));
    const {page} = visitor;
    await asksEachTime(visitor);
    await waitForQuestion(page, '구글 애널리틱스 4를');
    await answer(page, 'never');
    await waitForQuestion(page, '카카오 픽셀을');
    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog');
    expect((await read(page, '.status > p'))[0]).toMatch(/쿠키가 저장될 때마다 확인하도록 선택하셨습니다/);
    expect((await read(page, '.purpose > label'))[1]).toBe('접속 빈도·방문시간 분석 물어봄');
    await page.click(`${inside} .purpose:nth-of-type(2) > label > strong`);
    expect((await read(page, '.purpose > label'))[1]).toBe('접속 빈도·방문시간 분석 항상 허용');
    await page.click(`${inside} dialog [data-dongui-action=save]`);
    await servers.waitForHit('ga4');
    expect(await visitor.choice()).toMatchObject({level: 'ask', granted: 'analytics', denied: ''});
    await page.evaluate(() => dongui.rejectAll());
    await waitToMiss(page, '[part=ask]');
    await expect.poll(() => visitor.ran()).toContain('refused');
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: '', denied: ''});
  });

  once('shows in the settings what was refused and what was for once, and asks again who chooses it anew', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await asksEachTime(visitor);
    await waitForQuestion(page, '구글 애널리틱스 4를');
    await answer(page, 'never');
    await waitForQuestion(page, '카카오 픽셀을');
    await answer(page, 'once');
    await waitForQuestion(page, '맞춤 정보 제공을');
    const open = async (): Promise<void> => {
      await page.evaluate(() => dongui.showPreferences());
      await waitToSee(page, 'dialog summary');
      await page.evaluate(() => {
        for (const each of document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('dialog details') ?? []) {
          each.setAttribute('open', '');
        }
      });
    };
    const says = async (): Promise<string[]> =>
      (await read(page, 'dialog label.row')).filter(text => /^(구글 애널리틱스 4|카카오 픽셀) /.test(text));
    await open();
    await expect.poll(says).toEqual(['구글 애널리틱스 4 거부', '카카오 픽셀 물어봄']);
    // Saved as it is, nothing is any other answer than before.
    await page.click(`${inside} dialog [data-dongui-action=save]`);
    await waitToMiss(page, 'dialog');
    expect(await visitor.choice()).toMatchObject({level: 'ask', granted: '', denied: 'ga4'});
    expect(await question(page)).toBe('맞춤 정보 제공을 허용하시겠습니까?');

    await open();
    await page.click(`${inside} dialog label:has([value=none])`);
    await page.click(`${inside} dialog label:has([value=ask])`);
    await expect.poll(says).toEqual(['구글 애널리틱스 4 물어봄', '카카오 픽셀 물어봄']);
    await page.click(`${inside} dialog [data-dongui-action=save]`);
    await waitToMiss(page, 'dialog');
    await waitForQuestion(page, '구글 애널리틱스 4를');
    expect(await visitor.choice()).toMatchObject({level: 'ask', granted: '', denied: ''});
  });
});
