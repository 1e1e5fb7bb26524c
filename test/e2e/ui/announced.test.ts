import {expect, test} from 'vitest';
import {describeEngines, type Page} from '../harness/index.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

const {servers} = await usePortal();

/** As the README has it: a server that announces the interface to those who have not answered. */
const put = (): string =>
  servers.page('/', ({headers}) => ({
    headers: headers.cookie?.includes('dongui=')
      ? {}
      : {link: '</dongui-ui.js>; rel=modulepreload, </dongui-ko.js>; rel=modulepreload, </dongui-acts.js>; rel=modulepreload'},
    body: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
<script type="application/json" data-dongui-config>${JSON.stringify(siteConfig)}</script><script src="/dongui.js"></script></head><body><h1>포털</h1></body></html>`,
  }));

/** How often each of dongui's files was asked for; without the check, which is for the developer on localhost. */
const loaded = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const count: Record<string, number> = {};
    for (const {name} of performance.getEntriesByType('resource')) {
      const file = /\/(dongui[\w-]*\.js)$/.exec(name)?.[1];
      if (file && file !== 'dongui-check.js') {
        count[file] = (count[file] ?? 0) + 1;
      }
    }
    return count;
  });

describeEngines('an interface that the server announces', engine => {
  test('is fetched once, and by nobody who has answered', async () => {
    const visitor = await createVisitor(engine, put());
    await visitor.seesBanner();
    const announced = {'dongui.js': 1, 'dongui-ui.js': 1, 'dongui-ko.js': 1, 'dongui-acts.js': 1};
    // The acts come when they come: the banner does not wait for them.
    await expect.poll(() => loaded(visitor.page)).toEqual(announced);
    await servers.settle(200);
    expect(await loaded(visitor.page)).toEqual(announced);
    await visitor.refuses();
    await visitor.page.goto(put());
    await visitor.seesNoBanner();
    expect(await loaded(visitor.page)).toEqual({'dongui.js': 1});
  });
});
