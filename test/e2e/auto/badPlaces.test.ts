import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const {tracker} = servers;
const body = `<p>글</p><script>
document.body.append(Object.assign(document.createElement('script'), {src: '${tracker}/t.js?id=script'}));
new Image().src = '${tracker}/p.gif?id=image';
fetch('${tracker}/hit?id=fetch').catch(() => {});
</script>`;
const all = ['hit fetch', 'hit script', 'image image', 'script script'];
const config = {gate: 'auto', services: [trackerService(servers)]} as const;

describeEngines('auto where it cannot have all it needs', engine => {
  test('a browser that stores no cookies: asks, runs nothing optional whatever the answer, and throws nothing', async () => {
    for (const gated of [false, true]) {
      const session = await engine.newSession({cookies: 'blocked'});
      const url = gated ? portal.gated('/', {tag: 'auto', config, body}) : portal.open('/', {body});
      const visitor = await createVisitor(session, url);
      if (!gated) {
        await expect.poll(() => arrived(servers)).toEqual(all);
      } else {
        await visitor.seesBanner();
        await visitor.press('accept-all');
        await visitor.reads('저장을 막고');
        await servers.settle();
        expect(arrived(servers)).toEqual([]);
        expect(visitor.page.errors()).toEqual([]);
        expect(visitor.page.consoleMessages().join()).not.toMatch(/auto-failed|patch-failed/);
      }
      await session.close();
      await servers.startAfresh();
    }
  });

  const bent = (more: object): string => {
    const settings = JSON.stringify({company: '인프라닉스', policy: {url: '/privacy'}, ...config, ...more});
    // What the patches are made with is not there while dongui starts.
    const head = `<script>window.kept = Object.getOwnPropertyDescriptor; Object.getOwnPropertyDescriptor = undefined;</script>
<script type="application/json" data-dongui-config>${settings}</script><script src="/dongui.auto.js"></script>
<script>Object.getOwnPropertyDescriptor = kept;</script>`;
    return portal.gated('/', {tag: false, config: null, head, body});
  };

  test('a page that lets none of it start has lockdown in its place: asks, holds, and lets go after a reload', async () => {
    const visitor = await createVisitor(engine, bent({}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toContain('auto-failed');
    }
    await visitor.reloadsBy(() => visitor.press('accept-all'));
    await expect.poll(() => arrived(servers)).toEqual(all);
    expect(await visitor.choice()).toMatchObject({level: 'all'});
  });

  test('a report that cannot start holds nothing all the same', async () => {
    await createVisitor(engine, bent({report: true}));
    await expect.poll(() => arrived(servers)).toEqual(all);
  });
});
