import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const ids = (): string[] => servers.hits().map(({id}) => id);
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
const to = (code: string): string => code.replaceAll('$/', `${servers.tracker}/`);

/** What goes on by itself once it has its address. */
const going = to(`<div id="box"></div><script>
const put = (tag, given) => box.append(Object.assign(document.createElement(tag), given));
put('iframe', {title: 'f', src: '$/frame?id=frame'}); put('object', {type: 'text/html', data: '$/frame?id=object'});
put('video', {src: '$/video?id=video'}); put('link', {rel: 'stylesheet', href: '$/style.css?id=sheet'});
</script>`);
const all = ['frame', 'object', 'sheet', 'video'];

describeEngines('what was let go by its address', (engine, once) => {
  test('is taken back by a withdrawal, stays so when the page asks once more, and comes again', async () => {
    const {page, ...visitor} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: going}));
    await visitor.agrees();
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
    await page.evaluate(() => dongui.rejectAll());
    const live = () => page.evaluate(() => document.querySelectorAll('#box > [src], #box > [data], #box > [href]').length);
    await expect.poll(live).toBe(0);
    servers.clear();
    await page.evaluate(address => {
      const frame = document.querySelector<HTMLIFrameElement>('#box iframe');
      frame?.setAttribute('src', address);
    }, `${servers.tracker}/frame?id=frame`);
    await servers.settle();
    expect([await live(), ids()]).toEqual([0, []]);
    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => ['frame', 'object'].filter(id => !ids().includes(id))).toEqual([]);
    await expect.poll(live).toBe(4);
  });

  test('is the address it waited for, whatever a frame had before', async () => {
    const body = to(`<iframe title="f" id="one" src="about:blank"></iframe><script>one.src = '$/frame?id=later'</script>`);
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('later');
  });

  once('ends with a reload where an inline module had run it', async () => {
    const body = to(`<script type="module">import '$/t.js?id=module&module=1'</script>`);
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: {...config, reload: true}, body}));
    await visitor.agrees();
    await servers.waitForHit('module');
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void setTimeout(() => dongui.rejectAll())));
    servers.clear();
    await servers.settle();
    expect(ids()).toEqual([]);
  });

  once('and what asks nobody is left alone where every unknown host is held', async () => {
    const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const body = `<style>@namespace svg url(http://www.w3.org/2000/svg); svg|rect { width: 7px } #a { width: 9px; height: 9px }</style><svg><rect/></svg>
<div id="a"></div><script>a.style.backgroundImage = 'url(data:image/png;base64,iVBO//example//AAAA)'; i = new Image(); i.src = '${pixel.replace('iVBORw0', 'iVBO//a/')}';</script>`;
    const {page, ...visitor} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: {...config, unknown: 'hold'}, body}));
    await visitor.seesBanner();
    await servers.settle(200);
    const found = await page.evaluate(() => {
      const {a, i} = window as unknown as {a: HTMLElement; i: HTMLImageElement};
      const rect = document.querySelector('svg rect') as Element;
      return [a.style.backgroundImage.includes('about:dongui'), i.hasAttribute('src'), getComputedStyle(rect).width];
    });
    expect(found).toEqual([false, true, '7px']);
  });
});
