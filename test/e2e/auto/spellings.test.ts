import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)]} as const;
const {host} = new URL(servers.tracker);
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** Markup and code that a browser reads as an address, though it does not look like one; `HOST` is the tracker. */
const spellings: Record<string, string> = {
  srcset: String.raw`box.insertAdjacentHTML('beforeend', '<img srcset="\\\\HOST/p.gif?id=srcset 1x">')`,
  source: String.raw`box.insertAdjacentHTML('beforeend', '<picture><source srcset="http:\\/HOST/p.gif?id=source"><img></picture>')`,
  property: String.raw`new Image().srcset = '/\\HOST/p.gif?id=property 2x'`,
  import: String.raw`box.insertAdjacentHTML('beforeend', '<style>@import url( "http:\\2f\\2fHOST/style.css?id=import" );</style>')`,
  blank: String.raw`box.insertAdjacentHTML('beforeend', '<style>i { background: url( " \\a http:\\2f/HOST/p.gif?id=blank" ) }</style>')`,
  slash: `box.insertAdjacentHTML('beforeend', '<iframe/title=f src=//HOST/frame?id=slash></iframe><object/title=o data=//HOST/p.gif?id=slash-object></object>')`,
  'sheet-slash': `box.insertAdjacentHTML('beforeend', '<style/>@import "//HOST/style.css?id=sheet-slash"</style>')`,
  'sheet-drawn': String.raw`box.insertAdjacentHTML('beforeend', '<svg><style><img src="http:\\\\HOST/p.gif?id=sheet-drawn">')`,
  'sheet-named': `box.insertAdjacentHTML('beforeend', '<!-- <style> --><img src="//HOST/p.gif?id=sheet-named">')`,
  dot: `new Image().src = '//DOTTED/p.gif?id=dot'`,
  'cut-attribute': `write('<iframe title="a>b" srcdoc="<img src=', "'//HOST/p.gif?id=cut-attribute'>", '"></iframe>')`,
  'cut-tag': `write('<img alt="<b>" ', 'src="//HO', 'ST/p.gif?id=cut-tag">')`,
  'cut-sheet': `write('<style>', '@import "//HOST/style.css?id=cut-sheet";', '</style>')`,
  'cut-import': `write('<style>@imp', 'ort url(//HOST/style.css?id=cut-import); i {', 'color: red }</style><i>x</i>')`,
  // Code of a frame's page, which makes the address; nothing watches what comes into the page after its load.
  'page-slash': `frame('<svg/onload="new Image().src=\\'//HOST/p.gif?id=page-slash\\'">')`,
  'page-tight': `frame('<img src="x"onerror="new Image().src=\\'//HOST/p.gif?id=page-tight\\'">')`,
  'page-within': `addEventListener('load', () => {
    frame('');
    box.lastChild.srcdoc = '<iframe title="f" srcdoc="&lt;script>new Image().src=\\'//HOST/p.gif?id=page-within\\'&lt;/script>"></iframe>';
  })`,
  'page-markup': `addEventListener('load', () => {
    box.insertAdjacentHTML('beforeend', '<iframe title="f" srcdoc="<script>new Image().src=\\'//HOST/p.gif?id=page-markup\\'</script>"></iframe>');
  })`,
  'page-escape': `frame('<p style="display: list-item; list-style-image: url(&quot;http://ESCAPED/p.gif?id=page-escape&quot;)">x</p>')`,
};
const all = [...Object.keys(spellings), 'slash-object'].sort();
const body = `<div id="box"><i>x</i></div><script>
const frame = srcdoc => box.append(Object.assign(document.createElement('iframe'), {title: 'f', srcdoc}));
const write = (...pieces) => {
  const page = box.appendChild(Object.assign(document.createElement('iframe'), {title: 'f'})).contentDocument;
  page.open();
  pieces.forEach(piece => page.write(piece));
  page.close();
};
${Object.values(spellings)
  .join(';\n')
  .replaceAll('HOST', host)
  .replaceAll('DOTTED', host.replace(/(?=:|$)/, '.'))
  .replaceAll('ESCAPED', host.replace('.', String.raw`\\2e `))
  .replaceAll("//HO', 'ST", `//${host.slice(0, 3)}', '${host.slice(3)}`)
  .replaceAll('</s', '<\\/s')}
</script>`;

describeEngines('addresses that do not look like one', engine => {
  test('the open twin sends them all', async () => {
    await createVisitor(engine, portal.open('/', {body}));
    await expect.poll(ids).toEqual(all);
  });

  test('wait for the answer, and go then', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await expect.poll(ids).toEqual(all);
  });

  test('a name of an import map is the address behind it; modules that use other names run at once', async () => {
    const head = `<script type="importmap">{"imports": {"tracker": "${servers.tracker}/t.js?id=named&module=1", "kit/": "${servers.tracker}/", "own": "/own.js"}}</script>`;
    const modules = `<script type="module">import 'tracker';</script><script type="module">import 'kit/t.js?id=begun&module=1';</script><script type="module">import 'own';</script>`;
    servers.page('/own.js', () => ({headers: {'content-type': 'text/javascript'}, body: "ran.push('own')"}));
    const twin = await createVisitor(engine, portal.gated('/open', {tag: false, head, body: modules}));
    await expect.poll(() => arrived(servers)).toEqual(['hit begun', 'hit named', 'script begun', 'script named']);
    await twin.session.close();
    servers.clear();
    servers.page('/own.js', () => ({headers: {'content-type': 'text/javascript'}, body: "ran.push('own')"}));

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head, body: modules}));
    await visitor.seesBanner();
    await expect.poll(() => visitor.ran()).toEqual(['own']);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(['hit begun', 'hit named', 'script begun', 'script named']);
  });

  test('a text beside the address of a script is no code, also while the address waits', async () => {
    const code = `<script>
const script = document.createElement('script');
script.text = 'window.mistaken = 1';
script.src = '//${host}/t.js?id=beside';
document.head.append(script);
const later = document.createElement('script');
later.src = '//${host}/t.js?id=beside-later';
document.head.append(later);
later.append('window.mistaken = 2');
</script>`;
    const {page, ...visitor} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: code}));
    await visitor.seesBanner();
    await servers.settle();
    await visitor.agrees();
    await servers.waitForHit('beside');
    await servers.waitForHit('beside-later');
    expect(await page.evaluate(() => 'mistaken' in window)).toBe(false);
  });

  test('a copy of what waits, given another address or none, has that and no mark', async () => {
    const copies = `<div id="box"></div><script>
for (const tag of ['img', 'iframe', 'object']) {
  const made = document.createElement(tag);
  const name = tag === 'object' ? 'data' : 'src';
  made[name] = '//${host}/p.gif?id=copied';
  const copy = made.cloneNode();
  copy[name] = '/own';
  const none = made.cloneNode();
  none.removeAttribute(name);
  box.append(copy, none);
}
</script>`;
    const {page, ...visitor} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: copies}));
    await visitor.agrees();
    await servers.settle();
    expect(await page.evaluate(() => document.getElementById('box')?.innerHTML)).toBe(
      '<img src="/own"><img><iframe src="/own"></iframe><iframe></iframe><object data="/own"></object><object></object>',
    );
  });
});
