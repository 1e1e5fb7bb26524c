import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import type {ConsentConfig} from '../../../src/index.js';
import {responseHeaders} from '../../../src/server.js';
import {describeEngines, type Page} from '../harness/index.js';
import {runVectors, scriptVectors} from '../support/autoVectors.js';
import {createVisitor} from '../support/createVisitor.js';
import {keepGlobals} from '../support/globals.js';
import {parserMarkup, parserVectors} from '../support/parserVectors.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const {servers, portal} = await usePortal();
const config = {
  company: '인프라닉스',
  policy: {url: '/privacy'},
  gate: 'lockdown',
  services: [
    trackerService(servers),
    {...trackerService(servers), id: 'pay', name: {ko: '결제'}, purpose: 'service', urls: [`${new URL(servers.tracker2).host}/`]},
  ],
} satisfies ConsentConfig;

const all = Object.keys(scriptVectors);
/** Not in every engine, or only where a decoder is (scriptVectors.test.ts); scripts of a `blob:`, which `lockdown` always refuses (docs/limits.md); a host with a dot at its end, which is another to a policy. */
const uncertain = [
  ...['audio', 'worker-shared', 'worker-data', 'worklet-import', 'svg-set', 'svg-animate', 'media-artwork'],
  ...['module-blob', 'module-blob-inner', 'frame-blob-xslt', 'worker-dot'],
];
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();
const tag = `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.auto.js"></script>`;

/** The site's own: an inline script, its API, a frame; and its payment. */
const own = `<script>window.own = []; const note = (id, promise) => promise.then(answer => own.push(id + ' ' + (answer.status ?? 'ok')), error => own.push(id + ' ' + error));
note('api', fetch('/?cookies')); note('eval', Promise.resolve(new Function('return 1')()));
note('blob', fetch(URL.createObjectURL(new Blob(['x'])))); note('data', fetch('data:,x'));
note('pay', fetch('${servers.tracker2}/hit?id=pay')); new Image().src = '${servers.tracker2}/p.gif?id=pay-image'; navigator.sendBeacon('${servers.tracker2}/hit?id=pay-beacon');
{ const f = document.createElement('iframe'); f.srcdoc = '<p>own</p>'; f.onload = () => own.push('frame'); document.head.append(f); }
</script>`;
const owned = ['api 200', 'blob 200', 'data 200', 'eval ok', 'frame', 'pay 200'];
const pays = ['pay', 'pay-beacon', 'pay-image'];

/** Past a policy in some engine: prefetching, and what a worklet imports. Rules for addresses of the site itself stay. */
const rules = (url: string): string => JSON.stringify({prefetch: [{source: 'list', urls: [url], eagerness: 'immediate'}]});
const past = `<script type="speculationrules">${rules(`${servers.tracker}/frame?id=rules`)}</script>
<script type="speculationrules">${rules('/own')}</script>
<script>{ const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = '${rules(`${servers.tracker}/frame?id=rules-made`)}'; document.head.append(s); }
const made = new Blob(["import '${servers.tracker}/t.js?id=worklet&module=1'"], {type: 'text/javascript'});
new OfflineAudioContext(1, 128, 44100).audioWorklet.addModule(URL.createObjectURL(made)).catch(() => {});</script>`;

const readOwn = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as {own: string[]}).own.sort());

describeEngines('under lockdown', (engine, once) => {
  /** Firefox keeps a page's own sheets, with what was refused to them, for the next pages that have the same. */
  const remembered =
    engine.name === 'firefox'
      ? [
          'style-import',
          'style-text-node',
          'style-node-value',
          'style-node-text',
          'style-append-data',
          'style-replace-data',
          'style-open',
          'style-fragment',
          'style-svg',
          'style-inner-html',
          'style-sheet-escapes',
          'css-url',
          'import',
        ]
      : [];
  const missing = (wanted: readonly string[]): string[] => {
    const came = ids();
    return wanted.filter(id => !came.includes(id) && !uncertain.includes(id) && !remembered.includes(id));
  };

  test('nothing of a tracker is reached and no global is touched; a grant reloads and all of it goes; a withdrawal reloads and nothing does', async () => {
    const url = portal.gated('/', {tag: false, config: null, head: keepGlobals + tag, body: own + runVectors(servers.tracker)});
    const visitor = await createVisitor(engine, url);
    const {page} = visitor;
    await visitor.seesBanner();
    await expect.poll(ids).toEqual(pays);
    await servers.settle(600);
    expect(ids()).toEqual(pays);
    await expect.poll(() => readOwn(page)).toEqual(owned);
    expect(await page.evaluate(() => (window as unknown as {changedGlobals(): string[]}).changedGlobals())).toEqual([]);
    expect(await page.evaluate(() => [`${fetch}`.includes('[native code]'), document.querySelector('meta[http-equiv]')])).toEqual([
      true,
      null,
    ]);

    await visitor.reloadsBy(() => visitor.press('accept-all'));
    expect(await visitor.choice()).toMatchObject({level: 'all'});
    await servers.waitForHit('script-src');
    // On a reload browsers may remember what was refused to the page's own frames and sheets; another visit does not.
    await page.goto(`${url}?again`);
    await expect.poll(() => missing(all)).toEqual([]);
    await visitor.seesNoBanner();
    await servers.settle(200);

    await visitor.reloadsBy(() => page.evaluate(() => void (window as unknown as {dongui: {withdraw(): void}}).dongui.withdraw()));
    // What was on its way when the page went.
    await servers.settle(200);
    const before = servers.hits().length;
    await visitor.seesNoBanner();
    await servers.settle(600);
    // Of the page after the withdrawal only the payment came.
    const later = servers.hits().slice(before);
    expect(later.filter(({id}) => !pays.includes(id))).toEqual([]);
    expect(await visitor.choice()).toMatchObject({level: 'none'});
    await expect.poll(() => readOwn(page)).toEqual(owned);
  });

  test('neither speculation rules nor a worklet reach a tracker past the policy, and the rules for the own site work', async () => {
    let prefetched = 0;
    servers.page('/own', () => {
      prefetched++;
      return 'own';
    });
    await createVisitor(engine, portal.open('/open', {tag: false, config: null, body: past}));
    await expect.poll(ids).toContain('worklet');
    if (engine.name === 'chromium') {
      await expect.poll(() => ({ids: ids(), prefetched})).toEqual({ids: ['rules', 'rules-made', 'worklet'], prefetched: 1});
    }
    await servers.settle(900);
    const open = prefetched;

    prefetched = 0;
    const before = servers.hits().length;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: tag, body: past}));
    await visitor.seesBanner();
    await expect.poll(() => prefetched).toBe(open);
    await servers.settle(900);
    expect(servers.hits().slice(before)).toEqual([]);
    expect(prefetched).toBe(open);
    expect(await visitor.page.evaluate(() => document.querySelectorAll('script[type=speculationrules]').length)).toBe(1);
  });

  once('rules of relative addresses are no own ones where the page makes those lead elsewhere', async () => {
    const elsewhere = `<base href="${servers.tracker}/"><script type="speculationrules">${rules('/frame?id=based')}</script>`;
    if (engine.name === 'chromium') {
      await createVisitor(engine, portal.open('/open', {tag: false, config: null, body: elsewhere}));
      await servers.waitForHit('based');
      servers.clear();
    }
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head: tag, body: elsewhere}));
    await visitor.seesBanner();
    await servers.settle(900);
    expect(ids()).toEqual([]);
  });

  test("dongui's own files come from the folder of the script, also on a host that nobody declared, and nothing else from there", async () => {
    const origin = servers.portal.replace('portal.', 'files.');
    let strangers = 0;
    servers.page('/other.js', () => `${++strangers}`);
    for (const file of readdirSync(dist).filter(name => name.endsWith('.js'))) {
      const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
      servers.page(`/files/${file}`, () => ({headers, body: readFileSync(dist + file, 'utf8')}));
    }
    const head = tag.replace('/dongui.auto.js', `${origin}/files/dongui.auto.js`);
    const body = `<script type="text/plain" data-service="tracker">track('marked')</script><script>new Image().src = '${origin}/other.js'; fetch('${origin}/other.js', {mode: 'no-cors'}).catch(() => {});</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head, body}));
    await visitor.seesBanner();
    await visitor.reloadsBy(() => visitor.press('accept-all'));
    await servers.waitForHit('marked');
    expect(strangers).toBe(0);
    await visitor.page.goto(portal.open('/open', {tag: false, config: null, body}));
    await expect.poll(() => strangers).toBeGreaterThan(0);
  });

  test("with the server's header what stands in the page is not reached either, and all of it after the grant", async () => {
    const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>포털</title>${tag}<script>window.ran = [];</script><body>${own}${parserMarkup(servers.tracker)}`;
    const url = servers.page('/', ({headers}) => ({headers: responseHeaders(config, `${headers.cookie ?? ''}`), body: html}));
    const visitor = await createVisitor(engine, url);
    await visitor.seesBanner();
    await expect.poll(ids).toEqual(pays);
    await servers.settle(600);
    expect(ids()).toEqual(pays);
    expect(await visitor.ran()).toEqual([]);
    await visitor.reloadsBy(() => visitor.press('accept-all'));
    await servers.waitForHit('script');
    await visitor.page.goto(`${url}?again`);
    await expect.poll(() => missing(Object.keys(parserVectors))).toEqual([]);
    await expect.poll(() => readOwn(visitor.page)).toEqual(owned);
  });

  test('a nonce in that header lets the code of the page run that has it, and no file of a host that is not in the list', async () => {
    const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>포털</title>${tag}<script nonce="abc">window.ran = ['own'];</script>
<body><script>ran.push('stranger')</script><script nonce="abc" src="${servers.tracker}/t.js?id=nonced"></script><script src="${servers.tracker2}/t.js?id=pay"></script>`;
    const url = servers.page('/', ({headers}) => ({
      headers: responseHeaders(config, {cookie: `${headers.cookie ?? ''}`, nonce: 'abc'}),
      body: html,
    }));
    const visitor = await createVisitor(engine, url);
    await visitor.seesBanner();
    await servers.waitForHit('pay');
    await servers.settle(600);
    expect(ids()).toEqual(['pay']);
    expect(await visitor.ran()).not.toContain('stranger');
    expect(await visitor.ran()).toContain('own');
    await visitor.reloadsBy(() => visitor.press('accept-all'));
    await servers.waitForHit('nonced');
    expect(await visitor.ran()).not.toContain('stranger');
  });

  once('no `;` in the address of the page ends the list of what may be reached', async () => {
    const file = readFileSync(`${dist}dongui.auto.js`, 'utf8').replaceAll('</', '<\\/');
    const head = `<script>donguiConfig = ${JSON.stringify(config)}</script><script>${file}</script>`;
    const url = portal.gated('/login;jsessionid=1', {config: null, tag: false, head, body: `<script>track('inline')</script>${own}`});
    const {page} = await createVisitor(engine, `${url}?next=/;script-src/`);
    await page.waitFor(() => (window as unknown as {own?: string[]}).own?.includes('frame'));
    // At `/` there is no page here.
    await expect.poll(() => readOwn(page)).toEqual(['api 404', ...owned.slice(1)]);
    // Under the gate, and not for want of it.
    await servers.settle();
    expect(ids()).toEqual(pays);
  });
});
