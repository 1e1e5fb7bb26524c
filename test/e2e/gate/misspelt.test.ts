import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeWeb} from '../support/web/describeWeb.js';
import {readDist, site} from '../support/web/site.js';

declare const dongui: Consent;

const {host} = new URL(site);
const tracker = 'tracker.example';
const least = {company: '인프라닉스', policy: {url: '/privacy'}, consentMode: false};
const pixel = {
  id: 'pixel',
  name: {ko: '픽셀'},
  provider: '㈜픽셀',
  purpose: 'ads',
  items: ['ip'],
  retention: '1년',
  urls: ['pixel.example/'],
};

// On the host of a site, where the config is not checked to its last word.
await describeWeb('a misspelt option', (engine, web, once) => {
  /** A text is JSON as it stands in the config tag; `script` is empty for the open twin. */
  async function open(config: object | string, body: string, script = 'dongui.auto.js') {
    const settings =
      typeof config === 'string'
        ? `<script type="application/json" data-dongui-config>${config}</script>`
        : `<script>donguiConfig = ${JSON.stringify({...least, services: [pixel], ...config})}</script>`;
    web.put(`${host}/dist/*`, ({path}) => ({headers: {'content-type': 'text/javascript'}, body: readDist(path.replace('/dist/', ''))}));
    web.put(
      `${host}/`,
      `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>글</title>${settings}
${script && `<script src="/dist/${script}"></script>`}</head><body><p>글</p>${body}</body></html>`,
    );
    const page = await (await engine.newSession()).open(`${site}/`);
    return {
      page,
      reads: async (text: string) => {
        if (engine.can.seeConsole) {
          await expect.poll(() => page.consoleMessages().join('\n')).toContain(text);
          expect(page.consoleMessages().join('\n').split('config-type at ')).toHaveLength(2);
        }
      },
    };
  }
  // Put in by a script, so that no preload scanner asks for it.
  const insert = (src: string) => `<script>document.body.append(Object.assign(document.createElement('script'), {src: '${src}'}))</script>`;
  const banner = () => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner:not([hidden])');

  test('of the gate holds as `auto` does, and is told', async () => {
    const {page, reads} = await open({gate: 'Auto'}, insert('https://pixel.example/p.js'));
    await page.waitFor(banner);
    await web.settle(['pixel.example']);
    expect(web.asks('pixel.example')).toEqual([]);
    await reads('config-type at gate (found: "Auto"; wanted: "marked", "auto" or "lockdown")');
    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => web.asks('pixel.example').length).toBe(1);
  });

  test('in JSON that cannot be read, so that nobody knows which gate it wanted, holds as `auto` does', async () => {
    const config = '{"company": "인프라닉스", "policy": {"url": "/privacy"}, "services": ["naver-analytics"], "gate": "auto",}';
    const body = insert('https://wcs.naver.net/wcslog.js') + insert('https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js');
    await open(config, body, '');
    await expect.poll(() => web.asks('wcs.naver.net').length).toBe(1);
    await web.settle(['naver.net', 'daumcdn.net']);
    web.clear();

    const {page} = await open(config, body);
    // The search for addresses runs as ever.
    await expect.poll(() => web.asks('t1.daumcdn.net').length).toBe(1);
    await web.settle(['wcs.naver.net']);
    expect(web.asks('wcs.naver.net')).toEqual([]);
    expect(page.errors()).toEqual([]);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/config-unreadable[\s\S]+json-comma/);
    }
  });

  once('of what is unknown holds it, and is told', async () => {
    const {page, reads} = await open({gate: 'auto', unknown: 'Hold'}, insert(`https://${tracker}/t.js`));
    await page.waitFor(banner);
    await page.evaluate(() => dongui.acceptAll());
    await web.settle([tracker]);
    expect(web.asks(tracker)).toEqual([]);
    await reads('config-type at unknown (found: "Hold"; wanted: "allow" or "hold")');
  });

  test('of the domain keeps the choice on this host, and is told', async () => {
    const {page, reads} = await open({domain: site}, '', 'dongui.js');
    await page.waitFor(banner);
    await reads(`config-type at domain (found: "${site}"; wanted: a host alone`);
    await page.evaluate(() => dongui.acceptAll());
    await page.waitFor(() => dongui.has('marketing'));
    await page.reload();
    expect(await page.evaluate(() => [dongui.has('marketing'), dongui.state.stored])).toEqual([true, true]);
  });

  once.each(['true', 1])('of minor (%j) is one of a page for children, and is told', async minor => {
    const body = `<script type="text/plain" data-service="pixel" data-src="https://pixel.example/p.js"></script>`;
    const {page, reads} = await open({minor}, body, 'dongui.js');
    await page.waitFor(() => document.querySelector('[data-dongui-trigger]'));
    await page.evaluate(() => dongui.acceptAll());
    await web.settle(['pixel.example']);
    expect(web.asks('pixel.example')).toEqual([]);
    await reads(`config-type at minor (found: ${JSON.stringify(minor)}; wanted: true or false`);
  });
});
