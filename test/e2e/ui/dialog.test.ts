import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {look, lookAt, read, waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {portal} = await usePortal();

const body = '<main><p>글</p><button id="beside" style="position: fixed; top: 0; right: 0">옆</button></main>';
const inside = '[data-dongui-root] >>>';

async function open({page}: Visitor): Promise<void> {
  await page.evaluate(() => dongui.showPreferences());
  await waitToSee(page, 'dialog summary');
}

/** Presses a button of the dialog that ends it. */
async function end({page}: Visitor, action: string): Promise<void> {
  await page.click(`${inside} dialog [data-dongui-action=${action}]`);
  await waitToMiss(page, 'dialog');
}

/** Unfolds the services, and waits for their descriptions. */
async function unfold(page: Page): Promise<void> {
  await page.waitFor(() => {
    const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
    for (const details of root?.querySelectorAll('dialog details') ?? []) {
      details.setAttribute('open', '');
    }
    return root?.querySelector('.facts');
  });
}

/** Turns one switch. By key: in Firefox a row deep in the dialog comes to rest half a pixel up or down, and is never at rest for a click. */
async function turn(page: Page, id: string): Promise<void> {
  await page.evaluate(
    name => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus(),
    id,
  );
  await page.press('Space');
}

/** How every switch stands: `on`, `off` or `some`. */
async function switches(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const all = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll<HTMLInputElement>('[role=switch]') ?? [];
    return Object.fromEntries([...all].map(each => [each.name, each.indeterminate ? 'some' : each.checked ? 'on' : 'off']));
  });
}

const off = {
  personalization: 'off',
  analytics: 'off',
  ads: 'off',
  'naver-analytics': 'off',
  ga4: 'off',
  'kakao-pixel': 'off',
  youtube: 'off',
};
const on = Object.fromEntries(Object.keys(off).map(id => [id, 'on']));

/** The day in Korea, so many months from now, as the dialog writes it. */
function day(months = 0): string {
  const date = new Date();
  date.setMonth(date.getMonth() + months);
  return new Intl.DateTimeFormat('ko', {dateStyle: 'long', timeZone: 'Asia/Seoul'}).format(date);
}

describeEngines('the settings', (engine, once) => {
  once('open with everything optional off, and what is essential locked and explained', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.press('preferences');
    await waitToSee(page, 'dialog');
    await unfold(page);
    expect(await switches(page)).toEqual(off);
    const [status = '', essential = '', marketing = ''] = await read(page, 'dialog section');
    expect(status).toContain('아직 선택하지 않았습니다');
    expect(essential).toMatch(/^필수 쿠키 항상 사용 .*끌 수 없습니다.*제15조제1항제4호/);
    expect(essential).toContain('로그인·보안 세션');
    expect(essential).toContain('차단하시면 서비스 제공에 어려움이 있을 수 있습니다');
    expect(await look(page, 'dialog section:nth-of-type(2) input')).toEqual([]);
    expect(marketing).toMatch(/^\[선택\] 마케팅 쿠키/);
    expect(await look(page, '[data-dongui-action=withdraw]')).toEqual([]);
    // The state of a switch is told in words too, and each row presses its switch.
    expect(await read(page, '.purpose > label')).toEqual(['맞춤 정보 제공 거부', '접속 빈도·방문시간 분석 거부', '타겟 마케팅 거부']);
    await page.click(`${inside} .purpose:nth-of-type(1) > label > strong`);
    expect((await read(page, '.purpose > label'))[0]).toBe('맞춤 정보 제공 허용');
    expect(await visitor.cookieNames()).toEqual([]);
  });

  test('edit a draft that only saving commits', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    // By the button, by Escape, and by a press beside the dialog.
    for (const close of [() => end(visitor, 'close'), () => page.press('Escape'), () => page.click('#beside', {force: true})]) {
      await open(visitor);
      await turn(page, 'analytics');
      expect(await switches(page)).toMatchObject({analytics: 'on'});
      await close();
      await waitToMiss(page, 'dialog');
      await visitor.seesBanner();
      expect(await visitor.cookieNames()).toEqual([]);
    }
    await open(visitor);
    await unfold(page);
    expect(await switches(page)).toEqual(off);

    // One service against its purpose shows as some; one more press of the purpose allows all of it.
    await turn(page, 'ga4');
    expect(await switches(page)).toEqual({...off, analytics: 'some', ga4: 'on'});
    expect((await read(page, '.purpose > label'))[1]).toBe('접속 빈도·방문시간 분석 일부 허용');
    await end(visitor, 'save');
    await visitor.reads('저장했습니다');
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'ga4', denied: ''});

    await open(visitor);
    await unfold(page);
    expect(await switches(page)).toEqual({...off, analytics: 'some', ga4: 'on'});
    await turn(page, 'analytics');
    expect(await switches(page)).toEqual({...off, analytics: 'on', ga4: 'on', 'naver-analytics': 'on'});
    await turn(page, 'naver-analytics');
    await turn(page, 'ga4');
    expect(await switches(page)).toEqual(off);
    await turn(page, 'ads');
    await turn(page, 'analytics');
    await turn(page, 'naver-analytics');
    await end(visitor, 'save');
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'analytics.ads', denied: 'naver-analytics'});
    await open(visitor);
    expect((await read(page, '.status'))[0]).toContain(`${day()}에 마케팅 쿠키 일부에 동의하셨습니다.`);
    await end(visitor, 'close');
  });

  once('agree to all or to none, say what was chosen and until when, and withdraw at one press', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await open(visitor);
    await end(visitor, 'accept-all');
    await visitor.seesNoBanner();
    expect(await visitor.choice()).toMatchObject({level: 'all', granted: 'personalization.analytics.ads'});
    await open(visitor);
    await unfold(page);
    expect(await switches(page)).toEqual(on);
    expect(await read(page, '.status > p')).toEqual([
      `${day()}에 마케팅 쿠키 사용에 동의하셨습니다. 이 선택은 ${day(12)}까지 유지되며, 그 뒤에 다시 여쭙습니다.`,
    ]);

    // Under the very words that say what follows.
    expect((await read(page, '#withdraw-body'))[0]).toMatch(/바로 삭제하고/);
    expect(await read(page, '.status button')).toEqual([
      '동의 철회',
      '맞춤 정보 제공 철회',
      '접속 빈도·방문시간 분석 철회',
      '타겟 마케팅 철회',
    ]);
    await end(visitor, 'withdraw-ads');
    await visitor.reads('동의를 철회했습니다.');
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'personalization.analytics'});
    await open(visitor);
    await end(visitor, 'withdraw');
    await visitor.reads('동의를 철회했습니다.');
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: ''});
    await visitor.seesNoBanner();

    await open(visitor);
    expect((await read(page, '.status > p'))[0]).toMatch(new RegExp(`^${day()}에 마케팅 쿠키 사용에 동의하지 않으셨습니다.`));
    expect(await look(page, '[data-dongui-action=withdraw]')).toEqual([]);
    expect(await switches(page)).toMatchObject({personalization: 'off', analytics: 'off', ads: 'off'});
    await end(visitor, 'accept-all');
    await open(visitor);
    await end(visitor, 'reject-all');
    expect(await visitor.choice()).toMatchObject({level: 'none', granted: ''});
  });

  test('leave the page behind where it is, and fit every size', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {head: '<meta name="viewport" content="width=device-width">', body: `${body}<div style="height: 3000px"></div>`}),
    );
    const {page} = visitor;
    await visitor.seesBanner();
    await page.evaluate(() => scrollTo(0, 500));
    const before = await page.evaluate(() => document.documentElement.outerHTML.split('>')[0]);
    await open(visitor);
    await unfold(page);
    const widthOf = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().width);
    const width = await widthOf();
    await page.press('PageDown');
    for (const [wide, high] of [
      [1280, 800],
      [640, 400],
      [390, 844],
      [320, 568],
    ] as const) {
      await page.setViewport(wide, high);
      const at = `${wide} × ${high}`;
      const dialog = await lookAt(page, 'dialog');
      expect(dialog.x >= 0 && dialog.y >= 0 && dialog.right <= wide && dialog.bottom <= high, at).toBe(true);
      expect(
        await page.evaluate(() => {
          const sheet = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.body');
          return [document.documentElement.scrollWidth > innerWidth, sheet && sheet.scrollWidth > sheet.clientWidth];
        }),
        at,
      ).toEqual([false, false]);
      const pressed = await look(page, 'dialog button, summary, label');
      expect(
        pressed.filter(({cut, height}) => cut || height < 44).map(({text, height}) => `${text} ${height}`),
        at,
      ).toEqual([]);
      expect(
        (await look(page, '.foot button')).filter(({y, bottom}) => y < dialog.y || bottom > dialog.bottom),
        at,
      ).toEqual([]);
      expect((await lookAt(page, '.body')).height, at).toBeGreaterThan(100);
    }
    // 400 % zoom leaves no room between head and foot: they scroll along.
    await page.setViewport(320, 256);
    const [text = 0, bottom = 0] = await page.evaluate(() => {
      const inside = document.querySelector('[data-dongui-root]')?.shadowRoot;
      const save = inside?.querySelector('[data-dongui-action=save]');
      save?.scrollIntoView();
      return [inside?.querySelector('.body')?.clientHeight, save?.getBoundingClientRect().bottom];
    });
    expect(text).toBeGreaterThan(256);
    expect(bottom).toBeLessThanOrEqual(256);
    await page.setViewport(1280, 800);
    expect(await widthOf()).toBe(width);
    expect(await page.evaluate(() => scrollY)).toBe(500);
    await end(visitor, 'close');
    expect(await page.evaluate(() => [scrollY, document.documentElement.outerHTML.split('>')[0]])).toEqual([500, before]);
    await page.press('PageDown');
    await page.waitFor(() => scrollY > 500);
  });
});
