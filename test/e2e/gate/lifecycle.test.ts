import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;
/** Kept by `watchListeners`. */
declare const listening: {type: string; gone(): boolean}[];

const {servers, portal} = await usePortal();

/** Notes in `listening` what is added to `window` and `document`, and whether it is gone. */
const watchListeners = `<script>
window.listening = [];
const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (this === window || this === document || this === undefined) {
    let removed = false;
    listening.push({type, listener, remove() { removed = true; }, gone: () => removed || !!options?.signal?.aborted});
  }
  return add.apply(this ?? window, arguments);
};
EventTarget.prototype.removeEventListener = function (type, listener) {
  listening.filter(each => each.type === type && each.listener === listener).forEach(each => each.remove());
  return remove.apply(this ?? window, arguments);
};
</script>`;

describeEngines('the life of dongui on a page', (engine, once) => {
  test('destroy() leaves the page as it was found, and held code held', async () => {
    const body = `<script type="text/plain" data-category="marketing">track('held')</script>
<iframe title="틀" data-category="marketing" data-src="${servers.tracker}/frame?id=frame"></iframe>
<img alt="" data-purpose="ads" data-src="${servers.tracker}/p.gif?id=image"><template data-category="marketing"><p>글</p></template>
<button data-dongui="accept-all">동의</button>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body, head: watchListeners}));
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(() => listening.length)).toBeGreaterThan(0);
    await visitor.page.waitFor(() => document.querySelector('iframe')?.nextElementSibling?.shadowRoot);
    await visitor.page.evaluate(() => dongui.destroy());
    await visitor.page.waitFor(() => !document.querySelector('[data-dongui-root], dongui-ui, [data-dongui-trigger]'));
    const {now, found} = await visitor.page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return {now: document.documentElement.outerHTML, found: new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML};
    });
    expect(now).toBe(found);
    expect(await visitor.page.evaluate(() => listening.filter(({gone}) => !gone()).map(({type}) => type))).toEqual([]);

    await visitor.page.click('button');
    await visitor.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<script type="text/plain" data-category="essential">track("late")</script>');
    });
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await visitor.page.cookies()).toEqual([]);
    expect(visitor.page.errors()).toEqual([]);
  });

  once('destroy() right after the start, while the interface is still on its way, leaves nothing either', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {head: '', body: '<script>dongui.destroy()</script>'}));
    await servers.settle();
    const {now, found} = await visitor.page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return {now: document.documentElement.outerHTML, found: new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML};
    });
    expect(now).toBe(found);
    expect(visitor.page.errors()).toEqual([]);
  });

  once('after destroy() nothing is drawn, whatever is called, also where the interface had not come yet', async () => {
    const visitor = await createVisitor(engine, portal.gated('/first', {body: ''}));
    const {page} = visitor;
    await visitor.refuses();
    for (const place of ['/', '/bar']) {
      await page.goto(portal.gated(place, {config: place === '/bar' ? {layout: 'bar'} : {}, body: ''}));
      await visitor.seesNoBanner();
      expect(await page.evaluate(() => document.querySelector('[data-dongui-root]'))).toBe(null);
      await page.evaluate(isEarly => {
        const seen: string[] = [];
        Object.assign(window, {seen});
        new MutationObserver(changes => {
          for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
            requestAnimationFrame(() => node.isConnected && seen.push(node.nodeName));
          }
        }).observe(document.documentElement, {childList: true});
        if (isEarly) {
          // On its way when the end comes.
          dongui.showBanner();
        }
        dongui.destroy();
        dongui.showPreferences();
        dongui.showBanner();
        void dongui.whenGranted('ads');
      }, place === '/bar');
      await servers.settle();
      expect(await page.evaluate(() => (window as unknown as {seen: string[]}).seen)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('[data-dongui-root], [data-dongui-trigger]'))).toBe(null);
      expect(page.errors()).toEqual([]);
    }
  });

  once.each(['before', 'after'])(
    'destroy() %s the acts are there leaves answers to who asks, and nothing that a page gives throws',
    async time => {
      const body = `<script>
window.thrown = []; window.seen = [];
addEventListener('unhandledrejection', ({reason}) => thrown.push(String(reason)));
const use = async () => { for (const wrong of [null, undefined, 5, [], Symbol()]) { await dongui.save(wrong); wrong === undefined || await dongui.withdraw(wrong); } };
window.done = (async () => {
  ${time === 'after' ? 'await use();' : ''}
  dongui.destroy(); document.cookie = '_ga=1; path=/'; document.cookie = '_own=1; path=/';
  seen.push((await dongui.classify('_ga')).service, (await dongui.classify(null)).category, (await dongui.audit()).map(({name, service}) => name + ' ' + service));
  await use(); await dongui.acceptAll(); await dongui.save({analytics: true}); await dongui.withdraw(); await dongui.reset(); await dongui.importChoice({});
})().catch(error => thrown.push(String(error)));
</script>`;
      const visitor = await createVisitor(engine, portal.gated('/', {body}));
      interface Notes {
        done: Promise<void>;
        seen: unknown[];
        thrown: string[];
      }
      const {page} = visitor;
      await page.evaluate(() => (window as unknown as Notes).done);
      expect(await page.evaluate(() => (window as unknown as Notes).seen)).toEqual(['ga4', 'unknown', ['_ga ga4', '_own undefined']]);
      if (engine.can.seeConsole && time === 'after') {
        await expect.poll(() => page.consoleMessages().join('\n')).toContain('unknown-id (found: null)');
      }
      await servers.settle(300);
      expect(await page.evaluate(() => (window as unknown as Notes).thrown)).toEqual([]);
      expect(page.errors()).toEqual([]);
      // Nothing was decided, and nothing cleaned up.
      expect(await page.evaluate(() => document.cookie)).toBe('_ga=1; _own=1');
    },
  );

  once('destroy() of a visitor who agreed keeps what runs and lets go nothing more', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {body: '<script type="text/plain" data-category="marketing">track("held")</script>'}),
    );
    await visitor.agrees();
    await servers.waitForHit('held');
    await visitor.page.evaluate(() => {
      dongui.destroy();
      document.body.insertAdjacentHTML('beforeend', '<script type="text/plain" data-category="marketing">track("late")</script>');
    });
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit held']);
    expect(await visitor.cookieNames()).toEqual(['dongui']);
    expect(await visitor.page.evaluate(() => document.querySelector('[data-dongui-root], [data-dongui-trigger]'))).toBe(null);
  });

  once('a choice made by the page before its body is there counts', async () => {
    const body = '<script>ran.push(document.readyState)</script><script type="text/plain" data-category="marketing">track("held")</script>';
    const visitor = await createVisitor(engine, portal.gated('/early', {config: null, head: '', body: ''}));
    const json = JSON.stringify({company: '인프라닉스', policy: {url: '/privacy'}});
    const html = `<!doctype html><script>window.ran = []; window.track = id => { new Image().src = '${servers.tracker}/hit?id=' + id; }</script>
<script type="application/json" data-dongui-config>${json}</script><script src="/dongui.js"></script>
<script>dongui.acceptAll(); dongui.showPreferences();</script><body>${body}`;
    await visitor.page.goto(servers.page('/', html));
    await servers.waitForHit('held');
    expect(await visitor.choice()).toMatchObject({level: 'all'});
    expect(await visitor.ran()).toEqual(['loading']);
    await visitor.page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog[open]'));
    expect(visitor.page.errors()).toEqual([]);
  });

  test('an element marked with a live address is moved to waiting and reported, and loads again once that is agreed to', async () => {
    const body = `<iframe title="틀" data-purpose="ads" src="${servers.tracker}/frame?id=live"></iframe>
<img alt="" data-purpose="ads" srcset="${servers.tracker}/p.gif?id=srcset 1x">`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.seesBanner();
    const attributes = () =>
      [...document.querySelectorAll('iframe, img')].map(({attributes: list}) => [...list].map(({name}) => name).join());
    expect(await visitor.page.evaluate(attributes)).toEqual([
      expect.stringMatching(/^title,data-purpose,data-src(,style)?$/),
      'alt,data-purpose,data-srcset',
    ]);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/live-address \(found: http[^)]*frame/);
    }
    await servers.settle();
    servers.clear();
    await visitor.agrees();
    await servers.waitForHit('live');
    // The image may come out of the browser's cache: it was asked for before.
    await visitor.page.waitFor(() => document.querySelector('img')?.hasAttribute('srcset'));
  });

  test('an address written to wait counts beside one that is shown meanwhile (a picture in the address, an empty one)', async () => {
    const at = (path: string): string => `data-purpose="ads" data-src="${servers.tracker}${path}"`;
    const body = `<iframe title="틀" src="" ${at('/frame?id=empty')}></iframe><iframe title="틀" src="about:blank" ${at('/frame?id=blank')}></iframe>
<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" ${at('/p.gif?id=lazy')}>
<embed src="about:blank" ${at('/frame?id=embed')}>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(['frame blank', 'frame embed', 'frame empty', 'image lazy']);
    await visitor.page.evaluate(() => dongui.withdraw());
    expect(await visitor.page.evaluate(() => document.querySelector('body > [src]'))).toBe(null);
  });

  once('a script marked but live has run already: that is reported, and it does not run again', async () => {
    const body = '<script data-purpose="ads">track("live")</script><script type="text/plain" data-purpose="ads">track("held")</script>';
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('held');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['live', 'held']);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toContain('live-script');
    }
  });

  once('what agreed code leaves alone stays alone: elements without anything to hold keep their own data attributes', async () => {
    const body =
      '<ul data-category="marketing"><li data-service="ga4" id="row">행</li></ul><form data-purpose="ads"><input data-category="marketing"></form>';
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const before = await visitor.page.evaluate(() => document.querySelector('ul')?.outerHTML);
    await visitor.agrees();
    expect(await visitor.page.evaluate(() => document.querySelector('ul')?.outerHTML)).toBe(before);
    expect(visitor.page.consoleMessages().filter(text => text.includes('[dongui]'))).toEqual([]);
  });
});
