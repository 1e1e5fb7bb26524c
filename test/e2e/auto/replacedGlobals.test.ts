import {expect, test} from 'vitest';
import {describeEngines, one} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
/** As Date.js (`Date.now()` is a Date, and `Date.parse` reads no ISO moment) and MooTools (`Request` is its XMLHttpRequest) do it. */
const body = `<script>Date.now = () => new Date(); Date.parse = () => null; window.Request = function () {};
document.cookie = '_tracked1=1; path=/; expires=' + new Date(2100, 1, 1).toUTCString();
fetch('${servers.tracker}/hit?id=fetch').catch(() => {});</script>`;

describeEngines(
  'libraries that put their own in the place of the browser’s',
  engine => {
    test('change neither what waits nor what is let go', async () => {
      for (const gated of [false, true]) {
        const page = {tag: 'auto', config, body} as const;
        const visitor = await createVisitor(engine, gated ? portal.gated('/', page) : portal.open('/', {body}));
        const cookie = () => visitor.page.evaluate(() => document.cookie);
        if (gated) {
          await visitor.seesBanner();
          await servers.settle();
          expect(servers.hits()).toEqual([]);
          expect(await cookie()).not.toContain('_tracked1');
          await visitor.agrees();
        }
        await servers.waitForHit('fetch');
        await expect.poll(cookie).toContain('_tracked1');
        await visitor.session.close();
        servers.clear();
      }
    });
  },
  one,
);
