import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {pause} from '../harness/page/pause.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {fillStorage} from './fillStorage.js';
import {type Mood, type Receiver, startReceiver} from './startReceiver.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const patience = {timeout: 60_000, interval: 200};

/**
 * Makes so many decisions, one a task as visitors do but faster; the ids of all in the order they were made. No timers: those of a page in the
 * background run once a second.
 */
const decide = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(async many => {
    const {port1, port2} = new MessageChannel();
    const ids: string[] = [];
    for (let n = 0; n < many; n++) {
      await dongui.save({analytics: n % 2 === 0, ads: n % 3 === 0});
      ids.push(dongui.state.choice?.id ?? '');
      await new Promise(resolve => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    }
    return ids;
  }, count);

describeEngines('decisions by the thousand', engine => {
  // The whole number where requests that outlive their page have the least room; a quarter in the others.
  const total = engine.name === 'chromium' ? 1000 : 250;
  const part = total / 10;

  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await startReceiver(servers.portal);
  });
  afterAll(() => receiver.close());

  test('with the endpoint failing, slow, gone and back, tabs closed midway and storage full: delivered = made, each once', {
    timeout: 150_000,
  }, async () => {
    const url = receiver.url(portal.gated('/', {config: {record: {endpoint: '/consent-records'}}, body: ''}));
    const visitor = await createVisitor(engine, url);
    const {page, session} = visitor;
    const made: string[] = [];
    const arrived = async (): Promise<string[]> => (await receiver.received()).map(({id}) => id);

    for (const [mood, count] of [
      ['fine', part],
      [500, part],
      ['slow', part],
      ['gone', 2 * part],
      ['html', part],
    ] as const satisfies [Mood, number][]) {
      receiver.mood = mood;
      made.push(...(await decide(page, count)));
    }
    expect(await arrived()).not.toHaveLength(made.length);
    const kept = await page.evaluate(() =>
      Object.keys(localStorage)
        .filter(key => key.startsWith('dongui-record-'))
        .slice(0, 20)
        .map(key => [key, localStorage.getItem(key) ?? '']),
    );
    expect(kept).toHaveLength(20);

    // A second tab, closed in the middle of what it does; what it has made by then it notes where the first can read it.
    receiver.mood = 'fine';
    const other = await session.open(url);
    await other.evaluate(() => {
      dongui.onChange(({choice}) => localStorage.setItem('made', `${localStorage.getItem('made') ?? ''} ${choice?.id}`));
      const go = async (): Promise<void> => {
        await dongui.save({ads: Math.random() < 0.5});
        setTimeout(go, 5);
      };
      void go();
    });
    const few = 20;
    await other.waitFor(many => (localStorage.getItem('made')?.split(' ').length ?? 0) > many, [few]);
    receiver.mood = 500;
    await pause(50);
    await other.close();
    await page.bringToFront();

    // No room left in either storage, and the endpoint comes back only later.
    await page.evaluate(fillStorage);
    made.push(...(await decide(page, Math.max(total - made.length - few - part, part))));
    receiver.mood = 'fine';
    made.push(...(await decide(page, part)));

    // The back-off has grown to minutes by now; a line that is back is reason enough to try at once.
    await page.evaluate(() => void window.dispatchEvent(new Event('online')));

    // One tab hears from another's storage when its process has time, so its notes are read late, and anew as long as some are missing.
    await page.waitFor(many => (localStorage.getItem('made')?.split(' ').length ?? 0) > many, [few]);
    let notes: string[] = [];
    const compare = async (): Promise<{lost: string[]; unknown: boolean}> => {
      notes = await page.evaluate(() => (localStorage.getItem('made') ?? '').trim().split(' '));
      const known = new Set([...made, ...notes]);
      const all = new Set(await arrived());
      // The last one of the closed tab may be known to the receiver and not to us: the tab ended before it could note it.
      return {lost: [...known].filter(id => !all.has(id)), unknown: [...all].filter(id => !known.has(id)).length > 1};
    };
    await expect.poll(compare, patience).toEqual({lost: [], unknown: false});
    made.push(...notes);
    expect(made.length).toBeGreaterThanOrEqual(total);
    const all = await arrived();
    expect(all.length - made.length).toBeLessThanOrEqual(1);

    // Sent once more, as after an answer that was lost: the receiver knows them by their key.
    const before = receiver.answers()[200] ?? 0;
    await page.evaluate(entries => {
      localStorage.clear();
      sessionStorage.clear();
      for (const [key = '', value = ''] of entries) {
        localStorage.setItem(key, value);
      }
    }, kept);
    await page.reload();
    await expect.poll(() => receiver.answers()[200] ?? 0, patience).toBeGreaterThanOrEqual(before + kept.length);
    await page.waitFor(() => !Object.keys(localStorage).some(key => key.startsWith('dongui-record-')));
    expect(await arrived()).toEqual(all);
    expect(receiver.answers()[201]).toBe(all.length);
    console.info(
      `${engine.name}: ${made.length} made, ${(await arrived()).length} delivered, ${receiver.requests()} requests, answers ${JSON.stringify(receiver.answers())}`,
    );
  });
});
