import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {breakFile} from './breakFile.js';
import {look, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const body = `<main><script type="text/plain" data-category="marketing">track('marketing')</script>
<iframe data-service="youtube" data-src="${servers.tracker}/frame?id=frame" title="영상"></iframe></main>`;

const hasTrigger = (): boolean =>
  document.querySelector('[data-dongui-trigger]')?.shadowRoot?.querySelector('button') instanceof HTMLElement;

describeEngines('when the interface does not come', (engine, once) => {
  const missing = '%s missing: nothing runs unasked, the site can still ask, and the trigger is a way to try again';
  const miss = async (file: string): Promise<void> => {
    const mend = breakFile(servers, file);
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await page.waitFor(hasTrigger);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await look(page, '*')).toEqual([]);
    expect(await visitor.cookieNames()).toEqual([]);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/ui-failed/);
      expect(page.errors()).toEqual([]);
    }
    mend();
    await page.click('[data-dongui-trigger] >>> button');
    // Firefox remembers a module that failed until the page goes; the others ask again.
    if (engine.name !== 'firefox') {
      await waitToSee(page, 'dialog');
    } else {
      await page.reload();
      await visitor.seesBanner();
    }
    breakFile(servers, file);
    await page.reload();
    await page.waitFor(hasTrigger);
    await page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('marketing');
    await servers.waitForHit('frame');
    expect(await visitor.choice()).toMatchObject({level: 'all'});
  };
  test.each(['dongui-ui.js'])(missing, miss);
  once.each(['dongui-ko.js'])(missing, miss);

  test('hanging: nothing runs unasked, an agreement from the site counts, and the page is whole', async () => {
    breakFile(servers, 'dongui-ui.js', 'hanging');
    const visitor = await createVisitor(engine);
    const {page} = visitor;
    // In Firefox and WebKit the `load` event waits for every import that began before it.
    await page.goto(portal.gated('/', {body}), {until: engine.name === 'chromium' ? 'load' : 'dom'});
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await page.evaluate(() => dongui.rejectAll());
    await page.waitFor(hasTrigger);
    await page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('marketing');
    await servers.waitForHit('frame');
  });

  once('the acts missing: nothing is let go, and the page is whole', async () => {
    breakFile(servers, 'dongui-acts.js');
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.press('accept-all');
    await page.evaluate(async () => dongui.acceptAll());
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await visitor.cookieNames()).toEqual([]);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/acts-failed/);
      expect(page.errors()).toEqual([]);
    }
  });

  once('all of them missing: said in one line, with what to do', async () => {
    servers.page('/alone/dongui.js', async () => ({
      headers: {'content-type': 'text/javascript'},
      body: await readFile(new URL('../../../dist/dongui.js', import.meta.url), 'utf8'),
    }));
    const config = `<script type="application/json" data-dongui-config>${JSON.stringify(siteConfig)}</script>`;
    const {page} = await createVisitor(
      engine,
      portal.gated('/', {tag: false, config: null, head: `${config}<script src="/alone/dongui.js"></script>`, body}),
    );
    await page.waitFor(hasTrigger);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/\[dongui\] serve dongui-\*\.js ui-failed/);
    }
  });

  once('the placeholders or the message missing: everything else is as it was', async () => {
    breakFile(servers, 'dongui-placeholders.js');
    breakFile(servers, 'dongui-toast.js');
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.agrees();
    await servers.waitForHit('frame');
    await visitor.seesNoBanner();
    if (engine.can.seeConsole) {
      await expect
        .poll(() => page.consoleMessages().join())
        .toMatch(/placeholders-failed[\s\S]*toast-failed|toast-failed[\s\S]*placeholders-failed/);
      expect(page.errors()).toEqual([]);
    }
  });

  once('the look, the questions and what follows the switches missing: the settings still decide', async () => {
    for (const file of ['dongui-dress.js', 'dongui-asks.js', 'dongui-about.js']) {
      breakFile(servers, file);
    }
    const visitor = await createVisitor(engine, portal.gated('/', {config: {layout: 'bar'}, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.evaluate(() => dongui.askEachTime());
    await visitor.seesNoBanner();
    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog');
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await page.click('[data-dongui-root] >>> dialog [data-dongui-action="accept-all"]');
    await servers.waitForHit('marketing');
    if (engine.can.seeConsole) {
      for (const code of ['look-failed', 'ask-failed', 'about-failed']) {
        expect(page.consoleMessages().join()).toContain(code);
      }
      expect(page.errors()).toEqual([]);
    }
  });
});
