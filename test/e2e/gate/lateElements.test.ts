import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** Adds elements in every way a page may, marked or, for the open twin, live; ids of what will reach the tracker in `lateIds`. */
async function addLate(page: Page, live: boolean): Promise<void> {
  await page.evaluate(
    (tracker, open) => {
      const mark = open ? '' : 'data-purpose="ads"';
      const inert = open ? '' : `type="text/plain" ${mark}`;
      const src = open ? 'src' : 'data-src';

      const appended = document.createElement('script');
      if (!open) {
        appended.type = 'text/plain';
        appended.dataset.purpose = 'ads';
      }
      appended.setAttribute(src, `${tracker}/t.js?id=appended`);
      document.body.append(appended);

      const box = document.createElement('div');
      document.body.append(box);
      // As a router does it: a script put in by innerHTML runs in no page, so the twin takes the way of a fragment.
      const markup = `<p><script ${inert}>track('inner')</script><img ${mark} alt="" ${src}="${tracker}/p.gif?id=inner-image"></p>`;
      if (open) {
        box.append(document.createRange().createContextualFragment(markup));
      } else {
        box.innerHTML = markup;
      }

      const frame = document.createElement('iframe');
      box.append(frame);
      frame.setAttribute(src, `${tracker}/frame?id=address-later`);
      if (!open) {
        frame.dataset.purpose = 'ads';
      }

      const parent = document.createElement('section');
      parent.innerHTML = `<img ${mark} alt="" ${src}="${tracker}/p.gif?id=reinserted">`;
      document.body.append(parent);
      parent.remove();
      return new Promise<void>(resolve => {
        setTimeout(() => {
          document.body.append(parent);
          resolve();
        });
      });
    },
    servers.tracker,
    live,
  );
}

const expected = ['frame address-later', 'hit appended', 'hit inner', 'image inner-image', 'image reinserted', 'script appended'];

describeEngines('elements added later', (engine, once) => {
  test('in the open twin all of them load', async () => {
    const visitor = await createVisitor(engine, portal.open('/', {body: ''}));
    await addLate(visitor.page, true);
    await expect.poll(() => arrived(servers)).toEqual(expected);
  });

  test('wait like those of the first load, and are let go by the choice', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.seesBanner();
    await addLate(visitor.page, false);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await servers.settle();
    expect(arrived(servers)).toEqual(expected);
  });

  once('load at once where the visitor has agreed', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.agrees();
    await addLate(visitor.page, false);
    await expect.poll(() => arrived(servers)).toEqual(expected);
    await servers.settle();
    expect(arrived(servers)).toEqual(expected);
  });

  once('stay held where the visitor has refused', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.refuses();
    await addLate(visitor.page, false);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
  });

  test('run once though they are taken out and put back, moved, and looked at again', async () => {
    const body = '<div id="here"><script type="text/plain" data-purpose="ads">track("once")</script></div><div id="there"></div>';
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.page.evaluate(() => {
      const here = document.querySelector('#here');
      document.querySelector('#there')?.append(here ?? '');
    });
    await visitor.agrees();
    await servers.waitForHit('once');
    await visitor.page.evaluate(() => {
      const there = document.querySelector('#there');
      there?.remove();
      document.body.append(there ?? '');
      there?.querySelector('script')?.setAttribute('data-purpose', 'analytics');
    });
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit once']);
  });

  once('taken out before the choice never load', async () => {
    const body = `<div id="gone"><script type="text/plain" data-purpose="ads">track('gone')</script>
<img alt="" data-purpose="ads" data-src="${servers.tracker}/p.gif?id=gone"></div><script type="text/plain" data-purpose="ads">track('here')</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.page.evaluate(() => document.querySelector('#gone')?.remove());
    await visitor.agrees();
    await servers.waitForHit('here');
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit here']);
  });

  once('follow a change of their mark', async () => {
    const body = `<img alt="" data-purpose="ads" data-src="${servers.tracker}/p.gif?id=mark">`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.page.evaluate(() => dongui.save({analytics: true}));
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.page.evaluate(() => document.querySelector('img')?.setAttribute('data-purpose', 'analytics'));
    await servers.waitForHit('mark');
  });

  once('load when their address comes after their mark, and again when it changes', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: '<img alt="" data-purpose="ads">'}));
    await visitor.agrees();
    for (const id of ['first', 'second']) {
      const address = `${servers.tracker}/p.gif?id=${id}`;
      await visitor.page.evaluate(src => document.querySelector('img')?.setAttribute('data-src', src), address);
      await servers.waitForHit(id);
    }
  });

  test('a frame that gets another address asks for that one alone', async () => {
    const body = `<iframe title="영상" data-purpose="ads" data-src="${servers.tracker}/frame?id=first"></iframe>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.agrees();
    await servers.waitForHit('first');
    await visitor.page.evaluate(
      src => document.querySelector('iframe')?.setAttribute('data-src', src),
      `${servers.tracker}/frame?id=second`,
    );
    await servers.waitForHit('second');
    await servers.settle();
    expect(arrived(servers)).toEqual(['frame first', 'frame second']);
  });

  test('a shadow root, which no mark reaches, keeps its held code held', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: '<div id="host"></div>'}));
    await visitor.page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({mode: 'open'});
      if (root) {
        root.innerHTML = '<script type="text/plain" data-category="marketing">track("shadow")</script>';
      }
    });
    await visitor.agrees();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
  });
});
