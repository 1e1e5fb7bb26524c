import {expect, test} from 'vitest';
import type {Consent, ConsentConfig, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {read, waitToMiss, waitToSee} from '../ui/look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** A day in Korea, so many days from today. */
const day = (from: number): string => new Date(Date.now() + 9 * 36e5 + from * 864e5).toISOString().slice(0, 10);
const service = (id: string, purpose: string): Service => ({
  id,
  name: {ko: `${id} 도구`},
  provider: '㈜보기',
  purpose,
  items: ['log'],
  retention: '1년',
});
const shop = service('shop', 'ads');
const held = (id: string): string => `<script type="text/plain" data-service="${id}">track('${id}')</script>`;
const body = held('counter') + held('shop') + held('new');
const policy = {url: '/privacy#chapter9'};
const config: Partial<ConsentConfig> = {services: [service('counter', 'analytics'), shop], policy};

type Change = NonNullable<ConsentConfig['policy']['changes']>[number];
const withChange = (change: Partial<Change>): Partial<ConsentConfig> => ({
  ...config,
  policy: {
    ...policy,
    changes: [
      {
        notice: day(-10),
        effective: day(20),
        summary: {ko: '보기 도구를 새로 사용합니다.'},
        reason: {ko: '광고 효과를 알기 위함'},
        ...change,
      },
    ],
  },
});
const adding = {services: [service('new', 'ads')]};

async function comesBack(visitor: Visitor, next: Partial<ConsentConfig>): Promise<void> {
  servers.clear();
  await visitor.page.goto(portal.gated('/', {config: next, body}));
}

describeEngines('a change of the policy (chapter 12)', (engine, once) => {
  test('is told in its notice period until it is put away, and what it adds is not part of it yet', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    await comesBack(visitor, withChange(adding));
    await waitToSee(page, '[part=news]');
    const [text = ''] = await read(page, '[part=news]');
    expect(text).toMatch(/^개인정보처리방침 변경 안내 .*부터 적용됩니다\. 보기 도구를 새로 사용합니다\. 변경 이유: 광고 효과를 알기 위함/);
    expect(text).toContain('적용되는 날에 동의 여부를 다시 여쭙습니다.');
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit counter', 'hit shop']);
    expect(await page.evaluate(() => dongui.has('new'))).toBe(false);

    await page.click('[data-dongui-root] >>> [data-dongui-action=put-away]');
    await waitToMiss(page, '[part=news]');
    await page.reload();
    await visitor.seesNoBanner();
    await servers.settle();
    expect(await page.evaluate(() => document.querySelector('[data-dongui-root]'))).toBe(null);
    // One that is made known later is told, wherever it is listed, and whether it comes sooner or on the same day; then all are put away.
    const [first] = withChange(adding).policy?.changes ?? [];
    for (const effective of [day(15), day(20)]) {
      const later = {notice: day(-1), effective, summary: {ko: '나중에 알린 변경입니다.'}};
      const both = (changes: readonly unknown[]): Partial<ConsentConfig> => ({
        ...config,
        policy: {...policy, changes: changes as Change[]},
      });
      await comesBack(visitor, both([later, first]));
      await waitToSee(page, '[part=news]');
      expect((await read(page, '[part=news]')).join()).toContain('나중에 알린 변경입니다.');
      await page.click('[data-dongui-root] >>> [data-dongui-action=put-away]');
      await waitToMiss(page, '[part=news]');
      await comesBack(visitor, both([first, later]));
      await visitor.seesNoBanner();
      await servers.settle();
      expect(await page.evaluate(() => document.querySelector('[data-dongui-root]'))).toBe(null);
    }
    // Another change is told anew, one of another kind under a title of its own (chapter 1-5).
    const transfer = {title: {ko: '영업 양도 안내'}, summary: {ko: '새 회사가 개인정보를 이어받습니다.'}, important: true};
    await comesBack(visitor, withChange({...transfer, effective: day(45)}));
    await waitToSee(page, '[part=news]');
    expect((await read(page, '[part=news]')).join()).toMatch(/^영업 양도 안내 .*부터 적용됩니다\. 새 회사가 개인정보를 이어받습니다\./);
    // Beside another it stands in its own line, under the common heading; and so in the settings.
    const {changes = []} = withChange({...transfer, effective: day(45)}).policy ?? {};
    const words = {notice: day(-10), effective: day(20), summary: {ko: '표현을 다듬습니다.'}};
    await comesBack(visitor, {...config, policy: {...policy, changes: [words, ...changes]}});
    await waitToSee(page, '[part=news]');
    const both = (await read(page, '[part=news]')).join();
    expect(both).toMatch(
      /^개인정보처리방침 변경 안내 .*부터 적용됩니다\. 표현을 다듬습니다\..*영업 양도 안내: 새 회사가 개인정보를 이어받습니다\./,
    );
    await page.click('[data-dongui-root] >>> [part=news] [data-dongui-action=preferences]');
    await waitToSee(page, 'dialog .extra');
    const told = () =>
      page.evaluate(() =>
        [...(document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('.extra li strong') ?? [])].map(
          each => each.textContent,
        ),
      );
    await expect.poll(told).toEqual([expect.stringContaining('영업 양도 안내: 새 회사가'), expect.stringMatching(/^표현을 다듬습니다/)]);
  });

  once('promises no question about what is in use already and only changes', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    await comesBack(visitor, withChange({services: [{...shop, retention: '5년'}]}));
    await waitToSee(page, '[part=news]');
    const [text = ''] = await read(page, '[part=news]');
    expect(text).toContain('바뀐 내용은 그날부터 적용됩니다.');
    expect(text).not.toMatch(/다시 여쭙습니다|사용하지 않습니다/);
    await expect.poll(() => arrived(servers)).toEqual(['hit counter', 'hit shop']);
  });

  once('lies over no floating button, also after a question about a service stood there', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    const {page} = visitor;
    await page.evaluate(() => dongui.askEachTime());
    await comesBack(visitor, withChange({summary: {ko: '표현을 다듬습니다.'}}));
    const shown = (): boolean => (document.querySelector('[data-dongui-trigger]')?.getClientRects().length ?? 0) > 0;
    for (const name of ['counter', 'shop']) {
      await expect.poll(async () => (await read(page, '[part=ask]')).join()).toContain(`${name} 도구`);
      expect(await page.evaluate(shown)).toBe(false);
      await page.click('[data-dongui-root] >>> [part=ask] [data-dongui-action=never]');
    }
    await waitToMiss(page, '[part=ask]');
    await waitToSee(page, '[part=news]');
    expect(await page.evaluate(shown)).toBe(false);
    await page.click('[data-dongui-root] >>> [data-dongui-action=put-away]');
    await page.waitFor(shown);
  });

  test('asks on its day those it concerns, and shows what changed since they chose', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    await comesBack(visitor, withChange({...adding, notice: day(-30), effective: day(0)}));
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(() => dongui.state.needsAsking)).toBe('scope-changed');
    await expect.poll(async () => (await read(visitor.page, '.since'))[0]).toContain('새로 추가되거나 바뀐 서비스: new 도구');
    await expect.poll(() => arrived(servers)).toEqual(['hit counter', 'hit shop']);
    await visitor.agrees();
    await servers.waitForHit('new');
    // Moved to the list proper it is the same service, and nobody is asked again.
    await comesBack(visitor, {...config, services: [...(config.services ?? []), ...adding.services]});
    await visitor.seesNoBanner();
    await servers.waitForHit('new');
  });

  once('shows the summary of what came into effect after the choice', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    // As if the choice were of last month.
    await page.evaluate(
      at => {
        const value = document.cookie.split('; ').find(each => each.startsWith('dongui=')) ?? '';
        document.cookie = `${value.replace(/at%3D[^%]*(%3A[^%]*)*%26|at=[^&]*&/, `at=${at}&`)}; path=/; max-age=99999`;
      },
      new Date(Date.now() - 30 * 864e5).toISOString().replace(/\.\d+/, ''),
    );
    await comesBack(visitor, withChange({...adding, notice: day(-30), effective: day(-1)}));
    await visitor.seesBanner();
    await expect
      .poll(async () => (await read(page, '.since'))[0])
      .toMatch(/지난번에 선택하신 뒤 바뀐 내용 보기 도구를 새로 사용합니다. 변경 이유: 광고 효과를 알기 위함 새로 추가/);
    // A purpose that a change has brought is called so.
    const purposes = [{id: 'research', category: 'marketing' as const, name: {ko: '조사'}}];
    await comesBack(visitor, withChange({purposes, notice: day(-30), effective: day(-1)}));
    await visitor.seesBanner();
    await expect.poll(async () => (await read(page, '.since'))[0]).toMatch(/바뀐 내용 .* 추가된 목적: 조사$/);
  });

  once('says of what was only left open that it is not answered, and calls nothing new', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.evaluate(at => dongui.importChoice({method: 'phone', at, answers: {ads: false}}), new Date(Date.now() - 5000).toISOString());
    await page.waitFor(() => dongui.state.needsAsking === 'new-purpose');
    await visitor.seesBanner();
    for (const reload of [false, true]) {
      if (reload) {
        await page.reload();
        await visitor.seesBanner();
      }
      await expect
        .poll(async () => (await read(page, '.since'))[0])
        .toBe('아직 답하지 않으신 목적: 맞춤 정보 제공, 접속 빈도·방문시간 분석');
      const [text = ''] = await read(page, '.banner');
      expect(text).toContain('선택하지 않으신 항목을 여쭙습니다.');
      expect(text).not.toMatch(/추가|바뀌어|바뀐/);
    }
    await visitor.press('preferences');
    await waitToSee(page, 'dialog .status');
    expect((await read(page, '.status'))[0]).toMatch(/아직 답하지 않으신 항목이 있습니다/);
  });

  once('asks nobody whom it does not concern: who refused, or when only words change', async () => {
    const refuser = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await refuser.refuses();
    await comesBack(refuser, withChange({...adding, notice: day(-30), effective: day(0)}));
    await refuser.seesNoBanner();

    const friend = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await friend.agrees();
    await comesBack(friend, withChange({notice: day(-30), effective: day(0), services: [{...shop, name: {ko: '고친 이름'}}]}));
    await friend.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit counter', 'hit shop']);
  });

  once.each<[string, Partial<Record<keyof Change, unknown>>]>([
    ['an unreadable day', {effective: '내일부터'}],
    ['no day at all', {effective: undefined}],
    ['a list that is none', {effective: day(-1), services: 'new'}],
  ])('with %s stays out, and the site keeps working', async (_what, bad) => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    await comesBack(visitor, withChange({...adding, ...bad} as Partial<Change>));
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit counter', 'hit shop']);
    expect(await visitor.page.evaluate(() => dongui.has('new'))).toBe(false);
  });

  once('changes the purposes too, and a changed description of a service', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {config, body: ''}));
    await visitor.agrees();
    await comesBack(visitor, withChange({notice: day(-30), effective: day(0), services: [{...shop, retention: '5년'}]}));
    await visitor.seesBanner();
    await expect.poll(() => arrived(servers)).toEqual(['hit counter']);
    await visitor.agrees();
    await servers.waitForHit('shop');
    await comesBack(
      visitor,
      withChange({
        notice: day(-30),
        effective: day(0),
        services: [{...shop, retention: '5년'}],
        purposes: [{id: 'research', category: 'marketing', name: {ko: '조사'}}],
      }),
    );
    await visitor.seesBanner();
    await expect.poll(async () => (await read(visitor.page, '.since'))[0]).toContain('아직 답하지 않으신 목적: 조사');
    expect(await visitor.page.evaluate(() => dongui.state.needsAsking)).toBe('new-purpose');
  });
});
