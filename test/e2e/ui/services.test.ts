import {expect, test} from 'vitest';
import type {Consent, Service} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {breakFile} from './breakFile.js';
import {look, read, waitToMiss, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const body = '<main><p>글</p></main>';
const inside = '[data-dongui-root] >>> dialog';
const script = 'alert(1)';

/** Every text of it tries to be more than a text. */
const hostile: Service = {
  id: 'hostile',
  name: {ko: '<img src=x onerror=hacked=1>', en: 'x'},
  provider: '</script><script>hacked=1</script>',
  purpose: 'survey',
  items: ['id'],
  retention: '<svg onload=hacked=1>',
  country: 'ZZ',
  cookies: [{name: '<b>x</b>', retention: '"><i>'}],
  storage: ['{company}{은는}'],
  policyUrl: `javascript:${script}`,
  optOutUrl: 'data:text/html,<script>hacked=1</script>',
};
const survey = {id: 'survey', category: 'marketing' as const, name: {ko: '<b>조사</b>'}, description: {ko: '<img src=x onerror=hacked=1>'}};

/** Opens the settings with all folds unfolded, and waits for what the services are. */
async function openAll(page: Page, awaited = '.facts'): Promise<void> {
  await page.evaluate(() => dongui.showPreferences());
  await page.waitFor(
    selector => {
      const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
      for (const details of root?.querySelectorAll('dialog details') ?? []) {
        details.setAttribute('open', '');
      }
      return root?.querySelector(selector);
    },
    [awaited],
  );
}

/** What is said about one service. */
async function factsOf(page: Page, id: string): Promise<string> {
  return (await read(page, `li:has([name="${id}"])`)).join();
}

describeEngines('the settings about services', (engine, once) => {
  test('say who collects what, how long, where, in which cookies, and how to refuse', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await openAll(page);
    expect(await factsOf(page, 'ga4')).toMatch(
      /^구글 애널리틱스 4 거부 제공 사업자 Google LLC 수집 항목 .*접속로그, 이용 콘텐츠 보유 기간 최대 14개월 처리 국가 미국 \(국외 이전\) 저장하는 쿠키 이름 유지 기간 _ga 2년 _ga_\* 2년 /,
    );
    expect(await factsOf(page, 'naver-analytics')).toMatch(/처리 국가 국내 /);
    expect(await look(page, 'li:has([name=ga4]) a')).toMatchObject([
      {
        text: 'Google LLC 개인정보처리방침 (새 창)',
        href: expect.stringMatching(/^https:\/\/policies\.google\.com/),
        rel: 'noopener noreferrer',
      },
      {text: 'Google LLC 거부 페이지 (새 창)', href: expect.stringMatching(/^https:/), rel: 'noopener noreferrer'},
    ]);
    expect(
      await page.evaluate(
        () => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('section li a:not([target=_blank])').length,
      ),
    ).toBe(0);
    expect((await read(page, 'section:nth-of-type(2) li > strong')).join()).toMatch(/로그인·보안 세션.*쿠키/);
    expect(await read(page, '.items dt')).toEqual(['ID', '접속 IP', '접속로그', '이용 콘텐츠']);
    expect((await read(page, '.body > p')).at(-1)).toBe('개인정보처리방침 제9장 보기 (2022-04-12)');
    // What the switches are, to who cannot see them.
    expect(
      await page.evaluate(() =>
        [...(document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll('[role=switch]') ?? [])].map(
          each => `${each.getAttribute('role')} ${each.getAttribute('aria-label')}`,
        ),
      ),
    ).toContain('switch 구글 애널리틱스 4');
  });

  once('show services of the site’s own, whose texts stay texts', async () => {
    const config = JSON.stringify({
      ...siteConfig,
      company: '<img src=x onerror=hacked=1>',
      purposes: [survey],
      services: [hostile],
    }).replaceAll('<', '\\u003c');
    const {page} = await createVisitor(engine, portal.gated('/', {config, body}));
    await waitToSee(page, '.banner');
    await openAll(page, 'td');
    expect(await read(page, '.purpose > label')).toEqual(['<b>조사</b> 거부']);
    expect(await read(page, '.purpose > p')).toEqual(['<img src=x onerror=hacked=1>']);
    expect(await factsOf(page, 'hostile')).toMatch(
      /^<img src=x onerror=hacked=1> 거부 제공 사업자 <\/script><script>hacked=1<\/script> .*<svg onload=hacked=1>.*<b>x<\/b> "><i>/,
    );
    expect(await look(page, 'section li a')).toEqual([]);
    await page.evaluate(() => dongui.save({hostile: true}));
    expect(
      await page.evaluate(() => [
        'hacked' in window,
        document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('img, i, svg:not(.close *)'),
      ]),
    ).toEqual([false, null]);
  });

  once('still let the visitor choose when the descriptions cannot be had', async () => {
    breakFile(servers, 'dongui-services.js');
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await openAll(page, 'li');
    await page.waitFor(() =>
      document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('li')?.textContent?.includes('불러오지 못했습니다'),
    );
    expect((await read(page, 'li label')).slice(0, 2)).toEqual(['youtube 거부', 'naver-analytics 거부']);
    await page.click(`${inside} .purpose:nth-of-type(2) > label > strong`);
    await page.click(`${inside} [data-dongui-action=save]`);
    await waitToMiss(page, 'dialog');
    expect(await visitor.choice()).toMatchObject({level: 'custom', granted: 'analytics'});
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/details-failed/);
    }
  });

  once.each(['dongui-preferences.js', 'dongui-settings-ko.js'])('that cannot be had (%s) leave the banner, which says so', async file => {
    const mend = breakFile(servers, file);
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await visitor.press('preferences');
    await expect.poll(() => read(page, '[role=alert]')).toEqual(['쿠키 설정을 불러오지 못했습니다. 잠시 후 다시 시도해 주세요.']);
    expect(await visitor.cookieNames()).toEqual([]);
    await visitor.refuses();
    await visitor.seesNoBanner();
    // Wanted again: the banner, so that at least everything can be refused or agreed to.
    await page.click('[data-dongui-trigger] >>> button');
    await visitor.seesBanner();
    expect(await visitor.choice()).toMatchObject({level: 'none'});
    await visitor.agrees();
    if (engine.can.seeConsole) {
      await expect.poll(() => page.consoleMessages().join()).toMatch(/preferences-failed/);
    }
    // Firefox remembers a module that failed until the page goes; the next page has it in every browser.
    mend();
    await page.reload();
    await page.click('[data-dongui-trigger] >>> button');
    await waitToSee(page, 'dialog');
  });
});
