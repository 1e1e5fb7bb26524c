import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {ga4, kakaoPixel} from '../../../src/services.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {npmHead} from '../support/npmHead.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;
declare const consents: Consent[];
declare const again: () => Consent;
declare const heard: string[];

const {servers, portal} = await usePortal();

/** No more than five times: where it runs over and over, the browser and the rest of these tests live on. */
const held = '<script type="text/plain" data-category="marketing">ran.length < 5 && track("held")</script>';

describeEngines('more than one dongui', (engine, once) => {
  test('on a page of frames, each decides by the same cookie', async () => {
    const inner = portal.gated('/inner', {
      body: `<script type="text/plain" data-category="marketing">track("inner-yes")</script>
<script type="text/plain" data-category="!marketing">track("inner-no")</script>`,
    });
    const outer = portal.gated('/', {body: `${held}<iframe title="안쪽" src="${inner}"></iframe>`});
    const agreeing = await createVisitor(engine, outer);
    await agreeing.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await agreeing.agrees();
    // The frame follows at once, as another tab would.
    await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit inner-yes']);
    await agreeing.page.reload();
    await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit held', 'hit inner-yes', 'hit inner-yes']);
    await agreeing.page.close();

    const refusing = await createVisitor(engine, portal.gated('/empty', {body: ''}));
    await refusing.refuses();
    await refusing.page.goto(outer);
    await servers.waitForHit('inner-no');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held', 'hit held', 'hit inner-no', 'hit inner-yes', 'hit inner-yes']);
  });

  once('the script tag twice is reported, and the first one stays and runs everything once', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {body: `${held}<script src="/dongui.js"></script><script src="/dist/dongui.js"></script>`}),
    );
    await visitor.agrees();
    await servers.waitForHit('held');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held']);
    expect(await visitor.page.evaluate(() => document.querySelectorAll('[data-dongui-root]').length)).toBe(1);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toContain('loaded-twice');
    }
  });

  once.each(['before', 'after'])('a script tag %s the npm package is reported, and the visitor is asked once', async place => {
    const head = await npmHead(servers, 'window.made = createConsent(config);');
    const tag = place === 'before' ? '<script src="/dongui.js"></script>' : '';
    const late = place === 'after' ? '<script src="/dongui.js" defer></script>' : '';
    const config = `<script type="application/json" data-dongui-config>${JSON.stringify(siteConfig)}</script>`;
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {tag: false, config: null, head: config + tag + head + late, body: held}),
    );
    await visitor.page.waitFor(() => 'made' in window && 'dongui' in window);
    await visitor.agrees();
    await servers.waitForHit('held');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held']);
    expect(await visitor.page.evaluate(() => document.querySelectorAll('[data-dongui-root], [data-dongui-trigger]').length)).toBe(2);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toContain('loaded-twice');
    }
  });

  once('a script tag’s consent that the npm package was given, and destroyed, gives way to a new one', async () => {
    const head = await npmHead(servers, 'createConsent(config).destroy(); window.made = createConsent(config);');
    const config = `<script type="application/json" data-dongui-config>${JSON.stringify(siteConfig)}</script>`;
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {tag: false, config: null, head: `${config}<script src="/dongui.js"></script>${head}`, body: held}),
    );
    await visitor.page.waitFor(() => 'made' in window);
    await visitor.agrees();
    await servers.waitForHit('held');
  });

  once('two consents made by the page run held code once', async () => {
    const head = await npmHead(servers, 'window.consents = [createConsent(config), createConsent(config)]; window.dongui = consents[0];');
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, head, body: held}));
    await visitor.page.waitFor(() => consents.length === 2);
    await visitor.page.evaluate(() => consents.map(each => each.acceptAll()));
    await servers.waitForHit('held');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['held']);
  });

  once('a consent made anew after destroy() does not run again what the first let go', async () => {
    const start = 'window.again = () => { window.dongui = createConsent(config); return dongui; }; again();';
    const head = await npmHead(servers, start);
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, head, body: held}));
    await visitor.agrees();
    await servers.waitForHit('held');
    const allows = await visitor.page.evaluate(() => {
      dongui.destroy();
      return again().has('ads');
    });
    expect(allows).toBe(true);
    await visitor.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<script type="text/plain" data-category="marketing">track("late")</script>');
    });
    await servers.waitForHit('late');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held', 'hit late']);
  });

  test('what the first let go is known to a consent made anew after destroy(): a withdrawal ends it', async () => {
    const start = 'window.again = () => { window.dongui = createConsent(config); return dongui; }; again();';
    const head = await npmHead(servers, start);
    const goesOn = '<script type="text/plain" data-category="marketing">setInterval(() => track("beat"), 100);</script>';
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, head, body: goesOn}));
    await visitor.agrees();
    await servers.waitForHit('beat');
    await visitor.page.evaluate(() => {
      dongui.destroy();
      again();
    });
    const beats = () => servers.hits().length;
    const before = beats();
    await expect.poll(beats).toBeGreaterThan(before);
    await visitor.reloadsBy(() => visitor.page.evaluate(() => void dongui.withdraw()));
    await servers.settle();
    const after = beats();
    await servers.settle(500);
    expect(beats()).toBe(after);
    expect(await visitor.page.evaluate(() => dongui.has('ads'))).toBe(false);
  });

  test('the npm package, for which the page is there already, tells that it is ready before it tells what is held', async () => {
    const hearing = `<script>window.heard = [];
for (const name of ['ready', 'held']) document.addEventListener('dongui:' + name, () => heard.push(name));</script>`;
    const head = hearing + (await npmHead(servers, 'createConsent(config);'));
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, head, body: held}));
    await visitor.seesBanner();
    const found = await visitor.page.evaluate(() => heard);
    // WebKit comes to the end of the page, where the gate looks, ahead of what waits to be run.
    expect(engine.name === 'webkit' ? [...found].sort().reverse() : found).toEqual(['ready', 'held']);
  });

  once(
    'a choice made with the npm package holds with the script tag, and the other way round, where both describe their services',
    async () => {
      const head = await npmHead(servers, `createConsent({...config, services: [catalogue.ga4, catalogue.kakaoPixel]});`);
      const npm = portal.gated('/npm', {tag: false, head, body: held});
      const tag = portal.gated('/tag', {config: {services: [ga4, kakaoPixel]}, body: held});
      const reached = () => arrived(servers).length;
      for (const [there, back] of [
        [npm, tag],
        [tag, npm],
      ] as const) {
        const before = reached();
        const visitor = await createVisitor(engine, there);
        await visitor.agrees();
        await expect.poll(reached).toBe(before + 1);
        await visitor.page.goto(back);
        await visitor.seesNoBanner();
        await expect.poll(reached).toBe(before + 2);
      }
    },
  );

  test('the npm package holds, asks and releases like the script tag', async () => {
    const head = await npmHead(servers, 'window.dongui = createConsent(config);');
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, head, body: held}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await servers.waitForHit('held');
    await visitor.page.reload();
    await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit held']);
    await visitor.seesNoBanner();
  });
});
