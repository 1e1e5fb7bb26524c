import {expect, test} from 'vitest';
import {describeEngines, one, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const services = ['ga4', 'meta-pixel', trackerService(servers)];

const wrong = `<noscript><img height="1" alt="" src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1"></noscript>
<script type="text/plain" data-service="ga4"></script>
<script type="text/plain" data-service=" GA4 ">1</script>
<template data-service="tracker"><p>글</p><script src="${servers.tracker}/t.js?id=template"></script></template>
<script src="${servers.tracker}/t.js?id=unmarked"></script>`;
const mended = `<script type="text/plain" data-service="ga4">1</script>
<script type="text/plain" data-service="tracker" data-src="${servers.tracker}/t.js?id=marked"></script>
<template data-service="tracker"><p>글</p><script data-src="${servers.tracker}/t.js?id=template"></script></template>`;

describeEngines(
  'the developer is told',
  engine => {
    /** A mistake in the config says that all was looked at. */
    const open = async (body: string): Promise<Page> => {
      const {page} = await createVisitor(engine, portal.gated('/', {config: {services, domain: 'systeer.com'}, body}));
      await page.waitFor(() => document.querySelector('[data-dongui-root]'));
      return page;
    };
    const told = (page: Page): string => page.consoleMessages().join('\n');

    test('what is not held, or holds nothing, in the page itself', async () => {
      const page = await open(wrong);
      if (engine.can.seeConsole) {
        await expect.poll(() => told(page)).toContain('domain-other at domain (found: systeer.com on portal.localhost)');
        expect(told(page)).toContain('noscript-pixel (found: https://www.facebook.com/tr?id=1&ev=PageView&noscript=1)');
        expect(told(page)).toContain('nothing-held (found: <script type="text/plain" data-service="ga4">');
        expect(told(page)).toMatch(/unknown-id \(found: <script type="text\/plain" data-service=" GA4 ">.*; wanted: "ga4"\)/);
        expect(told(page)).toMatch(/unmarked \(found: http.*(unmarked|template)\)/);
        expect(told(page)).toMatch(/live-address \(found: <script src="http[^"]*template">/);
      }
    });

    test('nothing of it where the page is as it should be', async () => {
      const page = await open(mended);
      if (engine.can.seeConsole) {
        await expect.poll(() => told(page)).toContain('domain-other');
        expect(told(page)).not.toMatch(/noscript-pixel|nothing-held|unknown-id|unmarked|live-address/);
      }
    });

    test.each<[config: string, told: RegExp]>([
      ['{“company”: “인프라닉스”}', /json-quotes at line 1, column 2 \(found: {“company”: “인프라닉스”}\)/],
      ['{"company": "인프라닉스", "policy": {"url": "/privacy"}, "language": "kr"}', /language-country at language \(found: kr\)/],
    ])('why there is no banner: %s', async (config, reason) => {
      const {page} = await createVisitor(engine, portal.gated('/', {config, body: ''}));
      if (engine.can.seeConsole) {
        await expect.poll(() => told(page)).toMatch(reason);
      }
      expect(await page.evaluate(() => document.querySelector('[data-dongui-root]'))).toBe(null);
    });
  },
  one,
);
