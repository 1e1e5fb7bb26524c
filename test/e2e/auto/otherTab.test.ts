import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {putOnCommand} from '../support/putOnCommand.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const acts = await readFile(fileURLToPath(new URL('../../../dist/dongui-acts.js', import.meta.url)), 'utf8');

describeEngines('a withdrawal in another tab', engine => {
  test('holds requests at once, also in a tab that has yet to fetch what follows it', async () => {
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
});
