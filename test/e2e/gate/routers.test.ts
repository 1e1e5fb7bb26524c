import {expect, test} from 'vitest';
import {describeEngines, one, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const keep: () => void;
declare const restore: () => void;

const {servers, portal} = await usePortal();

/** What a router does with a page (htmx, Turbo): keeps its markup, and puts it in again. */
const head = `<script>
window.keep = () => { sessionStorage.page = document.querySelector('main').innerHTML; };
window.restore = () => {
  document.querySelector('main').innerHTML = sessionStorage.page;
};
</script>`;
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

describeEngines(
  'a page that a router has kept, and puts in again',
  engine => {
    test('has the placeholder in the frame’s place, and after a yes the frame, also where the yes came in between', async () => {
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
  },
  one,
);
