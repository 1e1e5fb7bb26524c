import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {pause} from '../harness/page/pause.js';
import {createVisitor} from '../support/createVisitor.js';
import {putOnCommand} from '../support/putOnCommand.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const acts = await readFile(fileURLToPath(new URL('../../../dist/dongui-acts.js', import.meta.url)), 'utf8');

describeEngines('another tab', engine => {
  test('in which the visitor withdraws: requests are held at once, also where what follows it has yet to be fetched', async () => {
    const config = {gate: 'auto', services: [trackerService(servers)]} as const;
    const url = portal.gated('/', {tag: 'auto', config, body: ''});
    const one = await createVisitor(engine, url);
    await one.agrees();
    const two = await createVisitor(one.session, url);
    const ask = (): Promise<string> =>
      two.page.evaluate(
        address =>
          Promise.race([
            fetch(address).then(
              () => 'sent',
              () => 'failed',
            ),
            new Promise<string>(resolve => setTimeout(resolve, 1000, 'waits')),
          ]),
        `${servers.tracker}/hit?id=two`,
      );
    expect(await ask()).toBe('sent');
    const late = putOnCommand(servers, '/dongui-acts.js', {headers: {'content-type': 'text/javascript'}, body: acts});
    await one.page.evaluate(() => dongui.withdraw());
    await expect.poll(ask).toBe('waits');
    expect(late.isAsked()).toBe(true);
    expect(await two.page.evaluate(() => dongui.has('ads'))).toBe(true);
    late.answer();
    await two.page.waitFor(() => !dongui.has('ads'));
    expect(await ask()).toBe('failed');
  });

  test('that is for children follows a choice and leaves the workers of others alone', async () => {
    const body = `<script>new Worker(URL.createObjectURL(new Blob(["setInterval(() => fetch('${servers.tracker}/hit?id=worker&n=' + Math.random()).catch(() => {}), 100)"])));</script>`;
    const config = {gate: 'auto', services: [trackerService(servers)]} as const;
    const one = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    const two = await createVisitor(one.session, portal.gated('/children', {tag: 'auto', config: {...config, minor: true}, body: ''}));
    await one.page.bringToFront();
    await one.page.evaluate(() => dongui.acceptAll());
    await two.page.waitFor(() => dongui.state.choice);
    // The last to speak.
    await pause(500);
    const before = servers.hits().length;
    await expect.poll(() => servers.hits().length).toBeGreaterThan(before + 2);
    expect(await two.page.evaluate(() => dongui.has('ads'))).toBe(false);
    await one.page.evaluate(() => dongui.withdraw());
    await servers.settle(300);
  });
});
