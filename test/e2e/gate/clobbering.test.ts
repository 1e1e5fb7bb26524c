import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

const held = `<script type="text/plain" data-category="marketing">track('held')</script>
<img alt="" data-category="marketing" data-src="${servers.tracker}/p.gif?id=image">
<template data-category="marketing"><script>track('template')</script></template>
<script>track('page')</script>`;

/** Elements that hide what scripts read from `window`, `document` and each other. */
const clobbers = [
  '<form id="dongui"><input name="showPreferences"></form>',
  '<form id="donguiConfig"><input name="services"></form>',
  '<form name="querySelectorAll"></form>',
  '<form name="body"></form>',
  '<form name="readyState"></form>',
  '<form name="documentElement"></form>',
  '<form name="addEventListener"></form>',
  '<form name="activeElement"></form>',
  '<form name="dispatchEvent"></form>',
  // From beside its address dongui's other files would come.
  '<img alt="" name="currentScript" src="/elsewhere/p.gif">',
  '<form id="reportError"></form>',
];

describeEngines(
  'a page with',
  engine => {
    test.each(clobbers)('%s before dongui holds, asks and lets go as ever', async clobber => {
      // In <body>, since a form ends the head; the tags stand behind it.
      const visitor = await createVisitor(engine, portal.gated('/', {head: clobber, body: held}));
      await visitor.seesBanner();
      await expect.poll(() => arrived(servers)).toEqual(['hit page']);
      await servers.settle(250);
      expect(arrived(servers)).toEqual(['hit page']);
      await visitor.press('accept-all');
      await expect.poll(() => arrived(servers)).toEqual(['hit held', 'hit page', 'hit template', 'image image']);
      expect(await visitor.choice()).toMatchObject({level: 'all'});
      expect(visitor.page.errors()).toEqual([]);
      await visitor.page.reload();
      // All of them: nothing may be on its way when the next test begins.
      const hits = () => arrived(servers).filter(each => each.startsWith('hit'));
      await expect.poll(hits).toEqual(['held', 'held', 'page', 'page', 'template', 'template'].map(id => `hit ${id}`));
      expect(visitor.page.errors()).toEqual([]);
    });

    test('an element named cookie, which takes the cookies away, runs nothing optional and still works', async () => {
      const visitor = await createVisitor(engine, portal.gated('/', {head: '<img alt="" name="cookie">', body: held}));
      await servers.waitForHit('page');
      await visitor.seesBanner();
      await visitor.press('accept-all');
      await visitor.reads('저장을 막고');
      await servers.settle();
      expect(arrived(servers)).toEqual(['hit page']);
      expect(visitor.page.errors()).toEqual([]);
    });
  },
  ['chromium', 'firefox'],
);
