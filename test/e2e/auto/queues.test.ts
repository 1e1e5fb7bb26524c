import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {callEarly, earlyTold, standIns} from '../support/standIns.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

/** What the page and the stand-ins keep. */
interface Notes {
  told: unknown[][];
  thrown: string[];
  answers: unknown[];
  seen: Record<string, unknown>;
  fbq(...args: unknown[]): void;
}

const {servers, portal} = await usePortal();
const ids = Object.keys(standIns);
const config = {gate: 'auto', services: ids} as const;

const read = <Key extends keyof Notes>(page: Page, key: Key): Promise<Notes[Key]> =>
  page.evaluate(name => (window as unknown as Record<string, Notes[Key]>)[name], key) as Promise<Notes[Key]>;

/** What each stand-in was told, in its order; vendors do not wait for each other. */
function byService(told: readonly unknown[][]): Record<string, unknown[]> {
  const serviceOf = (call: unknown): string | undefined =>
    ids.find(id => earlyTold[id]?.some(each => (each as unknown[])[0] === (call as unknown[])[0]));
  return Object.fromEntries(ids.map(id => [id, told.filter(call => serviceOf(call) === id)]));
}

/** Puts the stand-ins where the portal serves them. */
function putStandIns(): void {
  for (const [id, body] of Object.entries(standIns)) {
    servers.page(`/vendors/${id}.js`, () => ({headers: {'content-type': 'text/javascript'}, body}));
  }
}

const marked = ids.map(id => `<script type="text/plain" data-service="${id}" data-src="/vendors/${id}.js"></script>`).join('\n');
/** Nothing but the page's own code that starts each of them is in the page; the vendor's script comes from elsewhere. */
const starters = ids.map(id => `<script type="text/plain" data-service="${id}">track('${id}')</script>`).join('\n');
const onGrant = `<script>dongui.onChange(state => { for (const id of ${JSON.stringify(ids)}) { if (state.allows[id]) {
  const script = document.createElement('script'); script.src = '/vendors/' + id + '.js'; document.head.append(script); } } });</script>`;
const calls = `<script>${callEarly()}</script>`;

/** What a page does with what a call gave it. */
const uses = `<script>(async () => {
  const result = wcs_do();
  window.seen = {text: \`\${result}\`, type: typeof fbq, awaited: typeof (await mixpanel.track('awaited')), joined: 'x' + kakaoPixel('1'), sum: +result,
    has: 'track' in mixpanel || !!mixpanel.track, optional: typeof window.ChannelIO?.('x'), json: JSON.stringify({result}) };
})().catch(error => { window.seen = {error: String(error)}; });</script>`;

describeEngines('what a page tells vendors before the first answer', (engine, once) => {
  const reaches = 'throws nothing, and reaches the vendor %s in its order';
  const reach = async (_: string, body: string): Promise<void> => {
    putStandIns();
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    expect(await read(page, 'thrown')).toEqual([]);
    expect(await read(page, 'told')).toEqual([]);
    await visitor.agrees();
    await expect.poll(async () => byService(await read(page, 'told'))).toEqual(earlyTold);
    // Each once, and the vendors' own globals answer from now on.
    expect(await read(page, 'told')).toHaveLength(Object.values(earlyTold).flat().length);
    expect(await page.evaluate(() => (window as unknown as {wcs_do(): string}).wcs_do())).toBe('counted');
    expect(await read(page, 'thrown')).toEqual([]);
    expect(page.errors()).toEqual([]);
  };
  test.each([['marked in the page', marked + calls]])(reaches, reach);
  once.each([['added on the grant', starters + calls + onGrant]])(reaches, reach);

  once('gives values that can be awaited, written out and asked for their type', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: marked + uses}));
    await visitor.seesBanner();
    expect(await visitor.page.waitFor(() => (window as unknown as Notes).seen)).toEqual({
      text: '',
      type: 'function',
      awaited: expect.any(String),
      joined: 'x',
      sum: 0,
      has: true,
      optional: expect.any(String),
      json: expect.any(String),
    });
    expect(visitor.page.errors()).toEqual([]);
  });

  once('reaches a vendor that brings but one of its globals, without what comes of the other until that is there', async () => {
    const body = 'window.told = []; window.vend = (...args) => told.push(args);';
    servers.page('/vendors/vend.js', () => ({headers: {'content-type': 'text/javascript'}, body}));
    const services = [trackerService(servers, {globals: ['vend', 'vendOther']})];
    const page = (
      await createVisitor(
        engine,
        portal.gated('/', {
          tag: 'auto',
          config: {gate: 'auto', services},
          body: `<script type="text/plain" data-service="tracker" data-src="/vendors/vend.js"></script>
<script>vendOther('x'); vend('of', vendOther('other')); vend('early');</script>`,
        }),
      )
    ).page;
    await page.waitFor(() => typeof dongui === 'object');
    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => read(page, 'told')).toEqual([['early']]);
    await page.evaluate(() => {
      const all = window as unknown as Record<'vend' | 'vendOther', (what: string) => unknown>;
      all.vend('late');
      all.vendOther('x');
    });
    expect(await read(page, 'told')).toEqual([['early'], ['late']]);
    await page.evaluate(() => {
      Object.assign(window, {vendOther: (what: string) => `${what} made`});
    });
    await expect.poll(() => read(page, 'told')).toEqual([['early'], ['late'], ['of', 'other made']]);
    expect(page.errors()).toEqual([]);
  });

  once('goes on to the vendor by what the page has kept of it, and the vendor finds nothing in its own place', async () => {
    const body = `window.found = typeof vend; window.told = [];
window.vend = Object.assign((...args) => told.push(args), {version: 7, part: {count: 0, add() { return ++this.count; }}});`;
    servers.page('/vendors/vend.js', () => ({headers: {'content-type': 'text/javascript'}, body}));
    const services = [trackerService(servers, {globals: ['vend']})];
    const {page, ...visitor} = await createVisitor(
      engine,
      portal.gated('/', {
        tag: 'auto',
        config: {gate: 'auto', services},
        body: `<script type="text/plain" data-service="tracker" data-src="/vendors/vend.js"></script>
<script>kept = vend; kept.mine = 'mine'; part = vend.part; early = kept.mine;</script>`,
      }),
    );
    await visitor.agrees();
    await page.waitFor(() => 'told' in window);
    const use = () => {
      type Vend = {(what: string): unknown; version: unknown};
      const {found, early, kept, part} = window as unknown as {found: string; early: string; kept: Vend; part: {add(): unknown}};
      return [found, early, kept('late'), kept.version, part.add(), part.add()];
    };
    expect(await page.evaluate(use)).toEqual(['undefined', 'mine', 1, 7, 1, 2]);
    expect(await read(page, 'told')).toEqual([['late']]);
    expect(page.errors()).toEqual([]);
  });

  once('is given what the page writes to it, also by a stand-in that was kept, and not what was refused', async () => {
    putStandIns();
    const body = `${marked}<script>window.told = []; window.kept = wcs; wcs.checkoutWhitelist = ['refused'];</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    const {page} = visitor;
    await visitor.refuses();
    await visitor.page.evaluate(() => dongui.acceptAll());
    const list = () => page.evaluate(() => (window as unknown as {wcs: {checkoutWhitelist: unknown}}).wcs.checkoutWhitelist);
    await page.waitFor(() => Object.getOwnPropertyDescriptor(window, 'wcs')?.value);
    await page.waitFor(count => document.querySelectorAll('script[src^="/vendors/"]').length === count, [ids.length]);
    expect(await list()).toEqual([]);
    await page.evaluate(() => {
      (window as unknown as {kept: {checkoutWhitelist: unknown}}).kept.checkoutWhitelist = ['late'];
    });
    expect(await list()).toEqual(['late']);
    expect(page.errors()).toEqual([]);
  });

  once('is forgotten with a refusal: a later grant tells nothing from before, only what comes after', async () => {
    putStandIns();
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: marked + calls}));
    const {page} = visitor;
    await visitor.refuses();
    await page.evaluate(() => (window as unknown as Notes).fbq('track', 'refused'));
    await page.evaluate(() => dongui.acceptAll());
    // The vendor's own, which takes the place of the stand-in's getter.
    await page.waitFor(() => typeof Object.getOwnPropertyDescriptor(window, 'fbq')?.value === 'function');
    await page.evaluate(() => (window as unknown as Notes).fbq('track', 'after'));
    const wanted = [
      ['fbq', 'consent', 'grant'],
      ['fbq', 'track', 'after'],
    ];
    await expect.poll(() => read(page, 'told')).toEqual(wanted);
    await page.waitFor(count => document.querySelectorAll('script[src^="/vendors/"]').length === count, [ids.length]);
    await servers.settle(300);
    expect(await read(page, 'told')).toEqual(wanted);
  });

  once('is told up to 1,000 calls, with one report, and not what is older than half an hour', async () => {
    putStandIns();
    const body = `${marked}<script>${callEarly([])}
const {now} = Date; Date.now = () => now() - 31 * 60000; fbq('old'); Date.now = () => now() - 29 * 60000; fbq('young'); Date.now = now;
for (let index = 2; index < 1500; index++) fbq('track', index);</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    const {page} = visitor;
    await visitor.agrees();
    await expect.poll(async () => (await read(page, 'told')).length).toBeGreaterThan(0);
    const told = await read(page, 'told');
    expect([told.length, told[0], told[1], told.at(-1)]).toEqual([999, ['fbq', 'young'], ['fbq', 'track', 2], ['fbq', 'track', 999]]);
    if (engine.can.seeConsole) {
      const reports = () =>
        page
          .consoleMessages()
          .join('\n')
          .match(/queue-full/g);
      await expect.poll(reports).toHaveLength(1);
    }
  });
});

/** Vendors' own snippets, with the tracker for their host: each first looks whether it has run. */
const snippets = {
  fbq: `!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[];t=b.createElement(e);t.async=!0;t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window,document,'script','$/t.js?id=fbq'); fbq('init', '1');`,
  ChannelIO: `(function(){var w=window;if(w.ChannelIO){return w.console.error("ChannelIO script included twice.");}var ch=function(){ch.c(arguments);};ch.q=[];
ch.c=function(args){ch.q.push(args);};w.ChannelIO=ch;var s=document.createElement("script");s.async=true;s.src="$/t.js?id=ChannelIO";
var x=document.getElementsByTagName("script")[0];x.parentNode.insertBefore(s,x);})(); ChannelIO('boot', {pluginKey: '1'});`,
};

describeEngines("a vendor's own snippet that first looks whether its global is there", engine => {
  const code = Object.values(snippets).join('\n').replaceAll('$/', `${servers.tracker}/`);
  const settings = {gate: 'auto', services: [trackerService(servers, {globals: ['fbq', 'ChannelIO']})]} as const;

  test.each([
    ['in the page', `<script>${code}</script>`],
    ['in a file of the site', '<script src="/app.js"></script>'],
    ['in a module of the site', '<script type="module" src="/app.js"></script>'],
  ])('%s runs, waits, and loads its script after the grant', async (_, snippet) => {
    servers.page('/app.js', () => ({headers: {'content-type': 'text/javascript'}, body: code}));
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: settings, body: snippet}));
    const {page} = visitor;
    await visitor.seesBanner();
    await servers.settle(200);
    expect(servers.hits()).toEqual([]);
    expect(page.consoleMessages().join()).not.toContain('included twice');
    await visitor.agrees();
    await Promise.all([servers.waitForHit('fbq', {kind: 'hit'}), servers.waitForHit('ChannelIO', {kind: 'hit'})]);
    const queues = () => {
      const {fbq, ChannelIO} = window as unknown as {fbq: {queue: unknown[][]}; ChannelIO: {q: unknown[][]}};
      return [fbq.queue, ChannelIO.q].map(queue => queue.map(args => args[0]).sort());
    };
    await expect.poll(() => page.evaluate(queues)).toEqual([['init'], ['boot']]);
    expect(page.errors()).toEqual([]);
  });

  test('is not what only names its host, or loads another service from there', async () => {
    const {host} = new URL(servers.tracker);
    const maps = trackerService(servers, {id: 'maps', purpose: 'service', urls: [`${host}/frame`], cookies: [], storage: []});
    const page = `<script>errors = []; onerror = message => errors.push(message)</script><script src="$/t.js?id=vendor"></script>
<script>// $/t.js is loaded above
fbq('track', 'named');</script>
<script>const map = document.createElement('script'); map.src = '$/frame?id=map'; fbq('track', 'beside'); done = true;</script>`;
    const config = {...settings, services: [...settings.services, maps]};
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {tag: 'auto', config, body: page.replaceAll('$/', `${servers.tracker}/`)}),
    );
    await visitor.seesBanner();
    const seen = () => {
      const {errors, done} = window as unknown as {errors: string[]; done?: boolean};
      return [errors, done];
    };
    expect(await visitor.page.evaluate(seen)).toEqual([[], true]);
  });
});
