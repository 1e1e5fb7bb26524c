import {expect, test} from 'vitest';
import {disclosure} from '../../../src/disclosure/locales/en/disclosure.js';
import {banner} from '../../../src/ui/locales/en/banner.js';
import {ask, news, placeholder, toast} from '../../../src/ui/locales/en/notices.js';
import {about, preferences} from '../../../src/ui/locales/en/settings.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {npmHead} from '../support/npmHead.js';
import {usePortal} from '../support/usePortal.js';
import {read, waitToSee} from './look.js';

const {servers, portal} = await usePortal();

const body = `<main><script type="text/plain" data-category="marketing">track('marketing')</script>
<iframe data-service="youtube" data-src="${servers.tracker}/frame?id=frame" title="映像" width="480" height="320"></iframe>
<div data-dongui="policy-table"></div></main>`;

/** A third language as a site writes it: one module with every piece. What this test looks at is Japanese. */
const japanese = {
  banner: {...banner, title: '[任意] マーケティングCookieの利用', agree: '同意する', disagree: '同意しない', settings: 'Cookieの設定'},
  ask,
  news,
  about: {...about, guide: {title: 'ブラウザでCookieを拒否する方法'}},
  toast: {...toast, refused: '同意しないとして保存しました。'},
  placeholder: {...placeholder, title: '{name}はまだ読み込まれていません'},
  preferences: {...preferences, save: '選択を保存', on: '許可', off: '拒否'},
  disclosure: {...disclosure, own: {...disclosure.own, title: '自社で収集する行動情報'}},
};
const headers = {'content-type': 'text/javascript; charset=utf-8'};
const putJapanese = (): string =>
  servers.page('/dongui-ja.js', () => ({
    headers,
    body: Object.entries(japanese)
      .map(([name, texts]) => `export const ${name} = ${JSON.stringify(texts)};`)
      .join('\n'),
  }));

const triggerOf = (page: Page): Promise<string> =>
  page.waitFor(() => document.querySelector('[data-dongui-trigger]')?.shadowRoot?.querySelector('button')?.textContent);
/** What dongui says in the page's own frame's place. */
const placeholderOf = (page: Page): Promise<string> =>
  page.waitFor(() => document.querySelector('main dongui-ui')?.shadowRoot?.querySelector('#title')?.textContent);

describeEngines(
  'texts',
  (engine, once) => {
    once('of the site take the place of ours, one by one', async () => {
      const texts = {
        ko: {banner: {title: '쿠키를 더 써도 될까요?', names: {ads: '광고'}, agree: 7, nothing: 'x'}, trigger: '쿠키 관리'},
        en: {banner: {title: 'never seen'}},
      };
      const visitor = await createVisitor(engine, portal.gated('/', {config: {texts}, body}));
      const {page} = visitor;
      await visitor.seesBanner();
      expect(await read(page, '.banner h2')).toEqual(['쿠키를 더 써도 될까요?']);
      // Nothing else is touched, and what is no text is left out.
      expect(await read(page, '.actions button')).toEqual(['동의', '동의하지 않음', '직접 선택']);
      expect((await read(page, '.banner dd'))[0]).toBe('맞춤 정보 제공, 접속 빈도·방문시간 분석, 광고');
      await visitor.refuses();
      expect(await triggerOf(page)).toBe('쿠키 관리');
    });

    once('in 해요체 are so in the banner, the settings and the message', async () => {
      const visitor = await createVisitor(engine, portal.gated('/', {config: {tone: 'haeyo'}, body}));
      const {page} = visitor;
      await visitor.seesBanner();
      expect((await read(page, '.content > p'))[0]).toMatch(/^인프라닉스는 로그인과 보안에 꼭 필요한 쿠키를 사용해요\..*바꿀 수 있어요\.$/);
      expect(await read(page, '.actions button')).toEqual(['동의', '동의하지 않음', '직접 선택']);
      await visitor.press('preferences');
      await waitToSee(page, 'dialog');
      await waitToSee(page, 'dialog .extra');
      const settings = (await read(page, 'dialog')).join();
      expect(settings).toContain('아직 선택하지 않으셨어요.');
      expect(settings).not.toMatch(/니다(?![가-힣])/);
      await page.click('[data-dongui-root] >>> dialog [data-dongui-action=reject-all]');
      await visitor.reads('동의하지 않음으로 저장했어요.');
    });

    test('of a third language are one file beside dongui.js', async () => {
      putJapanese();
      const config = {language: 'ja', texts: {ja: {trigger: 'Cookieの設定', toast: {close: '閉じる'}}}};
      const visitor = await createVisitor(engine, portal.gated('/', {config, body}));
      const {page} = visitor;
      await visitor.seesBanner();
      expect(await page.evaluate(() => document.querySelector<HTMLElement>('[data-dongui-root]')?.lang)).toBe('ja');
      expect(await read(page, '.banner h2')).toEqual(['[任意] マーケティングCookieの利用']);
      expect((await read(page, '.actions button')).slice(0, 2)).toEqual(['同意する', '同意しない']);
      expect(await placeholderOf(page)).toBe('映像はまだ読み込まれていません');
      await page.waitFor(() => document.querySelector('.dongui-policy'));
      expect(await page.evaluate(() => document.querySelector('.dongui-policy h3')?.textContent)).toBe('自社で収集する行動情報');
      await visitor.press('preferences');
      await waitToSee(page, 'dialog .extra');
      expect(await read(page, 'dialog h2')).toEqual(['Cookieの設定']);
      expect((await read(page, '.purpose > label'))[0]).toMatch(/拒否$/);
      expect(await read(page, '[data-dongui-action=save]')).toEqual(['選択を保存']);
      expect(await read(page, '.extra summary')).toContain('ブラウザでCookieを拒否する方法');
      await visitor.press('close');
      await visitor.press('reject-all');
      await visitor.reads('同意しないとして保存しました。');
      expect((await read(page, '.toast button')).at(-1)).toBe('閉じる');
      expect(await triggerOf(page)).toBe('Cookieの設定');
      await servers.settle();
      expect(arrived(servers)).toEqual([]);
      if (engine.can.seeConsole) {
        expect(page.consoleMessages().filter(line => line.includes('dongui'))).toEqual([]);
        expect(page.errors()).toEqual([]);
      }
    });

    once('of a third language come with the npm package as a module', async () => {
      putJapanese();
      const head = await npmHead(
        servers,
        "import * as ja from '/dongui-ja.js'; window.dongui = createConsent({...config, language: 'ja'}, {ja});",
      );
      const visitor = await createVisitor(engine, portal.gated('/', {tag: false, config: null, head, body}));
      const {page} = visitor;
      await visitor.seesBanner();
      expect(await read(page, '.banner h2')).toEqual(['[任意] マーケティングCookieの利用']);
      await page.waitFor(() => document.querySelector('.dongui-policy'));
      await visitor.press('preferences');
      await waitToSee(page, 'dialog .extra');
      expect(await read(page, '[data-dongui-action=save]')).toEqual(['選択を保存']);
    });

    once('of a third language that are not there let nothing through, and can be had later', async () => {
      servers.page('/dongui-ja.js', () => ({status: 404, headers}));
      const visitor = await createVisitor(engine, portal.gated('/', {config: {language: 'ja'}, body}));
      const {page} = visitor;
      expect(await triggerOf(page)).toBe('Cookie settings');
      await servers.settle();
      expect(arrived(servers)).toEqual([]);
      expect(await visitor.cookieNames()).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('.dongui-policy'))).toBe(null);
      if (engine.can.seeConsole) {
        await expect.poll(() => page.consoleMessages().join()).toMatch(/ui-failed/);
        expect(page.errors()).toEqual([]);
      }
      putJapanese();
      await page.click('[data-dongui-trigger] >>> button');
      // Firefox remembers a module that failed until the page goes; the others ask again.
      if (engine.name === 'firefox') {
        await page.reload();
        await visitor.seesBanner();
      } else {
        await waitToSee(page, 'dialog');
        await visitor.press('close');
      }
      await visitor.agrees();
      await servers.waitForHit('marketing');
      await servers.waitForHit('frame');
    });
  },
  ['chromium', 'webkit'],
);
