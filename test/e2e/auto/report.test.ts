import {expect, test} from 'vitest';
import type {Consent, ConsentConfig} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {runVectors} from '../support/autoVectors.js';
import {createVisitor} from '../support/createVisitor.js';
import {parserVectors} from '../support/parserVectors.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

interface Notes {
  told: string[];
  twice: string[];
  dataLayer?: unknown[];
}

const {servers, portal} = await usePortal();

/** One of each kind. */
const vectors = [
  ...['script-src', 'image', 'image-inner-html', 'frame', 'sheet', 'style-rule', 'fetch', 'xhr', 'xhr-sync', 'beacon', 'frame-fetch'],
  ...['event-source', 'write-script', 'worker-fetch', 'form'],
];
const markup = ['script', 'script-defer', 'script-module', 'image', 'frame', 'srcdoc-code', 'sheet', 'css-url', 'poster'];
const body =
  `<img alt="" src="$/p.gif?id=one-of" srcset="$/p.gif?id=two 1x"><script>document.cookie = '_tracked=1; path=/'; localStorage.setItem('_tracked_key', '1');</script>
<script type="text/plain" data-service="tracker">track('marked')</script>
<script type="text/plain" data-service="tracker" data-src="$/t.js?id=marked-src"></script>
<iframe title="f" data-service="tracker" data-src="$/frame?id=marked-frame"></iframe>
<template data-category="marketing"><script>track('template')</script></template>
${markup.map(id => parserVectors[id]?.replace('id=', 'id=parsed-')).join('\n')}
${runVectors('$', vectors)}`.replaceAll('$/', `${servers.tracker}/`);

const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();
const all = [...vectors, ...markup.map(id => `parsed-${id}`), 'marked', 'marked-src', 'marked-frame', 'template'];
const stored = (page: Page): Promise<unknown[]> => page.evaluate(() => [document.cookie, Object.keys(localStorage)]);

describeEngines('a report', (engine, once) => {
  const holdsNothing = 'with the gate %s holds nothing, asks nobody, and names everything';
  const holds = async (gate: 'marked' | 'auto' | 'lockdown'): Promise<void> => {
    const twin = await createVisitor(engine, portal.open('/', {body}));
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
    const left = await stored(twin.page);
    expect(left).toEqual(['_tracked=1', ['_tracked_key']]);
    await twin.session.close();
    servers.clear();

    const config = {gate, report: true, services: ['ga4', trackerService(servers)]} satisfies Partial<ConsentConfig>;
    const listen = `<script>window.told = []; window.twice = []; const urls = new Map();
dongui.onHeld(held => {
  told.push(...held.map(({id, kind, element}) => id + ' ' + (kind ?? element.localName)));
  for (const {element, url} of held) {
    if (element && url) {
      twice.push(...(urls.get(element) ?? []).filter(each => each === url));
      urls.set(element, [...(urls.get(element) ?? []), url]);
    }
  }
});</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: listen + body}));
    const {page} = visitor;
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
    expect(await stored(page)).toEqual(left);

    const kinds = [
      'script',
      'iframe',
      'img',
      'fetch',
      'xhr',
      'beacon',
      'cookie',
      'storage',
      'link',
      'EventSource',
      'style',
      'form',
      'template',
    ];
    const untold = async (): Promise<string[]> => {
      const told = await page.evaluate(() => (window as unknown as Notes).told);
      return kinds.filter(kind => !told.some(each => [`tracker ${kind}`, `marketing ${kind}`].includes(each)));
    };
    await expect.poll(untold).toEqual([]);
    // Of each element once, however often it is looked at.
    expect(await page.evaluate(() => (window as unknown as Notes).twice)).toEqual([]);
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join('\n')).toMatch(/\[dongui\] report: \d+ things would be held/);
    }
    expect(await page.evaluate(() => document.querySelector('[data-dongui-root], [data-dongui-trigger], dongui-ui'))).toBe(null);
    expect(await page.evaluate(() => (window as unknown as Notes).dataLayer)).toBe(undefined);
    // Nobody decided anything, and looking at what there is deletes nothing.
    await page.evaluate(() => dongui.classify('_tracked'));
    expect(await stored(page)).toEqual(left);
    expect(await visitor.choice()).toBe(undefined);
    expect(page.errors().filter(text => !/^(Cross-Origin Request|Firefox can’t establish|Security Error)/.test(text))).toEqual([]);
  };
  test.each(['auto'] as const)(holdsNothing, holds);
  once.each(['marked', 'lockdown'] as const)(holdsNothing, holds);

  once('with the gate lockdown names hosts that nobody declares, and the twin without it does not', async () => {
    const script = `<script src="${servers.tracker}/t.js?id=undeclared"></script>`;
    const told = async (gate: 'auto' | 'lockdown'): Promise<string[]> => {
      const config = {gate, report: true} satisfies Partial<ConsentConfig>;
      const body = `<script>window.told = []; dongui.onHeld(held => told.push(...held.map(({id, kind}) => id + ' ' + kind)));</script>${script}`;
      const {page, session} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
      await expect.poll(ids).toEqual(['undeclared']);
      servers.clear();
      const found = await page.evaluate(() => (window as unknown as Notes).told);
      await session.close();
      return found;
    };
    expect(await told('auto')).toEqual([]);
    expect(await told('lockdown')).toEqual(['unknown script', 'unknown img']);
  });
});
