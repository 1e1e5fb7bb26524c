import {afterAll, describe, expect, test} from 'vitest';
import {createEngine} from '../harness/createEngine.js';
import {usePortal} from '../support/usePortal.js';
import {policyConfig} from './policyConfig.js';

const {servers} = await usePortal();
const widths = [1280, 390, 320] as const;

function put(language: 'ko' | 'en'): string {
  return servers.page(
    `/${language}`,
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>포털</title><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark; background: #f4f6f9; color: #222; font: 16px/1.7 sans-serif } body { margin: 0 auto; max-width: 1100px; padding: 20px }
@media (prefers-color-scheme: dark) { :root { background: #111; color: #eee } }</style>
<script type="application/json" data-dongui-config>${JSON.stringify({...policyConfig, trigger: false})}</script><script src="/dongui.js"></script></head>
<body><main><h1>개인정보처리방침</h1><h2>제9장</h2><div data-dongui="policy-table"></div></main></body></html>`,
  );
}

/** For people to look at: artifacts/screens/. One engine is enough for that. */
describe('screens', () => {
  const engine = createEngine('chromium');
  afterAll(() => engine.close());

  test('the whole table is drawn at every width, in light and dark and in both languages', {timeout: 90_000}, async () => {
    const looks = [
      ['light', 'ko'],
      ['dark', 'ko'],
      ['light', 'en'],
    ] as const;
    for (const [colorScheme, language] of looks) {
      const page = await (await engine.newSession({colorScheme})).open();
      await page.goto(put(language));
      await page.waitFor(() => document.querySelector('.dongui-contact'));
      await page.evaluate(() => document.querySelector('[data-dongui-root]')?.remove());
      for (const width of widths) {
        await page.setViewport(width, 800);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height).toBeGreaterThan(800);
        await page.setViewport(width, height);
        await page.screenshot(`artifacts/screens/policy-${width}-${colorScheme}-${language}.png`);
      }
    }
  });
});
