import {afterAll, describe, expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {createEngine} from '../harness/createEngine.js';
import type {Page} from '../harness/index.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {read, waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers} = await usePortal();

const inside = '[data-dongui-root] >>>';
const sizes = [
  [1280, 800],
  [390, 844],
  [320, 568],
] as const;

const filler = '<p>서버 12대가 정상으로 동작하고 있습니다. 지난 24시간 동안 알림은 없었습니다.</p>'.repeat(12);

/** The trigger on a phone stands where the toast does; the page has a video in its middle. */
function put(language: 'ko' | 'en'): string {
  return servers.page(
    '/',
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>포털</title><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark; background: #f4f6f9; color: #222; font: 16px/1.7 sans-serif } body { margin: 0 auto; max-width: 860px; padding: 24px }
iframe { width: 100%; aspect-ratio: 16 / 9; border: 0; border-radius: 8px } @media (prefers-color-scheme: dark) { :root { background: #111; color: #eee } }</style>
<script type="application/json" data-dongui-config>${JSON.stringify({...siteConfig, reload: false})}</script><script src="/dongui.js"></script></head>
<body><main><h1>M-Console</h1><iframe title="소개 영상" data-service="youtube" data-src="${servers.tracker}/frame?id=frame"></iframe>${filler}</main></body></html>`,
  );
}

const views: Record<string, (page: Page) => Promise<unknown>> = {
  async banner(page) {
    await waitToSee(page, '.banner');
    await page.waitFor(() =>
      document.querySelector('main dongui-ui')?.shadowRoot?.querySelector('#about')?.textContent?.includes('Google'),
    );
  },
  async dialog(page) {
    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog');
  },
  'dialog-details': page =>
    page.waitFor(() => {
      const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
      const details = root?.querySelector('.purpose:nth-of-type(2) details');
      details?.setAttribute('open', '');
      details?.scrollIntoView();
      return details?.querySelector('.facts');
    }),
  async 'placeholder-and-toast'(page) {
    await page.evaluate(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>('[name=analytics]')?.click(),
    );
    await page.click(`${inside} dialog [data-dongui-action=save]`);
    await waitToMiss(page, 'dialog');
    await waitToSee(page, '.toast');
  },
  async trigger(page) {
    await page.click(`${inside} .toast [data-dongui-action=close]`);
    await waitToMiss(page, '.toast');
  },
  async withdrawing(page) {
    await page.evaluate(() => dongui.showPreferences());
    await waitToSee(page, 'dialog');
  },
};

/** For people to look at: artifacts/screens/. One engine is enough for that. */
describe('screens', () => {
  const engine = createEngine('chromium');
  afterAll(() => engine.close());

  test('every view is drawn at every size, light and dark, in both languages', {timeout: 90_000}, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const language of ['ko', 'en'] as const) {
        const {page} = await createVisitor(await engine.newSession({colorScheme}), put(language));
        for (const [name, show] of Object.entries(views)) {
          await show(page);
          for (const [width, height] of sizes) {
            await page.setViewport(width, height);
            await page.screenshot(`artifacts/screens/${name}-${width}-${colorScheme}-${language}.png`);
          }
        }
        expect(await read(page, '[data-dongui-action=withdraw]')).toHaveLength(1);
      }
    }
  });
});
