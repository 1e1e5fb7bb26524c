import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;
declare const keep: () => void;
declare const restore: () => void;

const {servers, portal} = await usePortal();

/** What a router does with a page (htmx, Turbo): keeps its markup, puts it in again, and builds its scripts anew, which would not run otherwise. */
const head = `<script>
window.keep = () => { sessionStorage.page = document.querySelector('main').innerHTML; };
window.restore = () => {
  document.querySelector('main').innerHTML = sessionStorage.page;
  for (const old of document.querySelectorAll('main script')) {
    if (/^$|javascript$|^module$/.test(old.type)) {
      const script = document.createElement('script');
      for (const {name, value} of old.attributes) script.setAttribute(name, value);
      script.text = old.text;
      old.replaceWith(script);
    }
  }
};
</script>`;
const scripts = `<main><script type="text/plain" data-service="kakao-pixel">track("inline")</script>
<script type="text/plain" data-type="module" data-service="kakao-pixel">track("module")</script>
<script type="text/plain" data-service="kakao-pixel" data-src="${servers.tracker}/t.js?id=file"></script></main>`;
const expected = ['hit file', 'hit inline', 'hit module', 'script file'];

const frame = `<main><iframe title="영상" data-service="youtube" data-src="${servers.tracker}/frame?id=film" width="640" height="360"></iframe></main>`;

/** One box in the frame's place, and that with something in it; or the frame. */
const seesBox = (page: Page): Promise<unknown> =>
  page.waitFor(() => {
    const [box, more] = document.querySelectorAll('main dongui-ui');
    const button = box?.shadowRoot?.querySelector('button');
    return !more && button && button.getClientRects().length > 0 && document.querySelector('iframe')?.offsetWidth === 0;
  });
const seesFrame = (page: Page): Promise<unknown> =>
  page.waitFor(() => !document.querySelector('main dongui-ui') && document.querySelector('iframe')?.offsetWidth === 644); // with its border

describeEngines('a page that a router has kept, and puts in again', (engine, once) => {
  once('runs its code again in the open twin', async () => {
    const {page} = await createVisitor(engine, portal.open('/', {head, body: scripts}));
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await page.evaluate(() => {
      keep();
      restore();
    });
    await expect.poll(() => servers.hits().filter(({id}) => id === 'inline').length).toBe(2);
  });

  test('runs none of it after a withdrawal, and each once after the next yes', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {head, body: scripts}));
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await visitor.page.evaluate(() => keep());
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw()));
    servers.clear();
    await visitor.page.evaluate(() => restore());
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.page.evaluate(() => void dongui.acceptAll());
    await expect.poll(() => visitor.ran()).toEqual(['inline', 'module', 'file']);
    await servers.settle();
    expect(await visitor.ran()).toEqual(['inline', 'module', 'file']);
  });

  once('has the placeholder in the frame’s place, and after a yes the frame, also where the yes came in between', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {head, body: frame}));
    const {page} = visitor;
    await seesBox(page);
    await page.evaluate(() => {
      keep();
      restore();
    });
    await seesBox(page);
    // What compares the page with new markup takes out what is not there (Turbo's morphing).
    await page.evaluate(() => {
      document.querySelector('main dongui-ui')?.remove();
      document.querySelector('iframe')?.removeAttribute('style');
    });
    await seesBox(page);
    await visitor.agrees();
    await seesFrame(page);
    await page.evaluate(() => restore());
    await seesFrame(page);
    expect(await page.evaluate(() => document.querySelector('iframe')?.style.display)).toBe('');
  });
});
