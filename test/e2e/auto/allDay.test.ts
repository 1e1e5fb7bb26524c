import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
const to = (code: string): string => code.replaceAll('$/', `${servers.tracker}/`);

/** A view drawn anew 250 times. The page keeps the first and puts it in again, and has sent a pixel that is in no page. */
const views = to(`<div id="box"></div><script>
new Image().src = '$/p.gif?id=pixel';
for (let view = 0; view < 250; view++) {
  const section = document.createElement('section');
  section.innerHTML = '<h2>' + view + '</h2><p><img alt="" src="$/p.gif?id=view' + view + '"></p>';
  window.first ??= section;
  box.replaceChildren(section);
}
box.replaceChildren(first);
</script>`);

/**
 * What a page draws a list by: templates of its markup (no images there, which Firefox reads ahead) and of its scripts, taken once and copied for each row, each in
 * one of the ways of frameworks.
 */
const rows = to(`<template id="inMarkup"><div><b style="background: url($/p.gif?id=markup)">b</b></div></template>
<template id="taken"><p style="background: url($/p.gif?id=taken)">p</p></template><div id="box"></div><script>
const make = html => { const template = document.createElement('template'); template.innerHTML = html; return template; };
const row = make('<div><b style="background: url($/p.gif?id=style)">b</b></div>');
const first = make('<p><img alt="" src="$/p.gif?id=script"></p>').content.firstChild;
document.addEventListener('DOMContentLoaded', () => {
  const {content} = taken;
  window.draw = () => {
    const list = document.createElement('div');
    list.append(document.importNode(inMarkup.content, true));
    list.appendChild(content.cloneNode(true));
    list.insertBefore(row.content.cloneNode(true), list.firstChild);
    list.insertBefore(first.cloneNode(true), null);
    box.replaceChildren(list);
  };
  draw();
});
</script>`);
const ofRows = ['markup', 'script', 'style', 'taken'];

/** Charts and tables built from the inside out, their texts and styles changed again and again, and only the last change asks. */
const built = to(`<div id="box"></div><script>
const cell = document.createElement('td'); const line = document.createElement('tr'); const table = document.createElement('table');
cell.style.backgroundImage = 'url($/p.gif?id=cell)';
line.appendChild(cell); table.insertBefore(line, null); box.appendChild(table);
const bar = document.createElement('div'); bar.textContent = 'x'; box.append(bar);
for (let width = 0; width < 50; width++) { bar.style.width = width + 'px'; }
bar.style.backgroundImage = 'url($/p.gif?id=bar)';
const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
chart.setAttribute('FILL', 'red'); chart.setAttribute('class', 'x'); chart.setAttribute('mask', 'none');
const dot = document.createElementNS('http://www.w3.org/2000/svg', 'image'); dot.setAttribute('width', '9'); dot.setAttribute('height', '9');
chart.appendChild(dot); box.appendChild(chart);
dot.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '$/p.gif?id=dot');
const moved = document.createElement('p'); moved.setAttribute('style', 'background: u\\\\72l($/p.gif?id=moved)'); moved.textContent = 'x';
const shadow = document.createElement('div'); const root = shadow.attachShadow({mode: 'open'});
const inner = document.createElement('section'); inner.innerHTML = '<b>b</b>'; inner.firstChild.style.cssText = 'background: url($/p.gif?id=shadow)';
root.append(inner); box.append(shadow); box.insertBefore(moved, bar);
</script>`);

describeEngines('a page that is drawn anew all day', (engine, once) => {
  /** What the page asks for without a gate, then with one and the answer. */
  async function asks(body: string, wanted: string[]) {
    const twin = await createVisitor(engine, portal.gated('/open', {tag: false, body}));
    await expect.poll(() => wanted.filter(id => !servers.hits().some(hit => hit.id === id))).toEqual([]);
    await twin.session.close();
    servers.clear();
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    return visitor;
  }

  test('asks, once the visitor agrees, for what is in it then, and for its pixel, not for what it took out', async () => {
    await asks(views, ['pixel', 'view0', 'view249']);
    await expect.poll(() => arrived(servers).filter(id => /pixel|view0$/.test(id))).toEqual(['image pixel', 'image view0']);
    await servers.settle();
    // Up to some number they wait, since a page may put them in again.
    expect(arrived(servers).length).toBeLessThan(200);
  });

  test('draws rows by templates under the choice of now, whenever it took them', async () => {
    const {page} = await asks(rows, ofRows);
    const reached = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();
    await expect.poll(reached).toEqual(ofRows);
    await page.evaluate(() => dongui.rejectAll());
    servers.clear();
    await page.evaluate(() => (window as unknown as {draw(): void}).draw());
    await servers.settle();
    expect(reached()).toEqual([]);
    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => page.evaluate(() => document.querySelector('#box')?.innerHTML.includes('dongui'))).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('#box img[src]').length)).toBe(1);
  });

  once('holds what comes in the end of many changes', async () => {
    const wanted = ['bar', 'cell', 'dot', 'moved', 'shadow'];
    await asks(built, wanted);
    await expect.poll(() => [...new Set(servers.hits().map(({id}) => id))].sort()).toEqual(wanted);
  });

  once('keeps no code of a worker whose address it has revoked', async () => {
    const body = `<script>
const url = URL.createObjectURL(new Blob(['postMessage(location.href)'], {type: 'text/javascript'}));
const worker = new Worker(url);
worker.onmessage = ({data}) => (window.runs = data);
</script>`;
    const {page} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await page.waitFor(() => 'runs' in window);
    const isThere = () =>
      page.evaluate(() =>
        fetch((window as unknown as {runs: string}).runs).then(
          () => true,
          () => false,
        ),
      );
    expect(await isThere()).toBe(true);
    await page.addScript('URL.revokeObjectURL(url)');
    expect(await isThere()).toBe(false);
  });
});
