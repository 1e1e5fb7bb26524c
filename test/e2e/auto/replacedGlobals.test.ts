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

    test('as Trusted Types of which there is but what makes a policy', async () => {
      // What MDN and web.dev tell sites to write for browsers that have none.
      const head = `<script>Object.defineProperty(window, 'trustedTypes', {configurable: true, value: {createPolicy: (_, rules) => rules}});</script>`;
      const body = `<div></div><script>
const page = trustedTypes.createPolicy('page', {createHTML: text => text, createScriptURL: text => text});
document.querySelector('div').innerHTML = page.createHTML('<img alt="" src="${servers.tracker}/p.gif?id=markup">');
document.querySelector('div').append(Object.assign(document.createElement('iframe'), {srcdoc: page.createHTML('<script src="${servers.tracker}/t.js?id=srcdoc"><\\/script>')}));
new Worker(page.createScriptURL(URL.createObjectURL(new Blob(['fetch("${servers.tracker}/hit?id=worker").catch(() => {})']))));
track('after');</script>`;
      const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, head, body}));
      await visitor.seesBanner();
      expect(await visitor.ran()).toEqual(['after']);
      await servers.settle();
      expect(servers.hits()).toEqual([]);
      await visitor.agrees();
      await servers.waitForHit('markup');
      await servers.waitForHit('srcdoc');
      expect(visitor.page.errors()).toEqual([]);
    });
  },
  one,
);
