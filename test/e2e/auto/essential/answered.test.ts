import {expect, test} from 'vitest';
import type {Consent} from '../../../../src/index.js';
import {pause} from '../../harness/page/pause.js';
import {createVisitor} from '../../support/createVisitor.js';
import {describeWeb} from '../../support/web/describeWeb.js';
import {readDist} from '../../support/web/site.js';

declare const dongui: Consent;

await describeWeb('a page with essential code that the site did not declare', (engine, web) => {
  test('stays when the visitor answers; only a withdrawal of what ran makes it load anew', async () => {
    const config = {company: '상점', policy: {url: '/privacy'}, gate: 'auto', services: ['ga4']};
    const postcode = 't1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js';
    web.put('www.shop.example/*', ({path}) => (/^\/dongui[\w.-]*\.js$/.test(path) ? readDist(path.slice(1)) : {status: 404}));
    web.put(postcode, 'window.postcode = true;');
    web.put('www.googletagmanager.com/gtag/js', 'window.measured = true;');
    web.put(
      'www.shop.example/',
      `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>주문</title>
<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.auto.js"></script></head>
<body><h1>주문</h1><script src="https://${postcode}"></script><script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script></body></html>`,
    );
    const loads = (): number => web.asks('www.shop.example').filter(({path}) => path === '/').length;
    const ran = (): string[] => ['postcode', 'measured'].filter(name => name in window);
    const visitor = await createVisitor(engine, 'https://www.shop.example/');
    const {page} = visitor;
    await expect.poll(() => page.evaluate(ran)).toEqual(['postcode']);

    await visitor.refuses();
    await pause(500);
    expect(loads()).toBe(1);
    expect(await page.evaluate(ran)).toEqual(['postcode']);

    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => page.evaluate(ran)).toEqual(['postcode', 'measured']);
    await pause(500);
    expect(loads()).toBe(1);

    await visitor.reloadsBy(() => page.evaluate(() => void dongui.withdraw()));
    expect(loads()).toBe(2);
    expect(await page.evaluate(ran)).toEqual(['postcode']);
  });
});
