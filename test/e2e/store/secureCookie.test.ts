import {expect, test} from 'vitest';
import {describeWeb} from '../support/web/describeWeb.js';
import {readDist, site} from '../support/web/site.js';

const config = {company: '인프라닉스', policy: {url: '/privacy'}, services: ['ga4'], consentMode: false, reload: false};

await describeWeb('the cookie of an https page', (engine, web) => {
  test('goes to https pages of the host and not to http ones, where one without Secure does', async () => {
    const {host} = new URL(site);
    web.put(`${host}/dist/*`, ({path}) => ({headers: {'content-type': 'text/javascript'}, body: readDist(path.replace('/dist/', ''))}));
    const page = await (await engine.newSession()).open();
    web.put(
      `${host}/`,
      `<!doctype html><html lang="ko"><meta charset="utf-8"><title>글</title><script>donguiConfig = ${JSON.stringify(config)}</script>
<script src="/dist/dongui.js"></script><p>글</p></html>`,
    );
    await page.goto(`${site}/`);
    await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner:not([hidden])'));
    await page.click('[data-dongui-root] >>> [data-dongui-action="accept-all"]');
    await page.waitFor(() => document.cookie.includes('dongui='));
    await page.evaluate(() => {
      document.cookie = 'open=1; path=/; SameSite=Lax';
    });
    expect((await page.cookies()).map(({name, secure}) => `${name} ${secure}`).sort()).toEqual(['dongui true', 'open false']);
    web.put(`${host}/next`, '<!doctype html><title>다음</title>');
    await page.goto(`${site}/next`);
    await page.goto(`${site.replace('https:', 'http:')}/next`);
    const sent = web.asks(host).filter(({path}) => path === '/next');
    const names = sent.map(({headers}) =>
      `${headers.cookie}`
        .replace(/=[^;]*/g, '')
        .split('; ')
        .sort()
        .join(),
    );
    expect(names).toEqual(['dongui,open', 'open']);
  });
});
