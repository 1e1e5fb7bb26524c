import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {putOnCommand} from '../support/putOnCommand.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

const mark = 'type="text/plain" data-category="marketing"';
const inline = (id: string, more = ''): string => `<script ${mark}${more}>track('${id}')</script>\n`;
const external = (id: string, query = '', more = ''): string =>
  `<script ${mark}${more} data-src="${servers.tracker}/t.js?id=${id}${query}"></script>\n`;

/** Scripts of all kinds; the second comes late, the third has slips of the pen. */
const mixed = (): string => `
${inline('1-inline')}${external('2-late', '&delay=300')}${inline('3-inline', ' =x defer"')}${external('4-external')}
${external('5-module', '&module=1&delay=150', ' data-type="module"')}${inline('6-inline')}
<template data-category="marketing"><script>track('7-template')</script><script src="${servers.tracker}/t.js?id=8-template&delay=100"></script>
<p>글</p><script>track('9-template')</script></template>
${inline('10-after')}`;
const mixedOrder = [
  '1-inline',
  '2-late',
  '3-inline',
  '4-external',
  '5-module',
  '6-inline',
  '7-template',
  '8-template',
  '9-template',
  '10-after',
];

describeEngines('the order of released scripts', (engine, once) => {
  test('is that of the document: inline, external, module and template, across one that comes late', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: mixed()}));
    await visitor.agrees();
    await expect.poll(visitor.ran).toEqual(mixedOrder);
    const hits = () => arrived(servers).filter(each => each.startsWith('hit'));
    // What is still on its way would be lost with its page.
    await expect.poll(hits).toHaveLength(mixedOrder.length);
    await visitor.page.reload();
    await expect.poll(visitor.ran).toEqual(mixedOrder);
    await expect.poll(hits).toHaveLength(2 * mixedOrder.length);
    await servers.settle();
    expect(hits()).toHaveLength(2 * mixedOrder.length);
  });

  test('in the open twin all of them run', async () => {
    const visitor = await createVisitor(engine, portal.open('/', {body: mixed()}));
    await expect.poll(async () => (await visitor.ran()).sort()).toEqual([...mixedOrder].sort());
  });

  test('survives a host that hangs, one that is dead, one that fails and one that sends no script, none stalling the rest for longer than scriptTimeout', async () => {
    const body = `
${inline('1')}${external('hanging', '&hang=1')}${inline('2')}<script ${mark} data-src="http://127.0.0.1:9/dead.js"></script>
${inline('3')}${external('failing', '&status=500')}${inline('4')}<script ${mark} data-src="${servers.tracker}/nothing?id=empty"></script>
${external('5')}${inline('6')}`;
    const visitor = await createVisitor(engine, portal.gated('/', {body, config: {scriptTimeout: 2_000}}));
    await visitor.agrees();
    const start = Date.now();
    await expect.poll(async () => (await visitor.ran()).filter(id => id !== 'failing')).toEqual(['1', '2', '3', '4', '5', '6']);
    // All four of them waited for to the end would take that long.
    expect(Date.now() - start).toBeLessThan(8_000);
    expect(arrived(servers)).toContain('script hanging');
    expect(arrived(servers)).toContain('script failing');
  });

  once('is kept for as long as scriptTimeout says, here longer than by default', async () => {
    const body = `${inline('1')}${external('2-late', '&delay=3500')}${inline('3')}`;
    const visitor = await createVisitor(engine, portal.gated('/', {body, config: {scriptTimeout: 20_000}}));
    await visitor.agrees();
    await expect.poll(visitor.ran).toEqual(['1', '2-late', '3']);
  });

  once('does not wait for scripts that are async', async () => {
    const late = putOnCommand(servers, '/late.js', {headers: {'content-type': 'text/javascript'}, body: "track('async')"});
    const body = `<script ${mark} async data-src="/late.js"></script>${inline('1')}${external('2')}${inline('3')}`;
    // Were it waited for, then longer than this test waits.
    const visitor = await createVisitor(engine, portal.gated('/', {body, config: {scriptTimeout: 20_000}}));
    await visitor.agrees();
    await expect.poll(visitor.ran).toEqual(['1', '2', '3']);
    expect(late.isAsked()).toBe(true);
    late.answer();
    await expect.poll(visitor.ran).toEqual(['1', '2', '3', 'async']);
  });

  once('is kept by scripts that appear while others are on their way', async () => {
    const body = `${external('1', '&delay=400')}${inline('2')}`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('1');
    await visitor.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<script type="text/plain" data-category="marketing">track("3")</script>');
    });
    await expect.poll(visitor.ran).toEqual(['1', '2', '3']);
  });

  test('is kept among a thousand inline scripts, each running once', async () => {
    const body = Array.from({length: 1000}, (_, index) => `<script ${mark}>ran.push('${index}')</script>`).join('\n');
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    const expected = Array.from({length: 1000}, (_, index) => `${index}`);
    await expect.poll(async () => (await visitor.ran()).length, {timeout: 10_000}).toBe(1000);
    expect(await visitor.ran()).toEqual(expected);
    await visitor.page.reload();
    await expect.poll(async () => (await visitor.ran()).length, {timeout: 10_000}).toBe(1000);
    expect(await visitor.ran()).toEqual(expected);
  });
});
