import {expect, test} from 'vitest';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {writeReact} from '../support/web/writeReact.js';
import {waitToSee} from './look.js';

// biome-ignore lint/suspicious/noExplicitAny: React is a global of the page here.
type Globals = any;

const {servers, portal} = await usePortal();

/**
 * As in Next.js, React's root is the document, and what it would have made differs from what the server sent: it makes the page anew. Waits until an
 * element that is nobody's is thrown out.
 */
async function renderAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const {React, ReactDOM} = window as Globals;
    const {createElement: h} = React;
    document.body.before(Object.assign(document.createElement('aside'), {id: 'strange'}));
    ReactDOM.hydrateRoot(
      document,
      h('html', {lang: 'ko'}, h('head', null, h('title', null, '포털')), h('body', null, h('p', null, 'browser'))),
      {onRecoverableError: () => undefined},
    );
  });
  await page.waitFor(() => document.querySelector('p')?.textContent === 'browser' && !document.getElementById('strange'));
}

describeEngines('a framework that renders the whole document anew', engine => {
  test('throws out neither the question nor the button, and both work', async () => {
    servers.page('/react.js', () => ({headers: {'content-type': 'text/javascript'}, body: writeReact()}));
    const url = portal.gated('/', {
      body: '<p>server</p><script src="/react.js"></script><script type="text/plain" data-service="ga4">track("held")</script>',
    });
    const visitor = await createVisitor(engine, url);
    const {page} = visitor;
    await visitor.seesBanner();
    await renderAnew(page);
    await visitor.seesBanner();
    await visitor.refuses();
    await visitor.seesNoBanner();
    expect(servers.hits()).toEqual([]);

    await page.goto(`${url}?again`);
    await visitor.seesNoBanner();
    await renderAnew(page);
    await visitor.seesNoBanner();
    // Also when the settings were open.
    for (let times = 2; times; times--) {
      await page.click('[data-dongui-trigger] >>> button');
      await waitToSee(page, 'dialog');
      await page.evaluate(() => document.querySelector('[data-dongui-root]')?.remove());
    }
  });
});
