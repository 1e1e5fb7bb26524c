import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';
import {breakFile} from './breakFile.js';
import {look, read, waitToSee} from './look.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();

const inside = '[data-dongui-root] >>>';
const config = {
  policy: {
    url: '/privacy#chapter9',
    version: '2026-11-01',
    changes: [
      {notice: '2026-09-01', effective: '2026-11-01', summary: {ko: '보기 도구를 새로 사용합니다.'}, previousUrl: '/privacy/2022'},
      {notice: '2026-11-01', effective: '2999-01-01', summary: {ko: '먼 훗날 바뀝니다.'}, important: true},
      {notice: '', effective: '2022-04-12', summary: {ko: '공고한 날을 적지 않았습니다.'}},
    ],
  },
  contact: {
    officer: {name: '홍길동 부장', department: '보호팀', phone: '02-000-0000', email: 'privacy@portal.example'},
    manager: {name: '<b>아무개</b>'},
  },
  reload: false,
};

/** Opens the settings and unfolds all that follows the switches. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => dongui.showPreferences());
  await waitToSee(page, 'dialog .extra');
  await page.evaluate(() => {
    for (const each of document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.extra') ?? []) {
      each.open = true;
    }
  });
}

describeEngines('what follows the switches in the settings', (engine, once) => {
  test('is how to refuse in this very browser, whom to ask, and what changed', async () => {
    const {page} = await createVisitor(engine, portal.gated('/', {config, body: ''}));
    await waitToSee(page, '.banner');
    await openAll(page);
    // WebKitGTK is no browser whose menus anybody knows.
    const name = {
      chromium: '지금 쓰시는 브라우저: 크롬(PC)',
      firefox: '지금 쓰시는 브라우저: 파이어폭스',
      webkit: '브라우저의 설정에서 ‘쿠키’나',
    }[engine.name];
    const [guide = '', record = '', changes = '', contact = ''] = await read(page, '.extra');
    expect(guide).toMatch(/^브라우저에서 쿠키를 거부하는 방법/);
    expect(guide).toContain(name);
    expect(record).toBe('내 선택 기록 아직 선택하지 않아 기록이 없습니다.');
    expect(changes).toMatch(
      /현재 버전: 2026-11-01 먼 훗날 바뀝니다\. \(예정\).*2999년 1월 1일.*보기 도구를 새로 사용합니다\..*변경 전 방침 보기 공고한 날을 적지 않았습니다\. 시행일 2022년 4월 12일$/,
    );
    expect(contact).toMatch(
      /개인정보 보호책임자 보호팀 홍길동 부장 · 전화 02-000-0000 · privacy@portal\.example 개인정보 보호담당자 <b>아무개<\/b>/,
    );
    expect((await look(page, '.people a')).map(({href}) => href)).toEqual(['tel:020000000', 'mailto:privacy@portal.example']);
    expect(await read(page, '.agencies > li')).toEqual([
      expect.stringMatching(/^개인정보 분쟁조정위원회 · 전화 1833-6972 www\.kopico\.go\.kr \(새 창\)$/),
      expect.stringContaining('1301'),
      expect.stringContaining('182'),
      expect.stringContaining('118'),
    ]);
  });

  once('says that a record holds no account only where the site adds nothing to it', async () => {
    for (const record of [{}, {context: {account: 'hong'}}]) {
      const visitor = await createVisitor(engine, portal.gated('/', {config: {...config, record}, body: ''}));
      await visitor.agrees();
      await openAll(visitor.page);
      await expect.poll(async () => (await read(visitor.page, '.extra'))[1]).toContain('증명하는 기록입니다.');
      expect((await read(visitor.page, '.extra'))[1]?.includes('계정은 담지 않습니다')).toBe(!('context' in record));
    }
  });

  once('is there also where the record cannot be shown, and then does not say that there is none', async () => {
    breakFile(servers, 'dongui-record.js');
    const visitor = await createVisitor(engine, portal.gated('/', {config, body: ''}));
    await visitor.agrees();
    await openAll(visitor.page);
    const heads = (await read(visitor.page, '.extra')).map(text => text.slice(0, 8));
    expect(heads).toEqual(['브라우저에서 쿠', '처리방침 버전과', '문의와 피해 구']);
    if (engine.can.seeConsole) {
      expect(visitor.page.consoleMessages().join()).toMatch(/record-missing/);
    }
  });

  test('is the record of the choice, to see and to keep', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config, body: ''}));
    const {page} = visitor;
    await visitor.agrees();
    await openAll(page);
    await expect.poll(async () => (await read(page, '.extra'))[1]).toContain('첫 안내의 버튼');
    const [, text = ''] = await read(page, '.extra');
    const record = await page.evaluate(() => dongui.record());
    expect(text).toContain('모두 허용');
    expect(text).toContain(`${record?.hash}`);
    expect(text).toContain(`${record?.text?.hash}`);
    expect(text).toContain((await visitor.choice())?.id);
    // What is kept is the whole, with the very text that was shown.
    await page.evaluate(() => {
      URL.createObjectURL = blob => {
        void (blob as Blob).text().then(content => {
          document.documentElement.dataset.kept = content;
        });
        return 'blob:nothing';
      };
      HTMLAnchorElement.prototype.click = function () {
        document.documentElement.dataset.name = this.download;
      };
    });
    await page.click(`${inside} [data-dongui-action=download-record]`);
    const kept = JSON.parse(await page.waitFor(() => document.documentElement.dataset.kept)) as {record: unknown; text: string};
    expect(kept.record).toEqual(record);
    expect(kept.text).toContain('[선택] 마케팅 쿠키 사용 동의');
    expect(await page.evaluate(() => document.documentElement.dataset.name)).toMatch(/^dongui-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json$/);
  });
});
