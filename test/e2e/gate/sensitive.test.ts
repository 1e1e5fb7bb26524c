import {expect, test} from 'vitest';
import type {Consent, Service} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const other = trackerService(servers, {id: 'other', urls: []});
const health = {...trackerService(servers, {id: 'health', name: {ko: '건강 상담'}}), cookies: [{name: 'health_*', retention: '1년'}]};
const held = (id: string): string => `<script type="text/plain" data-service="${id}">track('${id}')</script>
<img alt="" data-service="${id}" data-src="${servers.tracker}/p.gif?id=${id}">`;
const body = held('health') + held('other');
/** An unmarked script, which `auto` knows by its address. */
const unmarked = `<script>const s = document.createElement('script'); s.src = '${servers.tracker}/t.js?id=health'; document.head.append(s);</script>`;

/** What a visitor who opens the settings can read. */
const settings = (): string => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog')?.textContent ?? '';

describeEngines('a service of sensitive data', (engine, once) => {
  test('never runs and is offered nowhere, whatever the visitor agrees to', async () => {
    const config = {services: [{...health, sensitive: true}, other] satisfies Service[]};
    const visitor = await createVisitor(engine, portal.gated('/', {config, body}));
    await visitor.storesCookie('health_1', '1');
    await visitor.page.reload();
    await visitor.seesBanner();
    // What it has stored goes, as of any service that may not run.
    await expect.poll(visitor.cookieNames).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(['hit other', 'image other']);
    await visitor.page.evaluate(() => dongui.save({marketing: true, health: true}));
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit other', 'image other']);
    expect(await visitor.page.evaluate(() => [dongui.has('health'), dongui.has('other')])).toEqual([false, true]);
    expect((await visitor.choice())?.level).toBe('all');

    await visitor.page.evaluate(() => dongui.showPreferences());
    await visitor.page.waitFor(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog[open]')?.textContent?.includes('추적기'),
    );
    expect(await visitor.page.evaluate(settings)).not.toContain('건강 상담');
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/service-sensitive at services\[0\]\.sensitive/);
    }
  });

  once('would run, keep its cookie and have its switch without the mark', async () => {
    const config = {services: [health, other] satisfies Service[]};
    const visitor = await createVisitor(engine, portal.gated('/', {config, body}));
    await visitor.agrees();
    await servers.waitForHit('other');
    await servers.waitForHit('health');
    await visitor.page.evaluate(() => dongui.save({marketing: true, health: true}));
    await expect.poll(() => arrived(servers)).toEqual(['hit health', 'hit other', 'image health', 'image other']);
    await visitor.storesCookie('health_1', '1');
    await visitor.page.reload();
    await visitor.page.evaluate(() => dongui.showBanner());
    await visitor.seesBanner();
    expect(await visitor.cookieNames()).toContain('health_1');
    await visitor.page.evaluate(() => dongui.showPreferences());
    await visitor.page.waitFor(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog[open]')?.textContent?.includes('건강 상담'),
    );
  });

  once('is held by its address too, under `auto`', async () => {
    const page = (sensitive: boolean) =>
      portal.gated('/auto', {
        tag: 'auto',
        config: {
          gate: 'auto',
          services: [
            {...health, sensitive},
            {...other, urls: ['no.example/']},
          ],
        },
        body: unmarked,
      });
    const twin = await createVisitor(engine, page(false));
    await twin.agrees();
    await servers.waitForHit('health', {kind: 'hit'});
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, page(true));
    await visitor.agrees();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
  });
});
