import {expect, test} from 'vitest';
import {describeEngines, one} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {bentGlobals, bentIn} from '../support/bentGlobals.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const body = `<script type="text/plain" data-category="marketing">track('held')</script>
<iframe data-service="youtube" title="영상" width="400" height="300" data-src="${servers.tracker}/frame?id=frame"></iframe>`;

describeEngines(
  'marked code on a page that has its own in the place of the browser’s',
  engine => {
    // The others are shown under `auto`. `dongui.js` counts on the WeakMap that is there; nobody was seen to bring another.
    test.each(bentIn(engine.name).filter(name => /^(MooTools|a Map|a text|a Proxy|classes|methods)/.test(name)))(
      'waits, is asked and let go: %s',
      async name => {
        const head = `<script>${bentGlobals[name]?.code.replaceAll('</script', '<\\/script')}</script>`;
        const expected = ['frame frame', 'hit held'];
        await createVisitor(engine, portal.open('/', {head, body}));
        await expect.poll(() => arrived(servers)).toEqual(expected);
        await engine.closeSessions();
        await servers.startAfresh();

        const visitor = await createVisitor(engine, portal.gated('/', {head, body}));
        await visitor.seesBanner();
        // What stands in the place of the frame.
        await visitor.page.waitFor(() => document.querySelector('iframe')?.nextElementSibling?.shadowRoot?.querySelector('button'));
        await servers.settle(250);
        expect(arrived(servers)).toEqual([]);
        await visitor.agrees();
        await expect.poll(() => arrived(servers)).toEqual(expected);
        expect(await visitor.choice()).toMatchObject({level: 'all'});
        expect(visitor.page.errors()).toEqual([]);
      },
    );
  },
  one,
);
