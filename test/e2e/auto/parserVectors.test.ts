import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {parserMarkup, parserVectors} from '../support/parserVectors.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const all = Object.keys(parserVectors);
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** The pages' own way to say that code ran: `window.ran`, and a hit. */
const runs = ['script', 'script-async', 'script-defer', 'script-module', 'script-svg', 'srcdoc', 'srcdoc-code'];
const executed = (): string[] => servers.hits().flatMap(({kind, id}) => (kind === 'hit' ? [id] : []));

/**
 * What browsers ask for before any script of the page can act (docs/limits.md): what the preload scanner reads, what the parser itself begins to load (in
 * Chromium also frames), and what a style recalculation in the middle of parsing asks for.
 */
const early = [
  ...['script', 'script-async', 'script-defer', 'script-module', 'script-svg', 'modulepreload', 'preload', 'sheet', 'import'],
  ...[
    'image',
    'srcset',
    'picture',
    'svg-image',
    'input-image',
    'poster',
    'background',
    'css-url',
    'style',
    'mask',
    'frame',
    'object',
    'embed',
  ],
];

describeEngines('what the markup of the page asks for', engine => {
  test('the open twin sends it all', async () => {
    await createVisitor(engine, portal.open('/', {body: parserMarkup(servers.tracker)}));
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
    await expect.poll(() => runs.filter(id => !executed().includes(id))).toEqual([]);
  });

  test('runs nothing before the first answer; what is asked for the preload scanner had asked for; then all of it goes', async () => {
    const config = {gate: 'auto', services: [trackerService(servers)]} as const;
    const url = portal.gated('/', {tag: 'auto', config, body: parserMarkup(servers.tracker)});
    const visitor = await createVisitor(engine, url);
    await visitor.seesBanner();
    await servers.settle(800);
    expect(executed()).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    expect(ids().filter(id => !early.includes(id))).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => runs.filter(id => !executed().includes(id))).toEqual([]);
    await expect.poll(() => all.filter(id => !ids().includes(id))).toEqual([]);
  });
});
