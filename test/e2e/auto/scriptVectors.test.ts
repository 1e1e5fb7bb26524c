import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Engine} from '../harness/index.js';
import {lateVectors, runVectors, scriptVectors} from '../support/autoVectors.js';
import {createVisitor, type Visitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const all = Object.keys(scriptVectors);
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** A hundred and fifty requests at once, the last from a worker of a worker: on a busy machine that takes longer than others. */
const patient = {timeout: 20_000};

/** What an earlier page had asked for would not be asked for again. */
const visit = async (engine: Engine, url: string): Promise<Visitor> => createVisitor(await engine.newSession({fresh: true}), url);

describeEngines('what scripts of the page ask for', engine => {
  /** Audio without a decoder and shared workers are not everywhere, WebKit animates no addresses, and Chromium shows artwork beside media only. */
  const uncertain = [
    'audio',
    'worker-shared',
    'worker-data',
    'media-artwork',
    ...(engine.name === 'webkit' ? ['svg-set', 'svg-animate'] : []),
  ];
  const silent = (wanted: readonly string[]): string[] => wanted.filter(id => !ids().includes(id) && !uncertain.includes(id));

  test('the open twin sends them all', async () => {
    await visit(engine, portal.open('/', {body: runVectors(servers.tracker)}));
    await expect.poll(() => silent(all), patient).toEqual([]);
    // What its scripts still send must not reach the next test.
    await servers.settle();
  });

  test('of a page that has loaded the open twin sends as well', async () => {
    await visit(engine, portal.open('/', {body: runVectors(servers.tracker, lateVectors, {late: true})}));
    await expect.poll(() => silent(lateVectors), patient).toEqual([]);
    await servers.settle();
  });

  const config = () => ({gate: 'auto', services: [trackerService(servers)]}) as const;

  test('waits when the page has loaded', async () => {
    const body = runVectors(servers.tracker, lateVectors, {late: true});
    const visitor = await visit(engine, portal.gated('/', {tag: 'auto', config: config(), body}));
    await visitor.seesBanner();
    await servers.settle(1000);
    expect(servers.hits().map(({id, kind}) => `${kind} ${id}`)).toEqual([]);
    expect(await visitor.page.evaluate(() => (window as {thrown?: string[]}).thrown ?? [])).toEqual([]);
  });

  test('waits before the first answer, and goes after it', async () => {
    const visitor = await visit(engine, portal.gated('/', {tag: 'auto', config: config(), body: runVectors(servers.tracker)}));
    await visitor.seesBanner();
    await servers.settle(800);
    expect(servers.hits().map(({id, kind}) => `${kind} ${id}`)).toEqual([]);
    expect(await visitor.page.evaluate(() => (window as {thrown?: string[]}).thrown ?? [])).toEqual([]);
    // Firefox lists here, beside errors of the page, every request that failed.
    expect(visitor.page.errors().filter(text => !/^(Cross-Origin Request|Security Error)/.test(text))).toEqual([]);
    await visitor.agrees();
    // What failed for good, or is written anew at times (docs/limits.md).
    const lost = [
      'xhr-sync',
      'event-source',
      'worker-import',
      'worker-fetch',
      'worker-plain',
      'worker-hash',
      'worker-dot',
      'worker-module',
      'worker-data',
      'worker-shared',
      'worker-nested',
      'worker-module-nested',
      'worker-prototype',
      'worker-prototype-import',
      'worker-cache',
      'media-artwork',
      'style-registered',
      'frame-refresh',
      'frame-base',
      'svg-set',
      'svg-set-mask',
      ...(engine.name === 'webkit' ? ['svg-animate'] : []),
      'style-key-frames',
      'style-animate',
      'style-shadow',
    ];
    const late = () => all.filter(id => !ids().includes(id) && !lost.includes(id));
    await expect.poll(late).toEqual([]);
    expect(await visitor.page.evaluate(() => dongui.state.choice?.level)).toBe('all');
  });
});
