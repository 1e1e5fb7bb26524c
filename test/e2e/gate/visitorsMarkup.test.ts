import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {describeEngines, type Page} from '../harness/index.js';
import {makeLive} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

const purify = readFileSync(new URL('../../../node_modules/dompurify/dist/purify.min.js', import.meta.url), 'utf8');
const code = (id: string): string => `javascript:(top.ran.push('${id}'),void 0)`;
/** What a browser takes for the same address. */
const spelt = (id: string): string => code(id).replace('javascript', ' Java&Tab;Script');

/** What visitors have written, as DOMPurify lets it pass: marks are no live attributes to it. */
const texts = `
<a class="press" data-category="essential" data-href="${code('link')}">1</a>
<a class="press" data-category="essential" data-href="${spelt('spelt')}">2</a>
<svg width="30" height="30"><a data-category="essential" data-href="${code('svg')}"><text class="press" y="20">3</text></a></svg>
<picture data-category="essential"><a class="press" data-href="${code('inside')}">4</a></picture>
<template data-category="essential"><a class="press" data-href="${code('template')}">5</a></template>
<map name="m"><area class="press" data-category="essential" data-href="${code('area')}"></map>`;
/** The same of a site that allows frames, whose addresses DOMPurify looks at. */
const frames = `
<iframe title="1" data-category="essential" data-src="${code('frame')}"></iframe>
<iframe title="2" data-category="essential" data-src="${spelt('spelt-frame')}"></iframe>
<template data-category="essential"><iframe title="3" data-src="${code('template-frame')}"></iframe></template>`;
/** Attributes that the gate `auto` writes itself. */
const held = `
<iframe title="4" data-dongui-held data-dongui-src="${code('held')}"></iframe>
<iframe title="5" data-dongui-held data-service="session" data-src="${code('held-service')}"></iframe>`;
const all = ['area', 'frame', 'inside', 'link', 'spelt', 'spelt-frame', 'svg', 'template', 'template-frame'];

const inString = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');
/** Puts it into the page, last of all a script that runs once all before it is decided about. */
const put = (clean: string): string =>
  `<script>document.write(${clean})</script><script type="text/plain" data-category="essential">ran.push('last')</script>`;
const gated = `<script src="/purify.js"></script>${put(
  `DOMPurify.sanitize(${inString(texts)}) + DOMPurify.sanitize(${inString(frames + held)}, {ADD_TAGS: ['iframe']})`,
)}`;

async function press(page: Page): Promise<string[]> {
  await page.waitFor(() => (window as unknown as {ran: string[]}).ran.includes('last'));
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('.press')) {
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    }
  });
  // An address of code is followed in a task of its own: after those of these presses one more.
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
  return (await page.evaluate(() => (window as unknown as {ran: string[]}).ran)).filter(id => id !== 'last').sort();
}

describeEngines('of what visitors write, cleaned by DOMPurify,', (engine, once) => {
  test('the open twin runs what it says, live', async () => {
    const live = makeLive(texts + frames + held).replaceAll('data-dongui-src', 'src');
    const {page} = await createVisitor(engine, portal.open('/', {body: put(inString(live))}));
    expect(await press(page)).toEqual([...all, 'held', 'held-service'].sort());
  });

  const runs = 'no code is let go by a mark under %s, neither at once nor after an agreement';
  const run = async (gate: string, tag: boolean | 'auto'): Promise<void> => {
    servers.page('/purify.js', () => ({headers: {'content-type': 'text/javascript'}, body: purify}));
    const visitor = await createVisitor(engine, portal.gated('/', {config: {gate, reload: false} as object, tag, body: gated}));
    await visitor.seesBanner();
    // What it is made of has passed.
    expect(await visitor.page.evaluate(() => document.querySelectorAll('[data-href], [data-src*=avascript]').length)).toBeGreaterThan(6);
    expect(await press(visitor.page)).toEqual([]);
    await visitor.agrees();
    expect(await press(visitor.page)).toEqual([]);
  };
  test.each([['auto', 'auto']] as const)(runs, run);
  once.each([
    ['marked', true],
    ['lockdown', 'auto'],
  ] as const)(runs, run);
});
