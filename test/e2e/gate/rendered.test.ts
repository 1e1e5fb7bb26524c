import {beforeEach, expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {npmHead} from '../support/npmHead.js';
import {usePortal} from '../support/usePortal.js';
import {writeReact} from '../support/web/writeReact.js';

declare const dongui: Consent;
declare const show: (what: {script?: boolean; before?: boolean; text: string}) => void;
declare const takeOut: () => void;

const {servers, portal} = await usePortal();
beforeEach(() => void servers.page('/react.js', () => ({headers: {'content-type': 'text/javascript'}, body: writeReact()})));

/** React renders held scripts beside other elements, without one around them. */
const react = `<div id="root"></div><script src="/react.js"></script><script>
const {createElement: h, Fragment} = React, root = ReactDOM.createRoot(document.getElementById('root'));
const held = {type: 'text/plain', 'data-service': 'ga4'};
window.show = ({script, before, text}) => root.render(h(Fragment, null,
  before && h('p', {id: 'before'}, 'before'),
  script && h('script', {...held, dangerouslySetInnerHTML: {__html: "track('inline')"}}),
  before && h('p', {id: 'between'}, 'between'),
  script && h('script', {...held, 'data-src': '${servers.tracker}/t.js?id=file'}),
  h('p', {id: 'end'}, text)));
show({script: true, text: 'first'});
</script>`;
const ran = ['hit file', 'hit inline', 'script file'];

/** As Svelte does, remembers of a component its first node and its last, and takes out all between. */
const walking = `<main><p>kept</p></main><script>
const main = document.querySelector('main'), last = main.firstChild, made = [];
for (const id of ['inline', 'other']) {
  made.push(Object.assign(document.createElement('script'), {type: 'text/plain', text: "track('" + id + "')"}));
  made.at(-1).dataset.service = 'ga4';
  last.before(made.at(-1));
}
made[0].after(Object.assign(document.createElement('p'), {textContent: 'component'}));
window.takeOut = () => {
  for (let node = made[0]; node;) {
    const next = node === made[1] ? null : node.nextSibling;
    node.remove();
    node = next;
  }
};
</script>`;

describeEngines('a script that a framework rendered, and that was let go', (engine, once) => {
  test('React takes it out again, and puts elements before it', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: react}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(ran);
    await page.evaluate(() => show({script: true, before: true, text: 'second'}));
    await page.waitFor(() => !!document.getElementById('before') && !!document.getElementById('between'));
    await page.evaluate(() => show({text: 'third'}));
    await page.waitFor(() => document.getElementById('end')?.textContent === 'third' && !document.getElementById('before'));
    expect(arrived(servers)).toEqual(ran);
  });

  once('also when it was let go as the page came, and React had made it by then', async () => {
    const url = portal.gated('/', {body: react});
    const visitor = await createVisitor(engine, url);
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(ran);
    await page.goto(`${url}?again`);
    await expect.poll(() => arrived(servers)).toEqual([...ran, ...ran].sort());
    await page.evaluate(() => show({text: 'second'}));
    await page.waitFor(() => document.getElementById('end')?.textContent === 'second');
  });

  once('what walks from a component’s first node to its last takes out that, and nothing else', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: walking}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(['hit inline', 'hit other']);
    await page.evaluate(() => takeOut());
    expect(await page.evaluate(() => document.querySelector('main')?.textContent?.trim())).toMatch(/^(track\('inline'\))?kept$/);
  });

  test('so it does of what a module had put in when it was let go as the page came', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    await page.goto(portal.gated('/again', {body: walking.replace('<script>', '<script type="module">')}));
    await expect.poll(() => arrived(servers)).toEqual(['hit inline', 'hit other']);
    await page.evaluate(() => takeOut());
    expect(await page.evaluate(() => document.querySelector('main')?.textContent?.trim())).toMatch(/^(track\('inline'\))?kept$/);
  });

  once.each([
    ['marked', '/index.js'],
    ['auto', '/auto.js'],
  ])('so it does of what is put in as soon as the package has begun, gate %s', async (gate, file) => {
    const [markup = '', code = ''] = walking.split(/<\/?script>/);
    const head = (await npmHead(servers, `createConsent({...config, gate: '${gate}'});\n${code}`)).replace('/index.js', file);
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    await page.goto(portal.gated('/again', {tag: false, config: null, head, body: markup}));
    await expect.poll(() => arrived(servers)).toEqual(['hit inline', 'hit other']);
    await page.evaluate(() => takeOut());
    expect(await page.evaluate(() => document.querySelector('main')?.textContent?.trim())).toMatch(/^(track\('inline'\))?kept$/);
  });

  test('what takes the page over after its load finds the elements of the markup', async () => {
    const held = (id: string) => `<script type="text/plain" data-service="ga4">track('${id}')</script><p></p>`;
    const head = await npmHead(servers, "addEventListener('load', () => setTimeout(() => createConsent(config)));");
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    await page.goto(portal.gated('/later', {tag: false, config: null, head, body: `<main>${held('one')}${held('two')}</main>`}));
    await expect.poll(() => arrived(servers)).toEqual(['hit one', 'hit two']);
    expect(await page.evaluate(() => [...(document.querySelector('main')?.children ?? [])].map(({localName}) => localName))).toEqual([
      'script',
      'p',
      'script',
      'p',
    ]);
  });

  test('runs once, also where it is withdrawn and allowed again without a reload', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body: react}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(ran);
    await page.evaluate(async () => {
      await dongui.withdraw();
      await dongui.acceptAll();
      // Its neighbour moves, which is news to the gate.
      show({script: true, before: true, text: 'second'});
    });
    await page.waitFor(() => !!document.getElementById('before'));
    await servers.settle();
    expect(arrived(servers)).toEqual(ran);
  });
});
