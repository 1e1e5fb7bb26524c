import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, expectAxeClean, type Page, type SessionOptions} from '../harness/index.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {read, waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers} = await usePortal();

const inside = '[data-dongui-root] >>>';

/** A page without a barrier of its own. */
function put(language: 'ko' | 'en'): string {
  return servers.page(
    '/',
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>포털</title><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark; background: #fff; color: #222 } @media (prefers-color-scheme: dark) { :root { background: #111; color: #eee } }</style><script type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, reload: false})}</script>
<script src="/dongui.js"></script></head><body><main><h1>포털</h1><iframe style="margin-left: 500px" width="640" height="360" title="영상" data-service="youtube"
data-src="${servers.tracker}/frame?id=frame"></iframe><script type="text/plain" data-service="ga4">document.cookie = '_ga=1'</script></main></body></html>`,
  );
}

/** Goes through every view, and has each looked at. */
async function walk(page: Page, check: () => Promise<void>): Promise<void> {
  await waitToSee(page, '.banner');
  await page.waitFor(() => document.querySelector('main dongui-ui')?.shadowRoot?.querySelector('[data-dongui-action=allow]'));
  await check();
  await page.click(`${inside} [data-dongui-action=preferences]`);
  await waitToSee(page, 'dialog');
  await page.evaluate(() => {
    for (const details of document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('dialog details') ?? []) {
      details.setAttribute('open', '');
    }
  });
  await page.waitFor(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.facts'));
  await page.click(`${inside} .purpose:nth-of-type(2) li label strong`);
  await check();
  await page.click(`${inside} dialog [data-dongui-action=save]`);
  await waitToSee(page, '.toast');
  await page.waitFor(() => document.querySelector('[data-dongui-trigger]'));
  await check();
  await page.evaluate(() => dongui.showPreferences());
  await waitToSee(page, 'dialog');
  await page.click(`${inside} [data-dongui-action=withdraw]`);
  await waitToMiss(page, 'dialog');
  // It comes a moment later, so that a screen reader hears it: the view that is looked at here.
  await page.waitFor(() =>
    /철회했습니다|withdrawn/.test(document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.toast')?.textContent ?? ''),
  );
  await check();
}

/** What of the interface moves by itself. */
function moving(): string[] {
  const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
  return [...(root?.querySelectorAll('*') ?? [])].flatMap(element =>
    [null, '::before', '::after']
      .map(part => getComputedStyle(element, part))
      .filter(({transitionDuration, animationName}) => /[1-9]/.test(transitionDuration) || animationName !== 'none')
      .map(() => element.outerHTML.slice(0, 60)),
  );
}

const all: {language: 'ko' | 'en'; options: SessionOptions}[] = [
  {language: 'ko', options: {}},
  {language: 'en', options: {colorScheme: 'dark', reducedMotion: true}},
  {language: 'en', options: {}},
  {language: 'ko', options: {colorScheme: 'dark', reducedMotion: true}},
];

describeEngines('accessibility', engine => {
  test.each(engine.name === 'chromium' ? all : all.slice(0, 2))(
    'no view has a barrier ($language, $options.colorScheme)',
    async ({language, options}) => {
      const {page} = await createVisitor(await engine.newSession(options), put(language));
      await walk(page, async () => {
        await expectAxeClean(page);
        if (options.reducedMotion) {
          expect(await page.evaluate(moving)).toEqual([]);
        }
      });
    },
  );

  test('names and roles are told, and ids are unique', async () => {
    const visitor = await createVisitor(engine, put('ko'));
    const {page} = visitor;
    await visitor.seesBanner();
    const attributes = (selector: string, ...names: string[]) =>
      page.evaluate(
        (path, wanted) => {
          const element = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector(path);
          return wanted.map(name => element?.getAttribute(name));
        },
        selector,
        names,
      );
    expect(await attributes('.banner', 'role', 'aria-modal', 'aria-labelledby')).toEqual([null, null, 'title']);
    expect(await read(page, '#title')).toEqual(['[선택] 마케팅 쿠키 사용 동의']);
    await visitor.press('preferences');
    await waitToSee(page, 'dialog');
    expect(await attributes('dialog', 'aria-labelledby')).toEqual(['preferences-title']);
    expect(await read(page, '#preferences-title')).toEqual(['쿠키 설정']);
    expect(
      await page.evaluate(() => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('dialog')?.matches(':modal')),
    ).toBe(true);
    // The level is a group of native radio buttons with a name; none is chosen for the visitor.
    expect(
      await page.evaluate(() => {
        const group = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('fieldset');
        return [
          group?.querySelector('legend')?.textContent,
          ...[...(group?.querySelectorAll('input') ?? [])].map(
            ({type, labels, checked}) => `${type} ${labels?.[0]?.querySelector('strong')?.textContent} ${checked}`,
          ),
        ];
      }),
    ).toEqual(['수집 수준', 'radio 모두 허용 false', 'radio 저장될 때마다 확인 false', 'radio 모두 거부 false', 'radio 항목별 선택 false']);
    await page.waitFor(() => (document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('.facts').length ?? 0) > 3);
    const ids = await page.evaluate(() =>
      [...(document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({id}) => id),
    );
    expect(ids).toEqual([...new Set(ids)]);
  });
});
