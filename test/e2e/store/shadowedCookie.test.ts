import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeWeb} from '../support/web/describeWeb.js';
import {readDist, site} from '../support/web/site.js';

declare const dongui: Consent;

const {host} = new URL(site);
const tracker = 'tracker.example';

await describeWeb('a choice kept under another domain than before', (engine, web) => {
  /** The page as the site has it from now on. */
  const publish = (domain: string | undefined): void => {
    web.put(`${host}/dist/*`, ({path}) => ({headers: {'content-type': 'text/javascript'}, body: readDist(path.replace('/dist/', ''))}));
    const config = {company: '인프라닉스', policy: {url: '/privacy'}, services: ['ga4'], consentMode: false, ...(domain && {domain})};
    web.put(
      `${host}/shop/*`,
      `<!doctype html><html lang="ko"><meta charset="utf-8"><title>글</title><script>donguiConfig = ${JSON.stringify(config)}</script>
<script src="/dist/dongui.js"></script><script type="text/plain" data-category="marketing" data-src="https://${tracker}/t.js"></script><p>글</p></html>`,
    );
    web.put(`${tracker}/t.js`, 'window.tracked = true;');
  };
  const banner = () => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner:not([hidden])');

  test.each<[what: string, before: string | undefined, after: string | undefined]>([
    ['the shared one gives way to one of this host', 'shop.example', undefined],
    ['that of a narrower domain to a wider one', 'www.shop.example', 'shop.example'],
    ['that of this host to the shared one', undefined, 'shop.example'],
  ])('does not bring back what was withdrawn: %s', async (_what, before, after) => {
    publish(before);
    const page = await (await engine.newSession()).open(`${site}/shop/list`);
    await page.waitFor(banner);
    await page.click('[data-dongui-root] >>> [data-dongui-action="accept-all"]');
    await page.waitFor(() => (window as {tracked?: boolean}).tracked);
    publish(after);
    await page.reload();
    await page.waitFor(() => (window as {tracked?: boolean}).tracked && dongui.has('marketing'));
    // Reloads, since code ran.
    await page.evaluate(() => void setTimeout(() => dongui.withdraw()));
    await page.waitFor(
      () => !(window as {tracked?: boolean}).tracked && typeof dongui === 'object' && dongui.state.choice?.level === 'none',
    );
    web.clear();
    await page.goto(`${site}/shop/other`);
    expect(await page.evaluate(() => [dongui.state.choice?.level, dongui.state.stored, dongui.has('marketing')])).toEqual([
      'none',
      true,
      false,
    ]);
    await web.settle([tracker]);
    expect(web.asks(tracker)).toEqual([]);
  });

  test('is not hidden by a choice for a part of the site', async () => {
    publish(undefined);
    const page = await (await engine.newSession()).open(`${site}/shop/list`);
    await page.waitFor(banner);
    await page.evaluate(() => dongui.acceptAll());
    await page.evaluate(() => {
      document.cookie = `${document.cookie}; path=/shop; secure`;
    });
    await page.reload();
    await page.waitFor(() => (window as {tracked?: boolean}).tracked && dongui.has('marketing'));
    await page.evaluate(() => void setTimeout(() => dongui.rejectAll()));
    await page.waitFor(
      () => !(window as {tracked?: boolean}).tracked && typeof dongui === 'object' && dongui.state.choice?.level === 'none',
    );
    web.clear();
    await page.goto(`${site}/shop/other`);
    await web.settle([tracker]);
    expect(web.asks(tracker)).toEqual([]);
    expect((await page.cookies()).map(({name}) => name)).toEqual(['dongui']);
  });
});
