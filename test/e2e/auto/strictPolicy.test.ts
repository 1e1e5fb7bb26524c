import {expect, test} from 'vitest';
import {describeEngines, type Page} from '../harness/index.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers} = await usePortal();

const nonce = 'bm9uY2U';
const open = `<script nonce="${nonce}"`;
const config = {...siteConfig, gate: 'auto', services: [trackerService(servers)]};
const tag = `${open} type="application/json" data-dongui-config>${JSON.stringify(config)}</script>${open} src="/dongui.auto.js"></script>`;
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** Under a policy that lets only scripts with the nonce run, and such as they put in; addresses and markup only as Trusted Types. */
function put(gated: boolean): string {
  const body = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
${open}>window.violations = []; window.thrown = []; addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));</script>
${gated ? tag : ''}</head><body>
${open} src="$/t.js?id=parsed"></script><img alt="" src="$/p.gif?id=parsed-image"><style nonce="${nonce}">#css { width: 9px; height: 9px; background: url($/p.gif?id=css) }</style><div id="css"></div>
<iframe title="f" srcdoc="&lt;script nonce='${nonce}' src='$/t.js?id=srcdoc'&gt;&lt;/script&gt;"></iframe>
${open}>
const {trustedTypes = {createPolicy: (_, rules) => rules}} = window;
const mine = trustedTypes.createPolicy('mine', {createHTML: text => text, createScriptURL: text => text, createScript: text => text});
const act = (id, code) => { try { code('?id=' + id); } catch (error) { thrown.push(id + ' ' + error); } };
act('script', q => { const s = document.createElement('script'); s.src = mine.createScriptURL('$/t.js' + q); document.head.append(s); });
act('attribute', q => { const s = document.createElement('script'); s.setAttribute('src', mine.createScriptURL('$/t.js' + q)); document.head.append(s); });
act('html', q => { document.createElement('div').innerHTML = mine.createHTML('<img src="$/p.gif' + q + '">'); });
act('adjacent', q => document.body.insertAdjacentHTML('beforeend', mine.createHTML('<img src="$/p.gif' + q + '">')));
act('fragment', q => document.body.append(document.createRange().createContextualFragment(mine.createHTML('<img src="$/p.gif' + q + '">'))));
act('write', q => document.write(mine.createHTML('<img src="$/p.gif' + q + '">')));
act('document', q => document.body.append(new DOMParser().parseFromString(mine.createHTML('<img src="$/p.gif' + q + '">'), 'text/html').body.firstChild));
act('frame', q => { const f = document.createElement('iframe'); f.srcdoc = mine.createHTML('<img src="$/p.gif' + q + '">'); document.body.append(f); });
act('worker', q => new Worker(mine.createScriptURL(URL.createObjectURL(new Blob(['try { fetch("$/hit' + q + '").catch(() => {}) } catch {}'], {type: 'text/javascript'})))));
act('fetch', q => void fetch('$/hit' + q).catch(() => {}));
act('image', q => { new Image().src = '$/p.gif' + q; });
act('plain', () => { const f = document.createElement('iframe'); f.srcdoc = mine.createHTML('<script src="/none.js"><\\/script>'); document.body.append(f); window.plain = f.getAttribute('srcdoc'); });
act('own', () => { document.createElement('p').innerHTML = mine.createHTML('<b>own</b>'); });
</script></body></html>`.replaceAll('$/', `${servers.tracker}/`);
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; worker-src blob:; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types dongui mine`;
  return servers.page('/', () => ({headers: {'content-security-policy': policy}, body}));
}

const list = (page: Page, name: 'violations' | 'thrown'): Promise<string[]> =>
  page.evaluate(key => (window as unknown as Record<string, string[]>)[key] ?? [], name);

const all = [
  'adjacent',
  'attribute',
  'css',
  'document',
  'fetch',
  'fragment',
  'frame',
  'html',
  'image',
  'parsed',
  'parsed-image',
  'script',
  'srcdoc',
  'worker',
  'write',
];
/** What a browser asks for ahead of every script (parserVectors.test.ts). */
const early = ['css', 'parsed', 'parsed-image'];

describeEngines('the gate auto under a strict policy', engine => {
  test('holds and lets go as ever, and nothing is against the policy', async () => {
    const twin = await createVisitor(engine, put(false));
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
    // What its scripts send in turn must not come after it is forgotten.
    await Promise.all(['parsed', 'srcdoc', 'script', 'attribute'].map(id => servers.waitForHit(id, {kind: 'hit'})));
    expect(await list(twin.page, 'violations')).toEqual([]);
    expect(await list(twin.page, 'thrown')).toEqual([]);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, put(true));
    const {page} = visitor;
    await visitor.seesBanner();
    await servers.settle(500);
    expect(ids().filter(id => !early.includes(id))).toEqual([]);
    expect(servers.hits().filter(({kind}) => kind === 'hit')).toEqual([]);
    expect(await list(page, 'thrown')).toEqual([]);
    expect(await list(page, 'violations')).toEqual([]);
    // Where no script can run, the nonce is not put where style sheets could read it.
    expect(await page.evaluate(() => (window as unknown as {plain: string}).plain)).not.toContain(nonce);
    await visitor.agrees();
    // A worker has failed for good.
    await expect.poll(() => all.filter(id => !ids().includes(id) && id !== 'worker')).toEqual([]);
    await servers.waitForHit('parsed', {kind: 'hit'});
    await page.reload();
    await visitor.seesNoBanner();
    await servers.waitForHit('worker');
    expect(await list(page, 'violations')).toEqual([]);
    expect(await list(page, 'thrown')).toEqual([]);
    expect(page.errors().filter(text => !/^(Cross-Origin Request|Security Error)|none\.js/.test(text))).toEqual([]);
  });

  /** What a page gives as a string Trusted Types refuse, also where something in it waits. */
  test('opens no way round Trusted Types', async () => {
    const put = (gated: boolean): string => {
      const body = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>${gated ? tag : ''}</head><body>
${open}>window.thrown = []; window.ran = [];
const act = (id, code) => { try { code(); } catch (error) { thrown.push(id + ' ' + error.name); } };
const bad = '<img alt="" src="$/p.gif?id=x"><iframe srcdoc="<b>"></iframe><img alt="" src="data:," onerror="ran.push(1)">';
act('innerHTML', () => { document.createElement('div').innerHTML = bad; });
act('outerHTML', () => { document.body.appendChild(document.createElement('div')).outerHTML = bad; });
act('adjacent', () => document.body.insertAdjacentHTML('beforeend', bad));
act('fragment', () => document.createRange().createContextualFragment(bad));
act('parser', () => new DOMParser().parseFromString(bad, 'text/html'));
act('write', () => document.write(bad));
act('pieces', () => document.write('<p>', bad));
act('half', () => document.write('<im'));
act('writeln', () => document.writeln(bad));
act('srcdoc', () => { document.createElement('iframe').srcdoc = '<script>parent.ran.push(2)<\\/script>'; });
act('attribute', () => document.createElement('iframe').setAttribute('srcdoc', '<script>parent.ran.push(3)<\\/script>'));
act('script', () => { const s = document.createElement('script'); s.src = '$/t.js?id=x'; document.head.append(s); });
act('script attribute', () => { const s = document.createElement('script'); s.setAttribute('src', '$/t.js?id=x'); document.head.append(s); });
act('worker', () => new Worker(URL.createObjectURL(new Blob(['0'], {type: 'text/javascript'}))));
</script></body></html>`.replaceAll('$/', `${servers.tracker}/`);
      const policy = `script-src 'nonce-${nonce}' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types dongui`;
      return servers.page('/', () => ({headers: {'content-security-policy': policy}, body}));
    };
    const twin = await createVisitor(engine, put(false));
    const refused = await list(twin.page, 'thrown');
    // A browser without Trusted Types refuses nothing.
    const knows = await twin.page.evaluate(() => 'trustedTypes' in window);
    expect(refused.length).toBe(knows ? 14 : 0);
    await twin.session.close();
    if (!knows) {
      return;
    }
    servers.clear();
    const visitor = await createVisitor(engine, put(true));
    await visitor.seesBanner();
    expect(await list(visitor.page, 'thrown')).toEqual(refused);
    await visitor.agrees();
    await servers.settle(500);
    expect(ids()).toEqual([]);
    expect(await visitor.page.evaluate(() => (window as unknown as {ran: unknown[]}).ran)).toEqual([]);
  });
});
