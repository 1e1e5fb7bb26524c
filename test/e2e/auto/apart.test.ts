import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
const to = (code: string): string => code.replaceAll('$/', `${servers.tracker}/`);
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** What stands in shadow roots and in pages of frames, where no mark is seen. */
const apart = to(`<div id="open"></div><div id="closed"></div><div id="made"></div><script>
const put = (host, mode, html) => { const root = document.querySelector(host).attachShadow({mode}); root.innerHTML = html; return root; };
const sheet = new CSSStyleSheet();
sheet.replaceSync('b { background: url($/p.gif?id=shadow-adopted) }');
put('#open', 'open', \`<iframe title="f" src="$/frame?id=shadow-markup"></iframe><iframe title="f" srcdoc="<img src=$/p.gif?id=shadow-page>"></iframe>
  <object data="$/p.gif?id=shadow-object"></object>
  <i style="background: url($/p.gif?id=shadow-style)">x</i><style>u { background: url($/p.gif?id=shadow-sheet) }</style><u>x</u><b>x</b>\`).adoptedStyleSheets = [sheet];
put('#closed', 'closed', '<iframe title="f" src="$/frame?id=shadow-closed"></iframe>');
const frame = Object.assign(document.createElement('iframe'), {title: 'f', src: '$/frame?id=shadow-made'});
put('#made', 'open', '<p></p>').firstChild.append(frame);
const page = document.body.appendChild(Object.assign(document.createElement('iframe'), {title: 'f'})).contentDocument;
page.open();
page.write('<iframe src="$/frame?id=written-frame"></iframe><audio><source src="$/video?id=written-source"></audio>');
page.close();
const srcdoc = '<iframe src="$/frame?id=srcdoc-frame"></iframe><iframe srcdoc="<img src=$/p.gif?id=srcdoc-srcdoc>"></iframe>';
document.body.append(Object.assign(document.createElement('iframe'), {title: 'f', srcdoc}));
</script>`);
const shadow = [
  'shadow-adopted',
  'shadow-closed',
  'shadow-made',
  'shadow-markup',
  'shadow-object',
  'shadow-page',
  'shadow-sheet',
  'shadow-style',
];
const all = [...shadow, 'srcdoc-frame', 'srcdoc-srcdoc', 'written-frame', 'written-source'];

/** A page of a frame whose globals are those of the empty page before it, and what its script does to styles later. */
const styled = (id: string): string =>
  `<p id="p">x</p><style id="s">q { color: red }</style><q>x</q><script>setTimeout(() => {
    const {tracker} = parent;
    p.style.backgroundImage = "url(" + tracker + "/p.gif?id=${id}-style)";
    s.sheet.cssRules[0].style.backgroundImage = "url(" + tracker + "/p.gif?id=${id}-rule)";
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({mode: 'open'}).innerHTML = '<b>x</b>';
    host.shadowRoot.firstChild.style.backgroundImage = "url(" + tracker + "/p.gif?id=${id}-shadow)";
  }, 200)</` + 'script>';
const pages = `<script>
tracker = '${servers.tracker}';
document.body.append(Object.assign(document.createElement('iframe'), {title: 'f', srcdoc: ${JSON.stringify(styled('first')).replaceAll('</', '<\\/')}}));
document.body.appendChild(Object.assign(document.createElement('iframe'), {title: 'f'})).srcdoc = ${JSON.stringify(styled('later')).replaceAll('</', '<\\/')};
const src = URL.createObjectURL(new Blob([${JSON.stringify(styled('blob')).replaceAll('</', '<\\/')}], {type: 'text/html'}));
document.body.append(Object.assign(document.createElement('iframe'), {title: 'f', src}));
</script>`;
const changed = ['blob', 'first', 'later'].flatMap(id => [`${id}-rule`, `${id}-shadow`, `${id}-style`]);

describeEngines('in shadow roots and pages of frames', (engine, once) => {
  test('the open twin sends it all', async () => {
    await createVisitor(engine, portal.open('/', {body: apart}));
    await expect.poll(ids).toEqual(all);
    servers.clear();
    await createVisitor(engine, portal.open('/', {body: pages}));
    await expect.poll(ids).toEqual(changed);
  });

  test('nothing goes before the answer, all after a yes without a reload, and a no takes frames back', async () => {
    const {page, ...visitor} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: apart}));
    await visitor.seesBanner();
    await servers.settle(800);
    expect(ids()).toEqual([]);
    await page.evaluate(() => void Object.assign(window, {same: true}));
    await visitor.agrees();
    await expect.poll(ids).toEqual(all);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    const live = () =>
      page.evaluate(
        () => ['#open', '#made'].flatMap(host => [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('[src]') ?? [])]).length,
      );
    expect(await live()).toBe(2);
    await page.evaluate(() => dongui.rejectAll());
    await expect.poll(live).toBe(0);
  });

  test('a page follows the empty one of a frame, and its styles are followed as well', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: pages}));
    await visitor.seesBanner();
    await servers.settle(1000);
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => ids().filter(id => /style|rule/.test(id))).toEqual(changed.filter(id => /style|rule/.test(id)));
  });

  once('a frame told of once is told of once', async () => {
    const body = `<script>dongui.onHeld(held => void held.forEach(({kind, url}) => heard.push(kind + ' ' + url)))</script>${apart}`;
    const head = '<script>heard = []</script>';
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head, body}));
    await visitor.seesBanner();
    await servers.settle();
    const heard = await visitor.page.evaluate(() => (window as unknown as {heard: string[]}).heard);
    expect(heard.filter(text => /shadow-made/.test(text))).toEqual([`iframe ${servers.tracker}/frame?id=shadow-made`]);
  });
});
