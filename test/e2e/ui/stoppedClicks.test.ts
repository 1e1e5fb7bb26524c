import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {writeReact} from '../support/web/writeReact.js';
import {waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** React waits for what never comes before it takes over the document, and stops clicks until then: those on the page's own button show it. */
const waiting = `<script src="/react.js"></script><script>
const never = new Promise(() => undefined);
const Waits = () => { throw never; };
const h = React.createElement;
ReactDOM.hydrateRoot(document, h('html', {lang: 'ko'}, h('head'), h('body', null, h(Waits))));
</script>`;

/** As a dialog does that keeps what is outside from acting. */
const stopping = `<script>document.addEventListener('click', event => event.stopPropagation(), true);</script>`;

const body = `<main style="margin-left: 500px"><button id="own">보기</button>
<iframe title="영상" data-service="ga4" data-src="${servers.tracker}/frame?id=frame" width="640" height="360"></iframe></main>
<script>document.querySelector('#own').onclick = () => { document.title = 'pressed'; };</script>`;

describeEngines('a page that stops every click before it arrives', engine => {
  test.each([
    ['React that waits', waiting],
    ['a dialog', stopping],
  ])('keeps nobody from answering, from changing the answer, nor from a held frame: %s', async (_, script) => {
    servers.page('/react.js', () => ({headers: {'content-type': 'text/javascript'}, body: writeReact()}));
    const visitor = await createVisitor(engine, portal.gated('/', {body: body + script}));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.click('#own');
    await visitor.refuses();
    expect(await page.evaluate(() => document.title)).not.toBe('pressed');

    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog');
    await visitor.press('save');
    await waitToMiss(page, 'dialog');

    await page.click('iframe + dongui-ui >>> [data-dongui-action=show-once]');
    await servers.waitForHit('frame');
  });
});
