import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {everyVector} from '../support/everyVector.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

/** A media element may ask for its file more than once. */
const mediaOnce = (list: string[]): string[] => list.filter((each, index) => !each.startsWith('video') || list.indexOf(each) === index);

describeEngines('every way to load a tracker', (engine, once) => {
  test('the open twin sends them all, which proves that each would have fired', async () => {
    const {body, expected} = everyVector(servers.tracker);
    await createVisitor(engine, portal.open('/', {body}));
    await expect.poll(() => mediaOnce(arrived(servers))).toEqual(expected);
  });

  test('a first visit requests and runs none, sets no cookie, and asks', async () => {
    const {body} = everyVector(servers.tracker);
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    expect(await visitor.page.cookies()).toEqual([]);
    expect(await visitor.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(visitor.page.errors()).toEqual([]);
  });

  once('after a refusal there is one cookie, and still nothing is sent, on this page and the next', async () => {
    const {body} = everyVector(servers.tracker);
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.refuses();
    expect(await visitor.cookieNames()).toEqual(['dongui']);
    // And the visitor's own copy of the record of it.
    expect(await visitor.page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([['dongui-record'], []]);
    await servers.settle();
    await visitor.page.reload();
    await visitor.seesNoBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await visitor.ran()).toEqual([]);
    expect(await visitor.cookieNames()).toEqual(['dongui']);
  });

  test('agreeing lets each go exactly once', async () => {
    const {body, expected} = everyVector(servers.tracker);
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await expect.poll(() => mediaOnce(arrived(servers))).toEqual(expected);
    await servers.settle();
    expect(mediaOnce(arrived(servers))).toEqual(expected);
    expect(visitor.page.errors()).toEqual([]);
  });

  once('a visitor who agreed before gets each exactly once, without being asked', async () => {
    const {body, expected} = everyVector(servers.tracker);
    const url = portal.gated('/', {body});
    const visitor = await createVisitor(engine, portal.gated('/empty', {body: ''}));
    await visitor.agrees();
    expect(arrived(servers)).toEqual([]);
    await visitor.page.goto(url);
    await expect.poll(() => mediaOnce(arrived(servers))).toEqual(expected);
    await servers.settle();
    expect(mediaOnce(arrived(servers))).toEqual(expected);
    await visitor.seesNoBanner();
  });

  test('the site sees a released sheet, and a module that exports', async () => {
    const {body, expected} = everyVector(servers.tracker, 'data-purpose="ads"');
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await visitor.page.waitFor(() => getComputedStyle(document.documentElement).getPropertyValue('--tracked').includes('sheet'));
    await expect.poll(() => visitor.ran()).toContain('module');
    // Nothing of it may be on its way when the next test begins.
    await expect.poll(() => mediaOnce(arrived(servers))).toEqual(expected);
  });
});
