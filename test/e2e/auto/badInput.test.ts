import {expect, test} from 'vitest';
import type {Consent, Service} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {keepGlobals} from '../support/globals.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

interface Notes {
  log: string[];
  changedGlobals(): string[];
  addedGlobals(): string[];
}

const {servers, portal} = await usePortal();
const tracker = trackerService(servers);
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** The tracker in five ways, and the site's own requests, whose answers are noted. */
const asks = `window.log = []; window.ask = () => { const q = '?id=';
new Image().src = '$/p.gif' + q + 'image'; fetch('$/hit' + q + 'fetch').catch(() => {});
const s = document.createElement('script'); s.setAttribute('src', '$/t.js' + q + 'script'); document.head.append(s);
const x = new XMLHttpRequest(); x.open('GET', '$/hit' + q + 'xhr'); x.send();
document.createElement('div').innerHTML = '<img src="$/p.gif' + q + 'html">'; };
ask();
fetch('/?cookies').then(answer => log.push('fetch ' + answer.status));
const own = document.createElement('script'); own.src = '/own.js'; document.head.append(own);
const image = new Image(); image.onerror = () => log.push('image'); image.src = '/none.png'; document.cookie = 'plain=1';`.replaceAll(
  '$/',
  `${servers.tracker}/`,
);
const asked = ['fetch', 'html', 'image', 'script', 'xhr'];
const body = `<script>${asks}</script>`;

function putOwn(): void {
  servers.page('/own.js', () => ({headers: {'content-type': 'text/javascript'}, body: "log.push('script')"}));
}

async function expectOwn(page: Page): Promise<void> {
  const log = () => page.evaluate(() => [...(window as unknown as Notes).log].sort().join());
  await expect.poll(log).toBe('fetch 200,image,script');
  expect(await page.evaluate(() => document.cookie)).toContain('plain=1');
}

const other = (id: string, more: object): Service => ({...tracker, id, name: {ko: id}, ...more});
const configTag = (services: unknown[]): string =>
  `<script type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, gate: 'auto', services})}</script>`;
const autoTag = `${configTag([tracker])}<script src="/dongui.auto.js"></script>`;

describeEngines('the gate auto with', (engine, once) => {
  test('the open twin sends it all', async () => {
    putOwn();
    const visitor = await createVisitor(engine, portal.open('/', {body}));
    await expect.poll(() => asked.filter(id => !ids().includes(id))).toEqual([]);
    // The last thing it sends; nothing of it may reach the next test.
    await servers.waitForHit('script', {kind: 'hit'});
    await expectOwn(visitor.page);
  });

  once('patterns that say nothing, and ones that mean the site itself, holds what is declared, and the site works', async () => {
    putOwn();
    const host = new URL(servers.portal).host;
    const services = [
      tracker,
      other('nothing', {
        urls: ['', '*', '://', '*/*', '/', 1, null, {}, ['x']],
        cookies: [null, {name: '*', retention: '1년'}, 3],
        storage: ['*', null],
      }),
      other('text', {urls: 'tracker', cookies: 'x', storage: 7, globals: 'fetch'}),
      other('site', {urls: [host, `${host}/`, '*.localhost', 'portal.localhost:*/*']}),
      other('global', {urls: [], globals: ['fetch', 'document', '', 'a b', '__proto__', null]}),
    ] as unknown as Service[];
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config: {gate: 'auto', services}, body}));
    await visitor.seesBanner();
    await expectOwn(visitor.page);
    await servers.settle(300);
    expect(ids()).toEqual([]);
    expect(visitor.page.errors()).toEqual([]);
    if (engine.can.seeConsole) {
      for (const problem of [
        'service-urls',
        'service-cookies',
        'service-storage',
        `pattern-own-site (found: site: ${host})`,
        'pattern-own-site (found: site: *.localhost',
      ]) {
        await expect.poll(() => visitor.page.consoleMessages().join('\n')).toContain(problem);
      }
    }
    await visitor.agrees();
    await expect.poll(() => asked.filter(id => !ids().includes(id))).toEqual([]);
    // As in the twin.
    await servers.waitForHit('script', {kind: 'hit'});
    await expectOwn(visitor.page);
  });

  test('pages and vendors that redefine what it has patched, take natives from a frame, freeze, or pollute holds on', async () => {
    putOwn();
    const hostile = `<script>
Object.prototype.id = 'polluted'; Object.prototype.urls = 'x/'; Object.prototype.purpose = 'service'; Array.prototype.extra = () => 1;
const {fetch: patched} = window; window.fetch = (...args) => { return patched(...args); };
const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
Object.defineProperty(HTMLImageElement.prototype, 'src', {...src, set(value) { src.set.call(this, value); }});
const frame = document.createElement('iframe'); document.head.append(frame);
XMLHttpRequest.prototype.open = frame.contentWindow.XMLHttpRequest.prototype.open; XMLHttpRequest.prototype.send = frame.contentWindow.XMLHttpRequest.prototype.send;
Element.prototype.setAttribute = frame.contentWindow.Element.prototype.setAttribute;
const native = frame.contentWindow.fetch; native('${servers.tracker}/hit?id=frame-native').catch(() => {}); frame.remove();
Object.freeze(Element.prototype); Object.freeze(Node.prototype); Object.freeze(XMLHttpRequest.prototype);
</script>`;
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {tag: 'auto', config: {gate: 'auto', services: [tracker]}, body: hostile + body}),
    );
    await visitor.seesBanner();
    await expectOwn(visitor.page);
    await servers.settle(300);
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => asked.filter(id => !ids().includes(id))).toEqual([]);
    // As in the twin.
    await servers.waitForHit('script', {kind: 'hit'});
    expect(visitor.page.errors()).toEqual([]);
  });

  test('prototypes frozen before it, and a page that pollutes them first, starts, asks, and breaks nothing', async () => {
    putOwn();
    const head = `<script>Object.prototype.polluted = 'x'; Object.prototype.purpose = 'service'; Object.prototype.allows = 'all'; Object.freeze(Element.prototype); Object.freeze(window.Storage.prototype);</script>${autoTag}`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head, body}));
    await visitor.seesBanner();
    await expectOwn(visitor.page);
    await servers.settle(300);
    // `setAttribute`, `append` and `innerHTML` could not be patched; what does not need them is held all the same.
    expect(ids().filter(id => !['html', 'script'].includes(id))).toEqual([]);
    expect(visitor.page.errors()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => asked.filter(id => !ids().includes(id))).toEqual([]);
    // As in the twin.
    await servers.waitForHit('script', {kind: 'hit'});
  });

  test.each(['srcdoc', 'blob', 'sandbox'])(
    'a page of its own in a frame (%s), which has no address with a host, holds there',
    async kind => {
      const put = (gated: boolean): string => {
        const inner = `<!doctype html><base href="${servers.portal}/"><title>틀</title>${gated ? autoTag : ''}<body>${body}</body>`;
        const show = `const f = document.createElement('iframe'); f.title = '틀'; ${kind === 'sandbox' ? "f.sandbox = 'allow-scripts';" : ''}
${kind === 'blob' ? "f.src = URL.createObjectURL(new Blob([inner], {type: 'text/html'}));" : 'f.srcdoc = inner;'} document.body.append(f);`;
        return portal.open('/', {
          body: `<script>const inner = ${JSON.stringify(inner).replaceAll('</', '<\\/')}; ${show}</script>`,
        });
      };
      const twin = await createVisitor(engine, put(false));
      await expect.poll(() => asked.filter(id => !ids().includes(id))).toEqual([]);
      await servers.waitForHit('script', {kind: 'hit'});
      await twin.session.close();
      servers.clear();
      const {page} = await createVisitor(engine, put(true));
      if (kind !== 'sandbox') {
        // It runs there, and asks there.
        await page.waitFor(() => (window.frames[0] as unknown as {dongui?: Consent}).dongui?.state.needsAsking);
      }
      await servers.settle(700);
      expect(ids()).toEqual([]);
    },
  );

  once.each([
    ['dongui.js first', '<script src="/dongui.js"></script>', autoTag],
    ['dongui.js after it', autoTag, '<script src="/dongui.js"></script>'],
    ['itself twice', autoTag, '<script src="/dongui.auto.js"></script>'],
  ])('%s keeps the first, reports the second, and asks once', async (name, first, second) => {
    putOwn();
    const head = name === 'dongui.js first' ? configTag([tracker]) + first + second : first + second;
    const marked = `<script type="text/plain" data-service="tracker">track('marked')</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head, body: body + marked}));
    await visitor.seesBanner();
    await expectOwn(visitor.page);
    const free = name === 'dongui.js first' ? asked : [];
    await expect.poll(ids).toEqual(free);
    await servers.settle(200);
    expect(ids()).toEqual(free);
    await visitor.agrees();
    const told = () => arrived(servers).filter(each => each === 'hit marked' || each === 'script script');
    await expect.poll(told).toEqual(['hit marked', 'script script']);
    await servers.settle(300);
    expect(told()).toEqual(['hit marked', 'script script']);
    expect(await visitor.page.evaluate(() => document.querySelectorAll('[data-dongui-root]').length)).toBe(1);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join('\n')).toContain('loaded-twice');
    }
  });

  test('destroy() puts back every global of the page and of its frames, and what waits goes nowhere', async () => {
    putOwn();
    const config = configTag([{...tracker, globals: ['fbq']}, 'naver-analytics', 'mixpanel']);
    const head = `${keepGlobals}${config}<script src="/dongui.auto.js"></script>`;
    const frames = `<script>window.child = document.createElement('iframe'); document.body.append(child); child.contentWindow.fetch('${servers.tracker}/hit?id=child').catch(() => {});
{ const gone = document.createElement('iframe'); document.body.append(gone); gone.src = '${servers.tracker2}/frame?id=gone'; }</script>
<script type="text/plain" data-service="mixpanel"></script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head, body: frames + body}));
    const {page} = visitor;
    await visitor.seesBanner();
    // Its globals were patched, too, and are out of reach by now.
    await servers.waitForHit('gone');
    const patched = await page.evaluate(() => (window as unknown as Notes).changedGlobals());
    expect(patched).toEqual(expect.arrayContaining(['window.fetch', 'HTMLImageElement.prototype.src', 'Function.prototype.toString']));
    await page.evaluate(() => dongui.destroy());
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 50)));
    expect(await page.evaluate(() => (window as unknown as Notes).changedGlobals())).toEqual([]);
    const added = await page.evaluate(() => (window as unknown as Notes).addedGlobals());
    expect(added.filter(path => !/^(window\.(\d+|child|log|ask|own|image|dongui|Symbol\(automation\w*\))|ask\..*)$/.test(path))).toEqual(
      [],
    );
    await servers.settle(300);
    expect(ids()).toEqual(['gone']);
    // From now on nobody holds anything.
    await page.evaluate(() => (window as unknown as {ask(): void}).ask());
    await expect.poll(() => asked.filter(id => !ids().includes(id))).toEqual([]);
    await expectOwn(page);
    expect(page.errors()).toEqual([]);
  });

  once('forms whose fields hide their own methods holds what comes behind them', async () => {
    const field = '<form><input name="matches"></form>';
    const code = `<script src="${servers.tracker}/t.js?id=behind"></script>`;
    const visitor = await createVisitor(engine, portal.open('/open', {body: field + code}));
    await servers.waitForHit('behind', {kind: 'hit'});
    await visitor.page.goto(portal.gated('/', {tag: 'auto', config: {gate: 'auto', services: [tracker]}, body: field + code}));
    await visitor.seesBanner();
    await servers.settle();
    expect(await visitor.ran()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => visitor.ran()).toEqual(['behind']);
  });

  once('a page whose lists write themselves as text (Prototype.js up to 1.6) holds what a worker asks for', async () => {
    const head = `<script>Array.prototype.toJSON = () => '[…]';</script>`;
    const code = `fetch('${servers.tracker}/hit?id=worker').catch(() => {}); postMessage('');`;
    const work = `<script>window.log = []; const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
worker.onmessage = () => log.push('worker');</script>`;
    await createVisitor(engine, portal.open('/', {head, body: work}));
    await servers.waitForHit('worker');
    servers.clear();

    const visitor = await createVisitor(
      engine,
      portal.gated('/', {tag: 'auto', config: {gate: 'auto', services: [tracker]}, head, body: work}),
    );
    await expect.poll(() => visitor.page.evaluate(() => (window as unknown as Notes).log.join())).toBe('worker');
    await servers.settle();
    expect(ids()).toEqual([]);
  });
});
