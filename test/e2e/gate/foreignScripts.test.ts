import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers} = await usePortal();

const nonce = 'bm9uY2U';
const t = (id: string): string => `${servers.tracker}/t.js?id=${id}`;

/** What somebody has put into the page who knows no nonce, and what is the page's own. */
const foreign = `
<script type="text/plain" data-category="essential" data-src="${t('foreign-essential')}"></script>
<script type="text/plain" data-category="marketing" data-src="${t('foreign-marketing')}"></script>
<script type="text/plain" nonce="other" data-category="essential" data-src="${t('foreign-nonce')}"></script>
<template data-category="essential"><script src="${t('foreign-template')}"></script></template>
<script type="text/plain" data-dongui-held data-dongui-type="" data-dongui-src="${t('foreign-held')}"></script>
<script src="${t('foreign-live')}"></script>`;
const own = (mark: string): string => `<script nonce="${nonce}" type="text/plain" ${mark}></script>
<script nonce="${nonce}" src="${t('own-live')}"></script>
<script nonce="${nonce}">const made = document.createElement('script'); made.src = '${t('own-made')}'; document.head.append(made);</script>`;

function put(gate: 'marked' | 'auto', file: string): string {
  const config = {...siteConfig, gate, services: [trackerService(servers)]};
  const body = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script nonce="${nonce}" src="/${file}"></script></head><body>
${foreign}${own(`data-category="marketing" data-src="${t('own')}"`)}
<script nonce="${nonce}" type="text/plain" data-category="marketing" data-src="${t('last')}"></script></body></html>`;
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'`;
  return servers.page('/', () => ({headers: {'content-security-policy': policy}, body}));
}
const ran = (): string[] => arrived(servers).filter(each => each.startsWith('hit'));

describeEngines("under a policy of a nonce and 'strict-dynamic'", (engine, once) => {
  test.each([
    ['marked', 'dongui.js'],
    ['auto', 'dongui.auto.js'],
  ] as const)('%s runs no script that has not the nonce of the page', async (gate, file) => {
    const visitor = await createVisitor(engine, put(gate, file));
    await visitor.agrees();
    const all = ['hit last', 'hit own', 'hit own-live', 'hit own-made'];
    await expect.poll(ran).toEqual(all);
    await servers.settle();
    expect(ran()).toEqual(all);
    if (engine.can.seeConsole) {
      await expect.poll(() => visitor.page.consoleMessages().join()).toMatch(/nonce-missing/);
    }
  });

  once.each([
    ['no nonce', ''],
    ['a nonce that no policy asks for', ` nonce="${nonce}"`],
  ])('all of them run where the page has %s', async (_, given) => {
    const html = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
<script type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, gate: 'auto', services: [trackerService(servers)]})}</script>
<script${given} src="/dongui.auto.js"></script></head><body>${foreign}</body></html>`;
    const visitor = await createVisitor(engine, servers.page('/', html));
    await visitor.agrees();
    const all = ['essential', 'held', 'live', 'marketing', 'nonce', 'template'].map(id => `hit foreign-${id}`);
    await expect.poll(ran).toEqual(all);
  });
});
