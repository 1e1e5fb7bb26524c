import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {afterAll, describe, expect, test} from 'vitest';
import {views} from '../../../demo/server/views.mjs';
import {startDemo} from '../../../demo/server.mjs';
import {createEngine} from '../harness/createEngine.js';
import {expectAxeClean} from '../harness/expectAxeClean.js';
import type {Page} from '../harness/index.js';

const demo = await startDemo({port: 0, trackerPort: 0});
afterAll(() => demo.close());

const folder = fileURLToPath(new URL('./pictures/', import.meta.url));
/** Pixels of a screen that become one of a picture: what fonts smooth differently is gone, what moved or changed colour is not. */
const grain = 8;
/**
 * Of 255: how far a pixel of a picture may be off, and how many may be further. Software draws the pictures, the same on every machine: shades are all that may
 * differ. One word of two syllables, 13 px high, changes two.
 */
const tolerance = 6;
const most = 1;

interface Occasion {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  wording: 'ko' | 'haeyo' | 'en';
}

const occasions: readonly Occasion[] = [
  {width: 1280, height: 800, colorScheme: 'light', wording: 'ko'},
  {width: 390, height: 844, colorScheme: 'light', wording: 'ko'},
  {width: 390, height: 844, colorScheme: 'dark', wording: 'haeyo'},
  {width: 320, height: 568, colorScheme: 'light', wording: 'en'},
];

/** A screenshot, made coarse. */
function shrink(path: string): PNG {
  const {width, height, data} = PNG.sync.read(readFileSync(path));
  const small = new PNG({width: Math.floor(width / grain), height: Math.floor(height / grain)});
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < grain; dy++) {
          for (let dx = 0; dx < grain; dx++) {
            sum += data[((y * grain + dy) * width + x * grain + dx) * 4 + channel] ?? 0;
          }
        }
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / grain ** 2);
      }
      small.data[(y * small.width + x) * 4 + 3] = 255;
    }
  }
  return small;
}

/** How many pixels of the pictures differ. */
function differing(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) {
    return Number.POSITIVE_INFINITY;
  }
  let count = 0;
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    const off = [0, 1, 2].map(channel => Math.abs((one.data[pixel + channel] ?? 0) - (other.data[pixel + channel] ?? 0)));
    count += Math.max(...off) > tolerance ? 1 : 0;
  }
  return count;
}

async function open(page: Page, id: string, wording: string): Promise<void> {
  await page.goto(`${demo.portal}/views/one?view=${id}&wording=${wording}`);
  await page.waitFor(() => document.documentElement.dataset.ready !== undefined);
  // Two frames, so that what was scrolled to is painted.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))));
}

describe('every view', () => {
  const engine = createEngine('chromium');
  afterAll(() => engine.close());

  test.each(occasions)(
    '$width px, $colorScheme, $wording: looks as its picture, and breaks no rule of accessibility',
    {timeout: 180_000},
    async ({width, height, colorScheme, wording}) => {
      const session = await engine.newSession({colorScheme, reducedMotion: true, whole: true});
      const page = await session.open();
      await page.setViewport(width, height);
      mkdirSync(folder, {recursive: true});
      const changed: string[] = [];
      for (const {id} of views) {
        await open(page, id, wording);
        const name = `${id}-${width}-${colorScheme}-${wording}.png`;
        await page.screenshot(`artifacts/pictures/${name}`);
        const now = shrink(`artifacts/pictures/${name}`);
        if (process.env.DONGUI_PICTURES === 'new') {
          writeFileSync(`${folder}${name}`, PNG.sync.write(now));
        }
        const known = existsSync(`${folder}${name}`) ? PNG.sync.read(readFileSync(`${folder}${name}`)) : undefined;
        const off = known ? differing(known, now) : Number.POSITIVE_INFINITY;
        if (off > most) {
          changed.push(`${name}: ${off} pixels`);
        }
        await expectAxeClean(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways`).toBe(true);
      }
      // Where it was meant: look at artifacts/pictures, then DONGUI_PICTURES=new npx vitest run --project e2e test/e2e/ui/pictures.test.ts
      expect(changed, 'changed; the screenshots are in artifacts/pictures').toEqual([]);
      await session.close();
    },
  );

  test('a word, a colour and a shift of the layout would be seen', async () => {
    const session = await engine.newSession({colorScheme: 'light', reducedMotion: true, whole: true});
    const page = await session.open();
    await page.setViewport(390, 844);
    await open(page, 'banner', 'ko');
    await page.screenshot('artifacts/pictures/self.png');
    const before = shrink('artifacts/pictures/self.png');
    const change = async (css: string, text?: string): Promise<number> => {
      await open(page, 'banner', 'ko');
      await page.evaluate(
        (rule, words) => {
          const root = document.querySelector('[data-dongui-root]')?.shadowRoot as ShadowRoot;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rule);
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
          if (words) {
            (root.querySelector('dd') as HTMLElement).textContent = words;
          }
        },
        css,
        text ?? '',
      );
      await page.screenshot('artifacts/pictures/self.png');
      return differing(before, shrink('artifacts/pictures/self.png'));
    };
    expect(await change('')).toBeLessThanOrEqual(most);
    expect(await change('', '맞춤 정보 제공, 접속 빈도·방문시간 분석, 타겟 광고')).toBeGreaterThan(most);
    expect(await change('', '맞춤 정보 제공, 접속 빈도·방문시간 측정, 타겟 마케팅')).toBeGreaterThan(most);
    expect(await change('[part~=disagree] {background: #5b6270}')).toBeGreaterThan(most);
    expect(await change('.banner {padding-bottom: 8px}')).toBeGreaterThan(most);
    await session.close();
  });
});
