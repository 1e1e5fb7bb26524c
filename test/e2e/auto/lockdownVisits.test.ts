import {expect, test} from 'vitest';
import type {Consent, ConsentConfig} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';
import {read, waitToSee} from '../ui/look.js';

declare const dongui: Consent;
declare const ran: string[];

const {servers, portal} = await usePortal();
const config = {
  company: '인프라닉스',
  policy: {url: '/privacy'},
  gate: 'lockdown',
  services: [trackerService(servers)],
} satisfies ConsentConfig;
const write = (settings: ConsentConfig): string =>
  `<script type="application/json" data-dongui-config>${JSON.stringify(settings)}</script><script src="/dongui.auto.js"></script>`;
const tag = write(config);
const plainTag = write({...config, reload: false});

/** Something unmarked, something marked, and a frame; beside the banner. */
const waiting = `<script>{ const s = document.createElement('script'); s.src = '${servers.tracker}/t.js?id=script'; document.head.append(s); }</script>
<script type="text/plain" data-service="tracker">track('marked')</script>
<main style="margin-left: 500px"><iframe title="영상" data-service="tracker" data-src="${servers.tracker}/frame?id=frame" width="640" height="360"></iframe></main>`;
const isOld = (page: Page): Promise<unknown> => page.evaluate(() => document.documentElement.dataset.old);
/** By script: WebKit's driver presses nothing in a tab that was once behind another. */
const pressAct = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>('[data-dongui-action=act]')?.click();
  });
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

describeEngines('a visitor of a page under lockdown', (engine, once) => {
  test('where the site wants no reload the visitor is offered it, after a grant as after a withdrawal', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: plainTag, body: waiting}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.reloadsBy(async () => {
      await visitor.press('accept-all');
      await visitor.reads('마케팅 쿠키 사용에 동의하셨습니다. 변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.');
      expect(await read(page, '.toast button')).toEqual(['지금 새로 고침', '닫기']);
      await servers.settle(600);
      // Into the wall of this page's policy nothing is let go.
      expect(ids()).toEqual([]);
      expect(await isOld(page)).toBe('');
      await visitor.press('act');
    });
    for (const id of ['script', 'marked', 'frame']) {
      await servers.waitForHit(id);
    }
    await visitor.seesNoBanner();
    expect(await read(page, '.toast')).toEqual([]);

    await page.click('[data-dongui-trigger] >>> button');
    await waitToSee(page, 'dialog');
    await visitor.reloadsBy(async () => {
      await visitor.press('withdraw');
      await visitor.reads('변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.');
      // What a withdrawal takes back is taken back at once.
      await page.waitFor(() => !document.querySelector('iframe')?.src && document.querySelector('iframe + dongui-ui'));
      expect(await isOld(page)).toBe('');
      await visitor.press('act');
    });
    await servers.settle(200);
    const before = servers.hits().length;
    await visitor.seesNoBanner();
    await servers.settle(400);
    expect(servers.hits().slice(before)).toEqual([]);
  });

  once('who allows one frame for good is offered it too', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: plainTag, body: waiting}));
    const {page} = visitor;
    await visitor.refuses();
    await page.waitFor(() => document.querySelector('iframe + dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=allow]'));
    await visitor.reloadsBy(async () => {
      await page.click('iframe + dongui-ui >>> [data-dongui-action=allow]');
      await visitor.reads('선택하신 내용을 저장했습니다. 변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.');
      await visitor.press('act');
    });
    await servers.waitForHit('frame');
  });

  test('a grant given in another tab is offered there and takes nothing away that was typed; a withdrawal reloads that tab too', async () => {
    const one = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: tag, body: waiting}));
    await one.seesBanner();
    // Of its own addresses, since a browser asks but once.
    const body = `${waiting.replace(/(id=\w+|'marked)/g, '$12')}<input style="margin-left: 500px">`;
    const two = await createVisitor(one.session, portal.gated('/two', {tag: false, config: null, head: tag, body}));
    await two.seesBanner();
    await two.page.evaluate(() => document.querySelector('input')?.focus());
    await two.page.type('written');
    await one.page.bringToFront();
    await one.reloadsBy(() => one.press('accept-all'));
    await servers.waitForHit('script');
    await two.reloadsBy(async () => {
      await two.reads('변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.');
      await two.seesNoBanner();
      await servers.settle(400);
      expect(await isOld(two.page)).toBe('');
      expect(await two.page.evaluate(() => document.querySelector('input')?.value)).toBe('written');
      expect(ids().filter(id => id.endsWith('2'))).toEqual([]);
      await pressAct(two.page);
    });
    for (const id of ['script2', 'marked2', 'frame2']) {
      await servers.waitForHit(id);
    }
    await two.reloadsBy(() => one.page.evaluate(() => void dongui.withdraw()).catch(() => undefined));
    await servers.settle(200);
    const before = servers.hits().length;
    await servers.settle(400);
    expect(servers.hits().slice(before)).toEqual([]);
  });

  test('code that waits for a grant starts where its requests can go out: on the new page, of the tab that decided and of the other', async () => {
    const put = (path: string, id: string): string =>
      portal.gated(path, {
        tag: false,
        config: null,
        head: plainTag,
        body: `<script>dongui.whenGranted('tracker').then(() => track('${id}'));</script>`,
      });
    const one = await createVisitor(engine, put('/', 'one'));
    await one.seesBanner();
    const two = await createVisitor(one.session, put('/two', 'two'));
    await two.seesBanner();
    await one.page.bringToFront();
    await one.agrees();
    await two.page.waitFor(() => dongui.has('tracker'));
    await servers.settle(400);
    for (const {page, ran: started} of [one, two]) {
      // Asked for now it waits as well.
      await page.evaluate(() => {
        void dongui.whenGranted('tracker').then(() => ran.push('late'));
      });
      await servers.settle(200);
      expect(await started()).toEqual([]);
    }
    expect(ids()).toEqual([]);
    await one.page.reload();
    await servers.waitForHit('one');
    await two.page.reload();
    await servers.waitForHit('two');
    // It ran by the grant: a withdrawal offers to end it.
    await one.page.evaluate(() => void dongui.withdraw());
    await two.reads('변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.');
  });

  test('where the site wants no reload the other tab is offered it after a withdrawal, too', async () => {
    const one = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: plainTag, body: waiting}));
    await one.agrees();
    await one.page.reload();
    await servers.waitForHit('frame');
    const two = await createVisitor(one.session, portal.gated('/two', {tag: false, config: null, head: plainTag, body: waiting}));
    await two.seesNoBanner();
    await one.page.evaluate(() => void dongui.withdraw());
    await two.reads('변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.');
    await two.reloadsBy(() => pressAct(two.page));
  });

  once('nothing is offered for once, which the policy of the page would keep from coming', async () => {
    const asked = `${waiting}<script>{ const s = document.createElement('script'); s.src = '${servers.tracker}/t.js?id=unmarked'; document.head.append(s); }</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: tag, body: asked}));
    const {page} = visitor;
    await visitor.seesBanner();
    await waitToSee(page, '[data-dongui-action=preferences]');
    await page.waitFor(() => document.querySelector('iframe + dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=allow]'));
    expect(
      await page.evaluate(() =>
        [...(document.querySelector('iframe + dongui-ui')?.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])].map(
          each => each.innerText,
        ),
      ),
    ).toEqual(['항상 허용하고 보기', '쿠키 설정']);
    await page.evaluate(() => void dongui.askEachTime());
    await waitToSee(page, '[part=ask]');
    expect(await read(page, '[part=ask] .actions button')).toEqual(['항상 허용', '허용하지 않음']);
    await servers.settle(400);
    expect(ids()).toEqual([]);
    await visitor.reloadsBy(() => page.click('[data-dongui-root] >>> [part=ask] [data-dongui-action=always]'));
    for (const id of ['script', 'marked', 'frame', 'unmarked']) {
      await servers.waitForHit(id);
    }
    expect(await visitor.choice()).toMatchObject({level: 'ask', granted: 'tracker'});
  });
});
