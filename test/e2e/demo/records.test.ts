import {afterAll, expect, test} from 'vitest';
import {startDemo} from '../../../demo/server.mjs';
import type {Consent} from '../../../src/index.js';
import {describeEngines, expectAxeClean, one} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';

declare const dongui: Consent;

const demo = await startDemo({port: 0, trackerPort: 0});
afterAll(() => demo.close());

describeEngines(
  'the privacy officer',
  engine => {
    test('finds each decision of the demo portal, with the text the visitor saw and a hash that fits', async () => {
      const visitor = await createVisitor(engine);
      const {page} = visitor;
      await page.goto(`${demo.portal}/`, {until: 'dom'});
      await visitor.refuses();
      const id = await page.evaluate(() => dongui.state.choice?.id ?? '');
      await page.waitFor(async wanted => (await (await fetch('/consent-records')).text()).includes(wanted), [id]);

      await page.goto(`${demo.portal}/records`);
      expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('동의 기록');
      expect(await page.evaluate(() => document.querySelector('tbody tr')?.textContent)).toContain('모두 거부');
      await expectAxeClean(page);
      await page.click(`a[href="/records/${id}"]`);
      await page.waitFor(() => document.querySelector('.shown'));
      const text = await page.evaluate(() => document.body.textContent ?? '');
      expect(text).toContain('해시 확인됨');
      expect(text).toContain('인프라닉스는 로그인과 보안에 꼭 필요한 쿠키 외에');
      await expectAxeClean(page);
      await page.setViewport(360, 640);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(page.errors()).toEqual([]);
    });
  },
  one,
);
