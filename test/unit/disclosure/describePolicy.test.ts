import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ids} from '../../../src/catalogue/ids.js';
import type {ConsentConfig} from '../../../src/config/types.js';
import type {Disclosure, Section, Table} from '../../../src/disclosure/types.js';
import type {Markup} from '../../../src/lib/markup.js';
import {policyConfig} from '../../e2e/disclosure/policyConfig.js';
import {discloseConfig} from '../support/discloseConfig.js';

const textOf = (node: Markup): string => (typeof node === 'string' ? node : node[2].map(textOf).join(''));
const hrefsOf = (node: Markup): string[] =>
  typeof node === 'string' ? [] : [...(typeof node[1].href === 'string' ? [node[1].href] : []), ...node[2].flatMap(hrefsOf)];
const section = ({sections}: Disclosure, id: Section['id']): Section | undefined => sections.find(each => each.id === id);
/** Each row as texts; the lines of a cell are joined. */
const rows = (table: Table | undefined): string[][] | undefined =>
  table?.rows.map(({cells}) => cells.map(cell => cell.map(textOf).join(' / ').replaceAll('\u00a0', ' ')));
const of = (config: Partial<ConsentConfig>, language?: 'ko' | 'en') => discloseConfig({...policyConfig, ...config}, language);
const own = {
  id: 'own-tool',
  name: {ko: '자체 도구'},
  provider: '㈜인프라닉스',
  purpose: 'analytics',
  items: ['log'],
  retention: '1년',
} as const;

describe('the disclosure', () => {
  const all = of({});

  it.each<[language: 'ko' | 'en', kinds: string[]]>([
    ['ko', ['쿠키', '브라우저 저장소', '브라우저 데이터베이스(IndexedDB)', '브라우저 캐시(Cache Storage)']],
    ['en', ['Cookie', 'Browser storage', 'Browser database (IndexedDB)', 'Browser cache (Cache Storage)']],
  ])('says of what kind each thing stored is, in %s', (language, kinds) => {
    const stored = {cookies: [{name: 'a', retention: '1년'}], storage: ['b'], databases: ['c-*'], caches: ['d']};
    const table = rows(section(of({services: [{...own, ...stored}]}, language), 'cookies')?.tables[0]);
    expect(table?.slice(0, 4).map(([name, , kind]) => [name, kind])).toEqual(
      ['a', 'b', 'c-*', 'd'].map((name, index) => [name, kinds[index]]),
    );
  });

  it('does not say that what is refused for being sensitive is collected', () => {
    const names = (sensitive: boolean): boolean => JSON.stringify(of({services: [{...own, sensitive}]}).sections).includes('자체 도구');
    expect([names(false), names(true)]).toEqual([true, false]);
  });

  it('has its sections in the order of the guideline', () => {
    expect(all.sections.map(({id}) => id)).toEqual(['own', 'third', 'transfer', 'processors', 'cookies', 'refusal', 'contact']);
    expect(all.intro[0]).toMatch(/^인프라닉스는 웹사이트를 운영하면서 필요할 때 정보를 찾아내고 저장하는 쿠키/);
    expect(all.intro.at(-1)).toBe('개인정보처리방침 2022-04-12 기준입니다.');
  });

  it('names the levels among which visitors choose (policy 9-2), first among the ways to refuse', () => {
    expect(section(all, 'refusal')?.lead).toEqual([expect.stringMatching(/모두 허용, 저장될 때마다 확인, 모두 거부, 항목별 선택/)]);
  });

  it('has the columns that the guideline and the law name', () => {
    expect(section(all, 'own')?.tables[0]?.columns).toEqual([
      ...['수집도구 명칭', '수집 항목', '수집 목적', '수집 방법', '보유·이용 기간', '법적 근거', '거부 방법'],
    ]);
    expect(section(all, 'third')?.tables[0]?.columns).toEqual([
      ...['수집도구 명칭', '수집도구 종류', '수집해 가는 사업자', '수집 항목', '수집 목적', '보유·이용 기간', '거부 방법'],
    ]);
    expect(section(all, 'transfer')?.tables[0]?.columns).toEqual([
      ...['이전받는 자·연락처', '이전되는 국가', '이전 항목', '이용 목적', '보유·이용 기간', '이전 일시·방법', '거부 방법'],
    ]);
  });

  it('tells what needs no consent apart, with its legal basis', () => {
    const [essential, optional] = section(all, 'own')?.tables ?? [];
    expect(rows(essential)?.map(row => [row[0], row[5], row[6]])).toEqual([
      ['로그인·보안 세션', '「개인정보 보호법」 제15조제1항제4호(계약 이행)', '브라우저 설정(아래 안내)'],
      ['쿠키 선택 저장', '「개인정보 보호법」 제15조제1항제4호(계약 이행)', '브라우저 설정(아래 안내)'],
    ]);
    expect(rows(optional)).toEqual([
      [
        ...['추천 콘텐츠', 'ID, 이용 콘텐츠', '맞춤 정보 제공', '서비스 이용 중 쿠키와 브라우저 저장소로 자동 수집', '6개월'],
        ...['「개인정보 보호법」 제15조제1항제1호(동의)', '쿠키 설정'],
      ],
    ]);
  });

  it('says of a third party who, what kind, what, why, how long and how to refuse', () => {
    const [optional, essential] = section(all, 'third')?.tables ?? [];
    expect(rows(optional)?.find(row => row[0] === '카카오 픽셀')).toEqual([
      ...['카카오 픽셀', '광고 스크립트(픽셀)', '㈜카카오 / 개인정보처리방침 (새 창)', '접속 IP, 접속로그, 이용 콘텐츠', '타겟 마케팅'],
      ...['카카오 개인정보처리방침에서 정한 기간', '쿠키 설정 / 사업자 거부 페이지 (새 창)'],
    ]);
    expect(rows(optional)?.find(row => row[0] === '유튜브 동영상')?.[1]).toBe('영상 임베드');
    expect(rows(essential)?.map(([name]) => name)).toEqual(['토스페이먼츠']);
  });

  it('lists what goes abroad, and no other', () => {
    expect(rows(section(all, 'transfer')?.tables[0])?.map(row => row.slice(0, 2))).toEqual([
      ['Google LLC / (구글 애널리틱스 4) / 개인정보처리방침 (새 창)', '미국'],
      ['Google LLC / (유튜브 동영상) / 개인정보처리방침 (새 창)', '미국'],
      ['Functional Software, Inc. / (센트리) / 개인정보처리방침 (새 창)', '미국'],
    ]);
    expect(section(of({services: ['kakao-pixel']}), 'transfer')).toBe(undefined);
  });

  it.each(['ko', 'en'] as const)('claims no separate consent to a transfer, which nobody has asked for (%s)', language => {
    const lead = section(of({}, language), 'transfer')?.lead.map(textOf).join() ?? '';
    expect(lead).toMatch(/제28조의8제1항제3호|28-8\(1\)3/);
    expect(lead).not.toMatch(/제1항제1호|\(1\)1/);
  });

  it('says of every service of the catalogue that goes abroad where its recipient can be reached', () => {
    const services = ids.filter(id => id !== 'dongui');
    const recipients = section(of({services}), 'transfer')?.tables[0]?.rows ?? [];
    expect(recipients.length).toBeGreaterThan(10);
    expect(recipients.filter(({cells}) => !cells[0]?.flatMap(hrefsOf)[0]).map(({id}) => id)).toEqual([]);
  });

  it('lists every cookie and storage key with how long it stays', () => {
    const table = rows(section(all, 'cookies')?.tables[0]) ?? [];
    expect(table).toContainEqual(['_ga_*', '구글 애널리틱스 4', '쿠키', '2년']);
    expect(table).toContainEqual(['rec.history', '추천 콘텐츠', '브라우저 저장소', '삭제할 때까지']);
    expect(table).toContainEqual(['dongui', '쿠키 선택 저장', '쿠키', '최대 12개월']);
  });

  it('leaves out what there is nothing to say of', () => {
    expect(discloseConfig({company: 'a', policy: {url: '/'}}).sections.map(({id}) => id)).toEqual(['own', 'cookies', 'refusal', 'contact']);
  });

  it.each([
    ['a service of the company itself is its own', own, 'own'],
    ['of another company it is a third party’s', {...own, provider: '㈜다른회사'}, 'third'],
    ['what the site says holds', {...own, role: 'processor' as const}, 'processors'],
  ])('%s', (_, service, where) => {
    const found = of({services: [service]}).sections.filter(({id}) => ['own', 'third', 'processors'].includes(id));
    const rowsOf = found.filter(({tables}) => tables.some(table => table.rows.some(({id}) => id === 'own-tool'))).map(({id}) => id);
    expect(rowsOf).toEqual([where]);
  });

  it('tells also what is declared badly, since it is held', () => {
    const broken = {id: 'broken', name: {ko: ''}} as never;
    const row = rows(section(of({services: [broken]}), 'third')?.tables[0])?.[0];
    expect(row).toEqual([
      ...[
        'broken',
        '광고 스크립트(픽셀)',
        '기재되지 않음',
        'ID, 접속 IP, 접속로그, 이용 콘텐츠',
        '타겟 마케팅',
        '기재되지 않음',
        '쿠키 설정',
      ],
    ]);
  });

  it('passes over lists that are none', () => {
    const odd = {...own, cookies: 5, storage: [null, 'kept'], databases: {}, caches: '?', urls: 1} as never;
    const table = rows(section(of({services: [odd]}), 'cookies')?.tables[0]) ?? [];
    expect(table.flatMap(([name, service]) => (service === own.name.ko ? [name] : []))).toEqual(['kept']);
  });

  it('tells exactly the services that are held, whatever they are', () => {
    const anyServices = fc.uniqueArray(fc.constantFrom(...ids.filter(id => id !== 'dongui')), {maxLength: 12});
    fc.assert(
      fc.property(anyServices, fc.constantFrom('ko' as const, 'en' as const), (services, language) => {
        const {sections} = of({services}, language);
        const told = sections
          .filter(({id}) => ['own', 'third', 'processors'].includes(id))
          .flatMap(({tables}) => tables.flatMap(table => table.rows.map(({id}) => id)));
        expect(told.sort()).toEqual([...services, 'dongui'].sort());
        for (const {columns, rows: cells} of sections.flatMap(({tables}) => tables)) {
          expect(cells.every(row => row.cells.length === columns.length)).toBe(true);
        }
      }),
      {numRuns: 200},
    );
  });

  it('links to the web only', () => {
    const bad = {...own, provider: '나쁜 회사', policyUrl: 'javascript:alert(1)', optOutUrl: ' javascript:alert(1)'};
    const cells = of({services: [bad]}).sections.flatMap(({tables}) =>
      tables.flatMap(table => table.rows.flatMap(row => row.cells.flat())),
    );
    expect(cells.flatMap(hrefsOf).filter(href => !/^(https:|tel:|mailto:)/.test(href))).toEqual([]);
  });

  it('names the officer, the manager and the agencies, those of the policy where the config names none', () => {
    const contact = section(all, 'contact');
    expect(rows(contact?.tables[0])).toEqual([
      ['개인정보 보호책임자', 'CMS사업무 신동경 사업부장', '02-2642-3131', 'systeer_eng@infranicsmail.com'],
      ['개인정보 보호담당자', 'MCS기술팀 류상훈 마스터', '02-2642-3131', 'systeer_eng@infranicsmail.com'],
    ]);
    const agencies = (config: Partial<ConsentConfig>) => (section(of(config), 'contact')?.rest?.(4) ?? []).map(textOf).join();
    expect(agencies({}).replaceAll('\u00a0', ' ')).toContain('개인정보침해신고센터 · privacy.kisa.or.kr (새 창) · 국번 없이 118');
    expect(agencies({agencies: [{name: '감독 기관', url: 'https://agency.example', phone: '02-111-2222'}]})).not.toContain('118');
    expect(() => of({contact: {officer: 5, manager: null} as never, agencies: [null, 3, {name: {}}] as never})).not.toThrow();
  });

  it('marks Korean on an English page', () => {
    const provider = section(of({}, 'en'), 'third')?.tables[0]?.rows[0]?.cells[2]?.[0];
    expect(provider).toEqual(['span', {lang: 'ko'}, ['네이버㈜']]);
  });
});
