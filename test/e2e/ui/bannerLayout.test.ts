import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {focused} from './focus.js';
import {look, lookAt, reach} from './look.js';

const {portal} = await usePortal();

const head = '<meta name="viewport" content="width=device-width, initial-scale=1">';
const body = `<main><p>글</p></main>`;

/** A desktop, the same at 200 %, a phone, and the narrowest that WCAG 1.4.10 asks for, also lying on its side. */
const sizes = [
  [1280, 800],
  [640, 400],
  [390, 844],
  [320, 568],
  [320, 256],
] as const;

describeEngines('the banner’s layout', engine => {
  test.each(['ko', 'en'] as const)('gives both answers the same weight and room at every size (%s)', async language => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {language}, head, body}));
    const {page} = visitor;
    await visitor.seesBanner();
    expect((await reach(page, 'button, a')).filter(target => target.height < 44)).toEqual([]);
    for (const [width, height] of sizes) {
      await page.setViewport(width, height);
      const at = `${width} × ${height}`;
      const [agree, disagree] = [
        await lookAt(page, '[data-dongui-action=accept-all]'),
        await lookAt(page, '[data-dongui-action=reject-all]'),
      ];
      expect(Math.abs((agree.width * agree.height) / (disagree.width * disagree.height) - 1), at).toBeLessThan(0.01);
      expect(disagree.weight, at).toBe(agree.weight);

      const buttons = await look(page, '.actions button');
      expect(
        buttons.filter(button => button.cut || button.height < 44),
        at,
      ).toEqual([]);
      expect(
        buttons.filter(({x, y, right, bottom}) => x < 0 || y < 0 || right > width || bottom > height),
        at,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), at).toBe(false);
      expect(
        await page.evaluate(() => {
          const content = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.content');
          return content && content.scrollWidth > content.clientWidth;
        }),
        at,
      ).toBe(false);
      // 고시 art. 4: retention and who collects stand out by a fifth.
      const sizesOf = (selector: string): Promise<number[]> =>
        page.evaluate(
          path =>
            [...(document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll(path) ?? [])].map(each =>
              Number.parseFloat(getComputedStyle(each).fontSize),
            ),
          selector,
        );
      const [text = 0] = await sizesOf('.content > p');
      expect(Math.min(...(await sizesOf('dd strong'))) / text, at).toBeGreaterThanOrEqual(1.2);
      // Something of the page is left to see, and to read the banner by.
      const banner = await lookAt(page, '.banner');
      expect(banner.y, at).toBeGreaterThan(0);
      expect((await lookAt(page, '.content')).height, at).toBeGreaterThan(100);
    }
  });

  test('keeps both answers one press of Tab apart', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.evaluate(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector<HTMLElement>('[data-dongui-action=accept-all]')?.focus(),
    );
    await page.press('Tab');
    expect(await focused(page)).toBe('reject-all');
    await page.press('Shift+Tab');
    expect(await focused(page)).toBe('accept-all');
  });
});
