import {afterAll, beforeEach, expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {startStream} from '../support/startStream.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers} = await usePortal();
const stream = await startStream();
beforeEach(() => stream.clear());
afterAll(() => stream.close());

const other = {...trackerService(servers), id: 'other', purpose: 'analytics', urls: [`${new URL(servers.tracker2).host}/`]};
const config = JSON.stringify({...siteConfig, gate: 'auto', services: [trackerService(servers), other]});
const gate = `<script type="application/json" data-dongui-config>${config}</script><script src="/dongui.auto.js"></script>`;
const {tracker} = servers;
/** Longer than what a parser takes at once. */
const long = '-'.repeat(5000);

/** What a slow network cuts in the middle, and what reaches the tracker then. */
const cut: Record<string, [pieces: [string, string], reached: string[]]> = {
  'a module before its import': [
    [`<script type="module">/* ${long} */\n`, `import '${tracker}/t.js?id=a&module=1';</script>`],
    ['hit a', 'script a'],
  ],
  'a module within the address of its import': [
    [`<script type="module">/* ${long} */\nimport '${tracker}/t.js?id`, `=a&module=1';</script>`],
    ['hit a', 'script a'],
  ],
  'a sheet before its image': [[`<style>/* ${long} */\n`, `i { background: url(${tracker}/p.gif?id=a) }</style>`], ['image a']],
  'a sheet within the host of its image': [
    [`<style>/* ${long} */\ni { background: url(${tracker.slice(0, 14)}`, `${tracker.slice(14)}/p.gif?id=a) }</style>`],
    ['image a'],
  ],
  'a sheet within the path of its image': [[`<style>/* ${long} */\ni { background: url(${tracker}/p.gi`, 'f?id=a) }</style>'], ['image a']],
  'a sheet of SVG before its image': [
    [`<svg><style>/* ${long} */\n`, `i { background: url(${tracker}/p.gif?id=a) }</style></svg>`],
    ['image a'],
  ],
};

async function open({page}: Visitor, head: string, [first, second]: [string, string]): Promise<void> {
  stream.write(`<html lang="ko"><head><meta charset="utf-8">${head}</head><body><i>글</i>`);
  await page.goto(stream.url, {until: 'commit'});
  await page.waitFor(() => document.querySelector('i'));
  stream.write(first);
  await page.waitFor(() => (document.querySelector('body style, body script')?.textContent?.length ?? 0) > 4000);
  stream.write(second);
  await servers.settle();
  stream.end('<p>끝</p></body></html>');
  await page.waitFor(() => document.readyState === 'complete');
}

describeEngines('what comes in pieces', (engine, once) => {
  const waits = '%s: waits for the answer, and is whole after it';
  const wait = async (_: string, [pieces, reached]: (typeof cut)[string]): Promise<void> => {
    const twin = await createVisitor(engine);
    await open(twin, '', pieces);
    await expect.poll(() => arrived(servers)).toEqual(reached);
    await twin.session.close();
    servers.clear();
    stream.clear();

    const visitor = await createVisitor(engine);
    await open(visitor, gate, pieces);
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(reached);
  };
  // A busy WebKit draws before observers hear of the text, and then asks for what a sheet names (docs/limits.md: a style recalculation in the middle of parsing).
  const inEach = Object.entries(cut).filter(([name]) => (engine.name === 'webkit' ? /^a module before/ : /^a \w+ before/).test(name));
  test.each(inEach)(waits, wait);
  once.each(Object.entries(cut).filter(each => !inEach.includes(each)))(waits, wait);

  once('a module with an import in each: waits for both services', async () => {
    const visitor = await createVisitor(engine);
    await open(visitor, gate, [
      `<script type="module">import '${tracker}/t.js?id=a&module=1'; /* ${long} */\n`,
      `import '${servers.tracker2}/t.js?id=b&module=1';</script>`,
    ]);
    await visitor.page.evaluate(() => dongui.save({ads: true}));
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => arrived(servers)).toEqual(['hit a', 'hit b', 'script a', 'script b']);
  });

  test('a shadow root of the markup that comes after its host: a frame in it is taken back at the end of the page', async () => {
    const pieces = [
      `<div>${' '.repeat(5000)}`,
      `<template shadowrootmode="open"><iframe src="${tracker}/frame?id=a"></iframe></template></div>`,
    ];
    const source = () => document.querySelector('div')?.shadowRoot?.querySelector('iframe')?.getAttribute('src');
    const show = async (head: string): Promise<Visitor> => {
      const visitor = await createVisitor(engine);
      stream.write(`<html lang="ko"><head><meta charset="utf-8">${head}</head><body>`);
      await visitor.page.goto(stream.url, {until: 'commit'});
      stream.write(pieces[0] as string);
      await visitor.page.waitFor(() => document.querySelector('div'));
      await servers.settle();
      stream.end(`${pieces[1]}</body></html>`);
      await visitor.page.waitFor(() => document.readyState === 'complete');
      return visitor;
    };
    const twin = await show('');
    expect(await twin.page.evaluate(source)).toBe(`${tracker}/frame?id=a`);
    await twin.session.close();
    stream.clear();

    const visitor = await show(gate);
    expect(await visitor.page.evaluate(source)).toBe(null);
  });

  once('a module whose code is another by then: waits for what it asks for now', async () => {
    const visitor = await createVisitor(engine);
    await open(visitor, gate, [`<script type="module">import '${tracker}/t.js?id=a&module=1'; /* ${long} */\n`, '</script>']);
    await visitor.page.evaluate(url => {
      for (const script of document.querySelectorAll<HTMLScriptElement>('body script')) {
        script.firstChild?.replaceWith(`import '${url}';`);
      }
    }, `${servers.tracker2}/t.js?id=b&module=1`);
    await visitor.page.evaluate(() => dongui.save({ads: true}));
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => arrived(servers)).toEqual(['hit b', 'script b']);
  });
});
