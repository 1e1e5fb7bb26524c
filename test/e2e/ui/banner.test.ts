import {expect, test} from 'vitest';
import type {Consent, ConsentConfig, Service} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {focused} from './focus.js';
import {look, lookAt, read, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

/** A page with something to do in it, higher than the window. */
const body = `<main><input id="field" autofocus><button id="count" onclick="this.dataset.clicks = 1">누르기</button>
<script type="text/plain" data-category="marketing">track('marketing')</script>${'<p>글</p>'.repeat(100)}</main>`;

/** A service of the site's own. */
const own: Service = {
  id: 'own-survey',
  name: {ko: '자체 설문'},
  provider: '인프라닉스',
  purpose: 'survey',
  items: ['log'],
  retention: '1년',
};

/** Puts a page in the other language on the portal. */
function putEnglish(config: ConsentConfig): string {
  const json = JSON.stringify(config);
  return servers.page(
    '/en',
    `<!doctype html><html lang="en"><title>Portal</title><script type="application/json" data-dongui-config>${json}</script><script src="/dongui.js"></script><h1>Portal</h1>`,
  );
}

/** The rows of the notice, by their name. */
async function readNotice(page: Page): Promise<Record<string, string>> {
  await waitToSee(page, '.banner');
  const [names, texts] = [await read(page, '.banner dt'), await read(page, '.banner dd')];
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

/** Goes to a page whose config says this, and gives the notice. */
async function noticeOf(page: Page, config: Partial<ConsentConfig>): Promise<Record<string, string>> {
  await page.goto(portal.gated('/', {config, body}));
  return readNotice(page);
}

describeEngines('the banner', (engine, once) => {
  test('is seen on the first visit and takes nothing from the page', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    // The browser gives it with its next picture.
    await expect.poll(() => focused(page)).toBe('field');
    await page.type('글');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('글');
    await page.click('#count');
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#count')?.dataset.clicks)).toBe('1');
    await page.press('PageDown');
    await page.waitFor(() => scrollY > 100);
    // No veil over the page, and nothing that is in the way of a click.
    const banner = await lookAt(page, '.banner');
    expect((await look(page, '*')).filter(({width, height}) => width > banner.width && height > 1)).toEqual([]);
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('main') !== null)).toBe(true);
  });

  test('leaves a page that is as high as its window as high, and without a scrollbar', async () => {
    const body =
      '<style>* { box-sizing: border-box; margin: 0 } html, body, main { height: 100% } h1 { display: none }</style><main>글</main>';
    const {page, seesBanner} = await createVisitor(engine, portal.gated('/', {body}));
    await seesBanner();
    const waitForRoom = () => page.waitFor(() => getComputedStyle(document.documentElement).scrollPaddingBottom !== 'auto');
    await waitForRoom();
    const heights = () => ['body', 'main'].map(name => document.querySelector(name)?.getBoundingClientRect().height);
    const scrolls = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;
    expect(await page.evaluate(heights)).toEqual([800, 800]);
    expect(await page.evaluate(scrolls)).toBe(false);
    // A phone has no scrollbar that takes room, and its sheet lies over all of the end.
    await page.setViewport(390, 844);
    await page.reload();
    await seesBanner();
    await waitForRoom();
    expect(await page.evaluate(heights)).toEqual([844, 844]);
    expect(await page.evaluate(scrolls)).toBe(true);
  });

  once('leaves the end of a page clear whose body is a row, and over whose end something hangs', async () => {
    const body = `<style>body { display: flex; position: relative } main { height: 2000px } footer { align-self: end } h1 { display: none }</style>
<main>글</main><footer>끝</footer><i style="position: absolute; top: 100%; width: 9px; height: 20px"></i>`;
    const {page, seesBanner} = await createVisitor(engine, portal.gated('/', {body}));
    await seesBanner();
    await page.waitFor(() => {
      scrollTo(0, 1e6);
      const box = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner');
      const end = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 1e6;
      return end < innerHeight && end <= (box?.getBoundingClientRect().top ?? 0) + 1;
    });
  });

  test('leaves the end clear of a page without a doctype', async () => {
    const json = JSON.stringify(siteConfig);
    const html = `<html lang="ko"><head><meta charset="utf-8"><title>포털</title><script type="application/json" data-dongui-config>${json}</script><script src="/dongui.js"></script></head><body>${body}<footer>끝</footer></body></html>`;
    const {page, seesBanner} = await createVisitor(engine, servers.page('/quirks', html));
    await seesBanner();
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await page.waitFor(() => {
      scrollTo(0, 1e6);
      const box = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('.banner');
      const end = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 1e6;
      return end < innerHeight && end <= (box?.getBoundingClientRect().top ?? 0) + 1;
    });
  });

  once('tells in two sentences and a table who asks for what, and leads to the policy and to the services', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    expect(await readNotice(page)).toEqual({
      목적: '맞춤 정보 제공, 접속 빈도·방문시간 분석, 타겟 마케팅',
      항목: '접속 IP, 접속로그, 이용 콘텐츠',
      // 12 months are the consent's; what a service keeps, and how long, is its own matter.
      '보유·이용 기간': '동의 후 최대 12개월 이용, 서비스별 보유 기간은 아래, 철회 시 지체 없이 파기',
      '수집 도구': '서비스 4개 사업자와 기간 보기',
      '거부할 권리': '동의하지 않아도 서비스 이용에 제한이 없습니다. 다만 관심분야에 맞춘 정보는 제공되지 않습니다.',
    });
    expect(await read(page, 'h2')).toEqual(['[선택] 마케팅 쿠키 사용 동의']);
    const [text = ''] = await read(page, '.content > p');
    expect(text).toMatch(/^인프라닉스는 .*동의하지 않으셔도/);
    expect(text.split(/다\.(?: |$)/).filter(Boolean)).toHaveLength(2);
    expect(await read(page, '.actions button')).toEqual(['동의', '동의하지 않음', '직접 선택']);
    const link = await lookAt(page, 'a');
    expect([link.text, link.href]).toEqual(['개인정보처리방침 제9장 보기', '/privacy#chapter9']);

    await page.click('[data-dongui-root] >>> dl button');
    await waitToSee(page, 'dialog');
    expect(await look(page, '.banner')).toEqual([]);
    await visitor.press('close');
    await visitor.seesBanner();
    expect(await visitor.cookieNames()).toEqual([]);
  });

  once('tells of the purposes, items and period that this site has, and of no other', async () => {
    const {page} = await createVisitor(engine);
    expect(await noticeOf(page, {purposes: ['analytics'], services: ['naver-analytics'], lifetime: 6})).toMatchObject({
      목적: '접속 빈도·방문시간 분석',
      '보유·이용 기간': '동의 후 최대 6개월 이용, 서비스별 보유 기간은 아래, 철회 시 지체 없이 파기',
      '수집 도구': '서비스 1개 사업자와 기간 보기',
      '거부할 권리': '동의하지 않아도 서비스 이용에 제한이 없습니다.',
    });
    const survey = {id: 'survey', category: 'marketing' as const, name: {ko: '만족도 <b>조사</b>', en: 'Survey'}};
    expect(await noticeOf(page, {purposes: [survey], services: [own, 'session']})).toMatchObject({
      목적: '만족도 <b>조사</b>',
      항목: '접속로그',
      '수집 도구': '서비스 1개 사업자와 기간 보기',
    });
    // Nothing declared: what chapter 9 names, and no services to show.
    expect(await noticeOf(page, {services: []})).toMatchObject({
      항목: 'ID, 접속 IP, 접속로그, 이용 콘텐츠',
      '보유·이용 기간': '동의 후 최대 12개월 이용, 철회 시 지체 없이 파기',
    });
    expect(await read(page, 'dt')).not.toContain('수집 도구');

    await page.goto(putEnglish({...siteConfig, company: 'Infranics'}));
    expect(await readNotice(page)).toMatchObject({
      Purpose: 'Tailored information, Visit frequency and time analysis, Targeted marketing',
      Period: 'Used up to 12 months from your consent, kept as long as each service says below; destroyed without delay if you withdraw',
    });
    expect(await read(page, '.actions button')).toEqual(['Agree', 'Do not agree', 'Choose']);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('[data-dongui-root]')?.lang)).toBe('en');
    await page.goto(putEnglish({...siteConfig, language: 'ko'}));
    await waitToSee(page, '.banner');
    expect(await read(page, '.actions button')).toEqual(['동의', '동의하지 않음', '직접 선택']);
    await noticeOf(page, {language: 'en'});
    expect(await read(page, '.actions button')).toEqual(['Agree', 'Do not agree', 'Choose']);
  });

  once('gives the name of whoever asks its particle', async () => {
    const {page} = await createVisitor(engine);
    const said: (string | undefined)[] = [];
    for (const company of ['카카오뱅크', '국민은행', 'KT', 'NHN', '11번가', 'GitHub', '국민은행㈜']) {
      await noticeOf(page, {company});
      said.push((await read(page, '.content > p'))[0]?.split(' 로그인')[0]);
    }
    expect(said).toEqual(['카카오뱅크는', '국민은행은', 'KT는', 'NHN은', '11번가는', 'GitHub은(는)', '국민은행㈜은']);
  });

  test('takes neither Escape nor scrolling nor a click in the page for an answer', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.press('Escape');
    await page.click('[data-dongui-root] >>> h2');
    await page.press('Escape');
    await page.click('#count');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitFor(() => scrollY > 100);
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    expect(await visitor.cookieNames()).toEqual([]);
    expect(await page.evaluate(() => dongui.state.choice)).toBe(undefined);
    await visitor.seesBanner();
  });

  test('counts an answer given in the very moment its button is there', async () => {
    const head = `<script>const timer = setInterval(() => {
      const button = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[data-dongui-action=accept-all]');
      if (button) { clearInterval(timer); button.click(); }
    });</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {head, body}));
    await servers.waitForHit('marketing');
    expect(await visitor.choice()).toMatchObject({level: 'all'});
    await visitor.seesNoBanner();
  });

  once('says why it asks again', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {purposes: ['personalization', 'analytics']}, body}));
    const {page} = visitor;
    const firstWords = async (): Promise<string> => {
      await waitToSee(page, '.banner');
      return (await read(page, '.content > p strong')).join();
    };
    await visitor.seesBanner();
    expect(await firstWords()).toBe('');
    await visitor.agrees();
    await page.goto(portal.gated('/', {body}));
    expect(await firstWords()).toBe('선택하지 않으신 항목을 여쭙습니다.');
    await visitor.agrees();
    await page.goto(portal.gated('/', {config: {services: [...siteConfig.services, 'meta-pixel']}, body}));
    expect(await firstWords()).toBe('쿠키 사용 내용이 바뀌어 다시 여쭙습니다.');
    await visitor.agrees();
    await page.evaluate(() => {
      const [name, value = ''] = document.cookie.split(/=(.*)/);
      document.cookie = `${name}=${value.replace(/(at(?:=|%3D))\d{4}/, '$12024')}; path=/; max-age=1000`;
    });
    await page.reload();
    expect(await firstWords()).toBe('선택하신 지 12개월이 지나 다시 여쭙습니다.');
  });
});
