import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {read, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const frame = (id: string, attributes: string): string =>
  `<iframe id="${id}" data-category="marketing" data-service="youtube" data-src="${servers.tracker}/frame?id=${id}" ${attributes}></iframe>`;

/** Beside the banner. */
const two = `<main style="margin-left: 500px">${frame('one', 'title="소개 영상" width="640" height="360"')}<p>사이</p>${frame('two', 'width="560" height="315"')}<p id="after">뒤</p></main>`;

/** Frames as sites write them. */
const many = `<style>body { margin: 8px } .fluid { width: 100%; aspect-ratio: 16 / 9; border: 0 } .row { display: flex; gap: 8px } .row iframe { flex: 1; min-width: 0 }
.grid { display: grid; grid-template-columns: 2fr 1fr; height: 300px } .grid iframe { width: 100%; height: 100% } .box { position: relative; height: 200px }
.box iframe { position: absolute; inset: 0; width: 100%; height: 100% } .margin { margin: 10px 20px; padding: 5px; border: 3px solid red }</style>
<main style="width: 800px; margin-left: 450px">${frame('plain', '')} 글 ${frame('sized', 'width="640" height="360"')}
${frame('fluid', 'class="fluid"')}<div class="row">${frame('left', '')}${frame('right', '')}</div>
<div class="grid">${frame('wide', '')}${frame('narrow', '')}</div><div class="box">${frame('covering', '')}</div>
${frame('margin', 'class="margin"')}${frame('small', 'width="200" height="113"')}${frame('pixel', 'width="1" height="1"')}<p id="after">뒤</p></main>`;

/** Where every frame is, or what stands for it; and where the page goes on. */
function boxes(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const round = (element: Element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [x, y + scrollY, width, height].map(value => Math.round(value * 2) / 2);
    };
    const stand = (each: Element) => (each.nextElementSibling?.matches('dongui-ui') ? each.nextElementSibling : each);
    const all = [...document.querySelectorAll('iframe')].map(each => [each.id, round(stand(each))] as const);
    return Object.fromEntries([...all, ['after', round(document.querySelector('#after') ?? document.body)]]);
  });
}

const placed = (count: number): boolean => {
  const hosts = [...document.querySelectorAll('main dongui-ui')];
  return hosts.length === count && hosts.every(host => host.shadowRoot?.querySelector('[data-dongui-action=allow]'));
};

const stand = (id: string): string => `#${id} + dongui-ui`;

describeEngines('a placeholder', (engine, once) => {
  test('takes the frame’s room exactly, and gives it back: nothing on the page moves', async () => {
    const {page} = await createVisitor(engine, portal.open('/', {body: many}));
    const open = await boxes(page);
    const head = `<script>window.shifts = []; try { new PerformanceObserver(list => shifts.push(...list.getEntries().map(each => each.value)))
      .observe({type: 'layout-shift', buffered: true}); } catch {}</script>`;
    await page.goto(portal.gated('/gated', {head, body: many}));
    await page.waitFor(placed, [11]);
    expect(await boxes(page)).toEqual(open);
    await page.setViewport(700, 800);
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    await page.setViewport(1280, 800);
    await page.waitFor(() => innerWidth === 1280);
    await expect.poll(() => boxes(page)).toEqual(open);
    servers.clear();
    await page.evaluate(() => dongui.acceptAll());
    await page.waitFor(placed, [0]);
    expect(await boxes(page)).toEqual(open);
    expect(await page.evaluate(() => document.querySelectorAll('iframe[style]').length)).toBe(0);
    // Only Chromium measures it. What is left is text inside the placeholders, which makes room for what the service is, once that is known.
    expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts.reduce((sum, each) => sum + each, 0))).toBeLessThan(
      0.02,
    );
  });

  once('says what is held and who would get what, and hides what has no room', async () => {
    const narrow = `${frame('strip', 'width="320" height="50"')}${frame('least', 'width="240" height="160"')}${frame('low', 'width="300" height="170"')}`;
    const body = many.replace('id="sized"', 'id="sized" title="소개 영상"').replace('<p id="after">', `${narrow}<p id="after">`);
    const {page} = await createVisitor(engine, portal.gated('/', {body}));
    await page.waitFor(placed, [14]);
    const text = (selector: string) =>
      page.evaluate(path => {
        const parts = document.querySelector(path)?.shadowRoot?.querySelectorAll<HTMLElement>('strong, p, button') ?? [];
        return [...parts].filter(each => each.getClientRects().length > 0).map(each => each.textContent?.trim());
      }, selector);
    await expect
      .poll(() => text(stand('sized')))
      .toEqual([
        '소개 영상을 아직 불러오지 않았습니다',
        '유튜브 동영상을 열면 Google LLC가 쿠키를 저장하고 접속 IP, 접속로그, 이용 콘텐츠를 수집할 수 있습니다. 이 정보는 국외(미국)로 이전될 수 있습니다.',
        '이번만 보기',
        '항상 허용하고 보기',
        '쿠키 설정',
      ]);
    expect((await text(stand('fluid')))[0]).toBe('유튜브 동영상을 아직 불러오지 않았습니다');
    // No room to say who gets what: no asking for good either.
    expect(await text(stand('small'))).toEqual(['유튜브 동영상을 아직 불러오지 않았습니다', '이번만 보기', '쿠키 설정']);
    expect(await text(stand('pixel'))).toEqual([]);
    // What is to be pressed is in the box.
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('main dongui-ui')].flatMap(host => {
          const box = host.getBoundingClientRect();
          const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])].map(each => each.getBoundingClientRect());
          return buttons
            .filter(each => each.width > 0 && (each.right > box.right || each.left < box.left || each.bottom > box.bottom))
            .map(() => host.previousElementSibling?.id);
        }),
      ),
    ).toEqual([]);
    await page.click(`${stand('fluid')} >>> [data-dongui-action=preferences]`);
    await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog[open]'));
  });

  once('shows the site’s own picture behind its words, and no one else’s', async () => {
    const picture = servers.page('/poster.svg', () => ({
      headers: {'content-type': 'image/svg+xml'},
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="64" height="36"/></svg>',
    }));
    const foreign = `${servers.tracker}/pixel?id=poster`;
    const body = `<main style="margin-left: 500px">${frame('one', `width="640" height="360" data-poster="/poster.svg"`)}${frame('two', `width="560" height="315" data-poster="${foreign}"`)}</main>`;
    const {page} = await createVisitor(engine, portal.gated('/', {body}));
    await page.waitFor(placed, [2]);
    const pictures = () =>
      [...document.querySelectorAll('main dongui-ui')].map(each => each.shadowRoot?.querySelector<HTMLImageElement>('img')?.src ?? '');
    expect(await page.evaluate(pictures)).toEqual([picture, '']);
    await page.waitFor(() => document.querySelector('main dongui-ui')?.shadowRoot?.querySelector<HTMLImageElement>('img')?.complete);
    await servers.settle();
    expect(servers.hits()).toEqual([]);
  });

  once('stands for no frame that waits for a no, or for what nobody declared', async () => {
    const others = `<iframe id="no" data-category="!marketing" data-src="${servers.tracker}/frame?id=no"></iframe>
      <iframe id="stray" data-service="nobody" data-src="${servers.tracker}/frame?id=stray"></iframe>`;
    const {page} = await createVisitor(engine, portal.gated('/', {body: two.replace('</main>', `${others}</main>`)}));
    await page.waitFor(placed, [2]);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await page.evaluate(() => dongui.rejectAll());
    await servers.waitForHit('no');
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame no']);
    await page.waitFor(placed, [2]);
  });

  test('shows its own frame once, without a choice', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: two}));
    const {page} = visitor;
    await page.waitFor(placed, [2]);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await page.click(`${stand('one')} >>> [data-dongui-action=show-once]`);
    await servers.waitForHit('one');
    await page.waitFor(() => document.activeElement?.id === 'one');
    await page.waitFor(placed, [1]);
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame one']);
    expect(await visitor.cookieNames()).toEqual([]);
    expect(await page.evaluate(() => [dongui.state.choice === undefined, dongui.has('youtube')])).toEqual([true, false]);
    await visitor.seesBanner();
    // Firefox keeps the address of a frame over a reload, unless the frame was put in anew before it got one.
    await page.reload();
    await page.waitFor(placed, [2]);
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame one']);
  });

  once('is allowed for good on wish, and comes back after the consent is withdrawn', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: two}));
    const {page} = visitor;
    await page.waitFor(placed, [2]);
    const before = await boxes(page);
    await page.click(`${stand('two')} >>> [data-dongui-action=allow]`);
    await servers.waitForHit('one');
    await servers.waitForHit('two');
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'youtube'});
    expect(await page.evaluate(() => [dongui.has('youtube'), dongui.has('analytics')])).toEqual([true, false]);
    // Only this one was answered: the question stays open.
    await visitor.seesBanner();
    await visitor.agrees();
    await page.reload();
    await servers.settle();
    servers.clear();
    await page.evaluate(() => dongui.withdraw('youtube'));
    await page.waitFor(placed, [2]);
    expect(await boxes(page)).toEqual(before);
    expect(await page.evaluate(() => document.querySelectorAll('iframe[src]').length)).toBe(0);
    await page.evaluate(() => dongui.save({personalization: true}));
    await servers.waitForHit('two');
  });

  once('allowed for good before anything was asked shows in the settings as what it is, and is taken back there', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: two}));
    const {page} = visitor;
    await page.waitFor(placed, [2]);
    await page.click(`${stand('two')} >>> [data-dongui-action=allow]`);
    await servers.waitForHit('two');
    await visitor.press('preferences');
    await waitToSee(page, 'dialog .status button');
    const [text = ''] = await read(page, 'dialog .status');
    expect(text).toMatch(/마케팅 쿠키 일부에 동의하셨습니다\. 아직 답하지 않으신 항목이 있습니다\./);
    expect(text).not.toContain('필수 쿠키만');
    await visitor.press('withdraw');
    await page.waitFor(() => !dongui.has('youtube'));
    await visitor.seesNoBanner();
  });

  test('goes with its frame, and comes back with it, wherever the page puts it', async () => {
    const {page} = await createVisitor(engine, portal.gated('/', {body: `${two}<aside style="margin-left: 500px"></aside>`}));
    await page.waitFor(placed, [2]);
    await page.evaluate(() => {
      const one = document.querySelector('#one') as Element;
      one.remove();
      // As a framework takes its own element, or puts it elsewhere.
      document.querySelector('aside')?.append(document.querySelector('#two') as Element);
      (window as unknown as {one: Element}).one = one;
    });
    await page.waitFor(placed, [0]);
    await page.waitFor(() => document.querySelector('#two + dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=show-once]'));
    expect(await page.evaluate(() => document.querySelectorAll('main dongui-ui, aside dongui-ui').length)).toBe(1);
    await page.evaluate(() => document.querySelector('aside')?.before((window as unknown as {one: Element}).one));
    await page.waitFor(() => document.querySelector('#one + dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=show-once]'));
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await page.click(`${stand('one')} >>> [data-dongui-action=show-once]`);
    await servers.waitForHit('one');
    await page.click(`${stand('two')} >>> [data-dongui-action=show-once]`);
    await servers.waitForHit('two');
    await page.waitFor(() => !document.querySelector('#one + dongui-ui, #two + dongui-ui'));
  });

  once('speaks of what its frame waits for now, and asks for that', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services: ['youtube', 'kakao-map']}, body: two}));
    const {page} = visitor;
    const body = () => document.querySelector('#one + dongui-ui')?.shadowRoot?.querySelector('#about')?.textContent;
    await page.waitFor(placed, [2]);
    await expect.poll(() => page.evaluate(body)).toContain('Google LLC');
    await page.evaluate(() => document.querySelector('#one')?.setAttribute('data-service', 'kakao-map'));
    await expect.poll(() => page.evaluate(body)).toContain('카카오');
    expect(await page.evaluate(() => document.querySelectorAll('main dongui-ui').length)).toBe(2);
    await page.click(`${stand('one')} >>> [data-dongui-action=allow]`);
    await servers.waitForHit('one');
    expect(await visitor.choice()).toMatchObject({granted: 'kakao-map'});
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame one']);
  });

  test('shows once what it stood for, and not what the page puts into the same frame later', async () => {
    const {page} = await createVisitor(engine, portal.gated('/', {config: {services: ['youtube', 'kakao-map']}, body: two}));
    await page.waitFor(placed, [2]);
    await page.click(`${stand('one')} >>> [data-dongui-action=show-once]`);
    await servers.waitForHit('one');
    await page.waitFor(placed, [1]);
    const put = (service: string, src: string) =>
      page.evaluate(
        (name, address) => {
          const one = document.querySelector('#one');
          one?.setAttribute('data-service', name);
          one?.setAttribute('data-src', address);
        },
        service,
        src,
      );
    // As a framework that uses an element again.
    await put('kakao-map', `${servers.tracker}/frame?id=map`);
    await page.waitFor(placed, [2]);
    expect(await page.evaluate(() => document.querySelector('#one')?.hasAttribute('src'))).toBe(false);
    await put('youtube', `${servers.tracker}/frame?id=other`);
    await servers.settle();
    await page.waitFor(placed, [2]);
    expect(arrived(servers)).toEqual(['frame one']);
    // What was asked for is still that.
    await put('youtube', `${servers.tracker}/frame?id=one`);
    await expect.poll(() => arrived(servers)).toEqual(['frame one', 'frame one']);
    await page.waitFor(placed, [1]);
  });

  once('offers nothing on a page for children under 14', async () => {
    const visitor = await createVisitor(engine, portal.gated('/grown-up', {body: two}));
    const {page} = visitor;
    await visitor.agrees();
    await servers.waitForHit('two');
    await servers.settle();
    servers.clear();
    await page.goto(portal.gated('/child', {config: {minor: true}, body: two}));
    const shown = () =>
      [...document.querySelectorAll('main dongui-ui')].map(each => [
        each.shadowRoot?.querySelector('strong')?.textContent,
        [...(each.shadowRoot?.querySelectorAll('button') ?? [])].map(button => button.dataset.donguiAction).join(),
      ]);
    await expect
      .poll(() => page.evaluate(shown))
      .toEqual([
        ['소개 영상을 아직 불러오지 않았습니다', 'preferences'],
        ['유튜브 동영상을 아직 불러오지 않았습니다', 'preferences'],
      ]);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
  });
});
