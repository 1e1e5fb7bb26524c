import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** Only Chromium renders pages that the visitor may open next (speculation rules). */
describeEngines(
  'a page that is rendered before it is opened',
  engine => {
    test.each(['marked', 'auto'] as const)(
      'stops when the visitor withdraws on the page before it, and stays so once opened: %s',
      async gate => {
        const config = {gate, services: [trackerService(servers)]};
        const mark = gate === 'marked' ? ' type="text/plain" data-service="tracker"' : '';
        // The address tells of which state a beat is.
        const body = `<script${mark}>setInterval(() => fetch('${servers.tracker}/hit?id=' + (document.prerendering ? 'before' : 'opened')).catch(() => {}), 100);</script>`;
        // Its visitor agrees again a while after it was opened; the driver loses hold of a page that was rendered before.
        const later = `<script>document.addEventListener('prerenderingchange', () => { fetch('/opened'); setTimeout(() => dongui.acceptAll(), 1500); });</script>`;
        let opened = false;
        servers.page('/opened', () => {
          opened = true;
          return '';
        });
        portal.gated('/next', {tag: 'auto', config, body: `${later}${body}<p>다음 글</p>`});
        const link = '<a href="/next">다음</a>';
        const url = portal.gated('/', {tag: 'auto', config, body: link});
        const visitor = await createVisitor(engine, url);
        await visitor.agrees();
        const rules = `<script type="speculationrules">${JSON.stringify({prerender: [{urls: ['/next'], eagerness: 'immediate'}]})}</script>`;
        await visitor.page.goto(portal.gated('/', {tag: 'auto', config, body: link + rules}));
        await servers.waitForHit('before');

        await visitor.page.evaluate(() => void dongui.withdraw());
        await servers.settle(500);
        const sent = servers.hits().length;
        await visitor.page.evaluate(() => void setTimeout(() => document.querySelector('a')?.click()));
        await expect.poll(() => opened).toBe(true);
        await servers.settle(500);
        expect(servers.hits().length).toBe(sent);
        await servers.waitForHit('opened');
      },
    );
  },
  ['chromium'],
);
