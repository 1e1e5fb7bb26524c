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

const {servers, portal} = await usePortal();
const stream = await startStream();
beforeEach(() => stream.clear());
afterAll(() => stream.close());

const config = `<script type="application/json" data-dongui-config>${JSON.stringify(siteConfig)}</script>`;
const head = `<html lang="ko"><head><meta charset="utf-8"><script>window.ran = [];
window.track = id => { ran.push(id); new Image().src = '${servers.tracker}/hit?id=' + id + '&n=' + ran.length; };</script>${config}<script src="/dongui.js"></script></head><body>`;
const held = '<script type="text/plain" data-category="marketing">';

/** Opens the streamed page; it is in the visitor's hands as soon as it has begun. */
async function begin({page}: Visitor): Promise<void> {
  stream.write(head);
  await page.goto(stream.url, {until: 'commit'});
  await page.waitFor(() => 'dongui' in window && document.body !== null);
}

/** Firefox at times keeps what stands behind the end of a script in its parser until the next piece comes. */
async function writeMore(): Promise<void> {
  await servers.settle();
  stream.write('<p>더</p>');
}

/** As chat buttons do, and dongui itself: what stands last in the page is not what the parser has put there. */
async function putBehind({page}: Visitor): Promise<void> {
  await page.evaluate(() => {
    document.body.append(document.createElement('div'));
    document.body.after(document.createElement('div'));
  });
}

describeEngines('a returning visit', (engine, once) => {
  test.each(['marked', 'auto'] as const)('asks once for a held frame, also where somebody listens for its load: %s', async gate => {
    const settings = {config: {gate, services: [trackerService(servers)]}, ...(gate === 'auto' && {tag: gate})} as const;
    const listen = "<script>document.addEventListener('load', () => undefined, true)</script>";
    const open = (id: string, attribute = ''): string => {
      const frame = `<iframe title="f" data-service="tracker" data-src="${servers.tracker}/frame?id=${id}" ${attribute}></iframe>`;
      return portal.gated(`/${id}`, {...settings, head: id.startsWith('heard') ? listen : '', body: `${frame}<p>글</p>`});
    };
    const visitor = await createVisitor(engine, open('first'));
    await visitor.agrees();
    await servers.waitForHit('first');
    const expected = ['frame first'];
    // WebKit asked twice now and then.
    for (const id of ['plain', 'handled', 'heard', 'plain2', 'handled2', 'heard2']) {
      await visitor.page.goto(open(id, id.startsWith('handled') ? 'onload="this.title = 1"' : ''));
      expected.push(`frame ${id}`);
      await servers.settle();
    }
    expect(arrived(servers)).toEqual(expected.sort());
  });

  const asksForNothing = 'of one who %s asks the portal for dongui.js and nothing else';
  const askForNothing = async (answer: 'agrees' | 'refuses' | 'answers in part'): Promise<void> => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    if (answer === 'answers in part') {
      await visitor.page.evaluate(() => dongui.save({analytics: true}));
    } else {
      await visitor[answer]();
    }
    stream.end(`${head}${held.replace('category="marketing"', 'purpose="analytics"')}track('analytics')</script></body></html>`);
    await visitor.page.goto(stream.url);
    await visitor.seesNoBanner();
    const expected = answer === 'refuses' ? [] : ['hit analytics'];
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await servers.settle();
    expect(arrived(servers)).toEqual(expected);
    expect(stream.requests()).toEqual(['/stream', '/dongui.js']);
    expect(
      await visitor.page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.includes('dongui')).length),
    ).toBe(1);
  };
  test.each(['agrees'] as const)(asksForNothing, askForNothing);
  once.each(['refuses', 'answers in part'] as const)(asksForNothing, askForNothing);

  once('of one never asked asks for the interface too, which proves that it would be seen', async () => {
    const visitor = await createVisitor(engine);
    stream.end(`${head}</body></html>`);
    await visitor.page.goto(stream.url);
    await visitor.seesBanner();
    expect(stream.requests()).toEqual(expect.arrayContaining(['/stream', '/dongui.js', '/dongui-ui.js', '/dongui-ko.js']));
  });

  test('to a page that comes slowly runs a script whole, though its text arrives in pieces', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    await begin(visitor);
    stream.write(`<p>앞</p>${held}track('first half'); const text = '${'-'.repeat(5000)}';\n`);
    await visitor.page.waitFor(() => document.querySelector('p'));
    await servers.settle();
    await putBehind(visitor);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    stream.write('track(\'second half\');</script><p id="after">뒤</p>');
    await writeMore();
    await servers.waitForHit('second half');
    stream.end('</body></html>');
    await visitor.page.waitFor(() => document.readyState === 'complete');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['first half', 'second half']);
    expect(visitor.page.errors()).toEqual([]);
  });

  test('to a page that comes slowly puts a template in whole, though its content arrives in pieces', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    await begin(visitor);
    stream.write(`<p>앞</p><template data-category="marketing"><b class="part">하나</b><script>track('one')</script>${' '.repeat(5000)}`);
    await visitor.page.waitFor(() => document.querySelector('template')?.content.querySelector('script'));
    await servers.settle();
    await putBehind(visitor);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    stream.end('<b class="part">둘</b><script>track("two")</script></template><p>뒤</p></body></html>');
    await servers.waitForHit('two');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['one', 'two']);
    expect(await visitor.page.evaluate(() => [...document.querySelectorAll('.part')].map(part => part.textContent))).toEqual([
      '하나',
      '둘',
    ]);
  });

  test('to a page that comes slowly runs what has arrived without waiting for the end of the page', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    await begin(visitor);
    stream.write(
      `${held}track('early')</script><img alt="" data-purpose="ads" data-src="${servers.tracker}/p.gif?id=image"><p>뒤</p>${' '.repeat(5000)}`,
    );
    await writeMore();
    await servers.waitForHit('early');
    await servers.waitForHit('image');
    expect(await visitor.page.evaluate(() => document.readyState)).toBe('loading');
    stream.end();
  });

  once('to a page that comes slowly keeps the order, where one has to wait for the end of the page', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    await begin(visitor);
    stream.write(
      `${held}track('first')</script><template data-category="marketing"><script>track('template')</script></template>${held}track('last')</script>${' '.repeat(5000)}`,
    );
    await writeMore();
    await servers.waitForHit('first');
    await servers.settle();
    expect(await visitor.ran()).toEqual(['first']);
    stream.end('</body></html>');
    await servers.waitForHit('last');
    expect(await visitor.ran()).toEqual(['first', 'template', 'last']);
  });

  once('to a page whose last element is held runs it too', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    await begin(visitor);
    stream.end(`${held}track('last')</script>`);
    await servers.waitForHit('last');
  });

  test('answered while the page still comes lets go what has come and what comes after', async () => {
    const visitor = await createVisitor(engine);
    await begin(visitor);
    stream.write(`${held}track('before')</script><p>글</p>${' '.repeat(5000)}`);
    await writeMore();
    await visitor.page.waitFor(() => document.querySelector('p'));
    await visitor.page.evaluate(() => dongui.acceptAll());
    await servers.waitForHit('before');
    expect(await visitor.page.evaluate(() => document.readyState)).toBe('loading');
    stream.end(`${held}track('after')</script></body></html>`);
    await servers.waitForHit('after');
    expect(await visitor.ran()).toEqual(['before', 'after']);
  });
});
