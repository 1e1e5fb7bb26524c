import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {npmHead} from '../support/npmHead.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const services = ['ga4', trackerService(servers)];
const script = (id: string): string => `<script src="${servers.tracker}/t.js?id=${id}"></script>`;
const ran = (page: {evaluate<T>(code: () => T): Promise<T>}): Promise<string[]> =>
  page.evaluate(() => (window as unknown as {ran: string[]}).ran);

describeEngines('the place of the script tag', (engine, once) => {
  const settings = `<script type="application/json" data-dongui-config>${JSON.stringify({company: '인프라닉스', policy: {url: '/privacy'}, gate: 'auto', services})}</script>`;
  const open = async (head: string, body: string) =>
    (await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: settings + head, body}))).page;

  test('is told where a tracker stands before it, which then has run', async () => {
    const page = await open(`${script('early')}<script src="/dongui.auto.js"></script>`, script('late'));
    await page.waitFor(() => document.querySelector('[data-dongui-root]'));
    expect(await ran(page)).toEqual(['early']);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join('\n')).toMatch(/script-before \(found: http.*early\)/);
      expect(page.consoleMessages().join('\n')).not.toMatch(/tag-late|t\.js\?id=late/);
    }
  });

  once.each(['async', 'defer', 'type="module"'])('is told where the tag waits for the page by %s', async attribute => {
    const page = await open(`<script src="/dongui.auto.js" ${attribute}></script>`, script('late'));
    await page.waitFor(() => document.querySelector('[data-dongui-root]'));
    if (attribute !== 'async') {
      // That one may be there sooner or later than the tracker.
      expect(await ran(page)).toEqual(['late']);
    }
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join('\n')).toContain(`tag-late (found: <script src="/dongui.auto.js" ${attribute}`);
    }
  });

  once('is told where the npm package is called after a tracker, and not where it comes first', async () => {
    const call = (wait: number) =>
      `setTimeout(() => { window.dongui = createConsent({...config, gate: 'auto', services: ${JSON.stringify(services.slice(1))}, lifetme: 1}); }, ${wait});`;
    const told = async (wait: number, body: string): Promise<string> => {
      const head = (await npmHead(servers, call(wait))).replace("'/index.js'", "'/auto.js'");
      const {page} = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head, body}));
      await page.waitFor(() => document.querySelector('[data-dongui-root]'));
      if (engine.can.seeConsole) {
        await expect.poll(() => page.consoleMessages().join('\n')).toContain('unknown-option at lifetme');
      }
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
      return page.consoleMessages().join('\n');
    };
    const late = await told(300, script('early'));
    const first = await told(
      0,
      `<script>const timer = setInterval(() => {
  if (window.dongui) {
    clearInterval(timer);
    document.body.append(Object.assign(document.createElement('script'), {src: '${servers.tracker}/t.js?id=held'}));
  }
}, 10);</script>`,
    );
    if (engine.can.seeConsole) {
      expect(late).toMatch(/script-before \(found: http.*early\)/);
      expect(first).not.toContain('script-before');
    }
  });

  once('is not told of what a loader puts in front of all, held or let go', async () => {
    const loader = `<script>document.head.prepend(Object.assign(document.createElement('script'), {src: '${servers.tracker}/t.js?id=loaded'}))</script>`;
    const config = {gate: 'auto' as const, services, lifetme: 1};
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: loader}));
    const {page} = visitor;
    const told = async (times: number): Promise<void> => {
      if (engine.can.seeConsole) {
        await expect.poll(() => page.consoleMessages().join('\n').split('unknown-option').length).toBe(1 + times);
        expect(page.consoleMessages().join('\n')).not.toMatch(/script-before|tag-late/);
      }
    };
    await page.waitFor(() => document.querySelector('[data-dongui-root]'));
    expect(await ran(page)).toEqual([]);
    await told(1);
    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => ran(page)).toEqual(['loaded']);
    await page.reload();
    await expect.poll(() => ran(page)).toEqual(['loaded']);
    await told(2);
  });
});
