import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as catalogue from '../../../src/catalogue/index.js';
import {checkDisclosure} from '../../../src/check/checkDisclosure.js';
import type {ConsentConfig, PolicyChange} from '../../../src/config/types.js';
import {renderPolicyTable} from '../../../src/server/renderPolicyTable.js';

const officer = {name: '신동경', phone: '02-2642-3131'};
const good = {
  company: '인프라닉스',
  policy: {url: '/privacy', version: '2022-04-12'},
  services: ['dable'],
  contact: {officer},
} satisfies ConsentConfig;
const own = {
  id: 'own-tool',
  name: {ko: '자체 도구'},
  provider: '㈜다른회사',
  purpose: 'ads',
  items: ['log'],
  retention: '1년',
  country: 'KR',
  policyUrl: 'https://a.example/p',
} as const;
const find = (config: Partial<ConsentConfig>) =>
  checkDisclosure({...good, services: [], ...config} as ConsentConfig).map(({code, where}) => `${code} ${where}`);

describe('checkDisclosure', () => {
  it('finds nothing where nothing lacks', () => {
    expect(find({services: [own]})).toEqual([]);
  });

  it('says what was probably meant', () => {
    const mends = checkDisclosure({...good, services: ['google-analytics'], lifetime: '12' as never}).map(({mend}) => mend);
    expect(mends).toEqual([
      expect.stringMatching(/ Wanted: a number of months, 1 to 12, without quotes\.$/),
      expect.stringMatching(/ Wanted: "ga4"\.$/),
    ]);
  });

  it.each<[string, Partial<ConsentConfig>, string]>([
    ['the officer', {contact: {}}, 'lacks-officer contact.officer'],
    ['a way to reach the officer', {contact: {officer: {name: '신동경'}}}, 'lacks-officer contact.officer'],
    ['the version', {policy: {url: '/privacy'}}, 'lacks-version policy.version'],
    ['the policy', {policy: {version: '1'} as never}, 'missing-policy-url policy.url'],
    ['the company', {company: undefined as never}, 'missing-company company'],
    ['retention', {services: [{...own, retention: ''}]}, 'service-retention services[0].retention (own-tool)'],
    ['the provider', {services: [{...own, provider: ' '}]}, 'service-provider services[0].provider (own-tool)'],
    ['items', {services: [{...own, items: []}]}, 'lacks-items services[0].items (own-tool)'],
    ['the country', {services: [{...own, country: undefined as never}]}, 'lacks-country services[0].country (own-tool)'],
    ['a way to refuse', {services: [{...own, policyUrl: undefined as never}]}, 'lacks-refusal services[0].optOutUrl (own-tool)'],
    [
      'an address that can be linked',
      {services: [{...own, optOutUrl: 'www.a.example/out'}]},
      'service-optouturl services[0].optOutUrl (own-tool)',
    ],
    ['a consent of its own', {services: [{...own, sensitive: true}]}, 'service-sensitive services[0].sensitive (own-tool)'],
    [
      'one in a catalogue too',
      {services: ['own-tool'], catalogue: {own: {...own, sensitive: true}}},
      'service-sensitive services[0] (own-tool)',
    ],
    ['the service itself', {services: ['nobody']}, 'unknown-service services[0]'],
  ])('finds that %s lacks', (_, config, finding) => {
    expect(find(config)).toEqual([finding]);
  });

  it('asks no refusal and no country of what the site collects itself', () => {
    expect(
      find({services: [{...own, provider: '주식회사 인프라닉스', country: undefined as never, policyUrl: undefined as never}]}),
    ).toEqual([]);
    expect(find({services: [{...own, role: 'own', country: undefined as never, policyUrl: undefined as never}]})).toEqual([]);
  });

  it('names what the catalogue could not check, of what the disclosure says', () => {
    const facts = (catalogue.kakaoPixel.unchecked as readonly string[]).filter(fact => !fact.startsWith('urls'));
    expect(find({services: ['kakao-pixel']})).toEqual(facts.map(fact => `verify-fact services[0].${fact} (kakao-pixel)`));
    expect(find({services: [catalogue.kakaoPixel]})).toEqual(find({services: ['kakao-pixel']}));
    expect(find({services: ['kakao-pixel'], catalogue: {}})).toEqual(['unknown-service services[0]']);
  });

  it.each<[what: string, change: Partial<PolicyChange>, findings: string[]]>([
    ['an ordinary one told 7 days before', {effective: '2026-12-08'}, []],
    ['an ordinary one told 6 days before', {effective: '2026-12-07'}, ['change-notice policy.changes[0]']],
    ['a new service told 30 days before', {effective: '2026-12-31', services: [own]}, []],
    ['a new service told 29 days before', {effective: '2026-12-30', services: [own]}, ['change-notice policy.changes[0]']],
    ['one told after its day', {effective: '2026-11-30'}, ['change-order policy.changes[0]']],
    ['one without a day', {effective: '' as never}, ['change-date policy.changes[0].effective']],
  ])('finds in a build that a change is told too late (policy chapter 12): %s', (_, change, findings) => {
    const told: PolicyChange = {notice: '2026-12-01', effective: '2027-01-01', summary: {ko: '표현을 다듬습니다.'}, ...change};
    expect(find({policy: {url: '/privacy', version: '9999-12-31', changes: [told]}})).toEqual(findings);
  });

  it('looks at the services and purposes that a change brings', () => {
    const brings = (change: Partial<PolicyChange>): string[] =>
      find({policy: {...good.policy, changes: [{notice: '2999-01-01', effective: '2999-03-01', summary: {ko: '추가'}, ...change}]}});
    const at = 'policy.changes[0].services[0]';
    expect(brings({services: [own]})).toEqual([]);
    expect(brings({services: [{...own, retention: ''}]})).toEqual([`service-retention ${at}.retention (own-tool)`]);
    expect(brings({services: [{...own, items: []}]})).toEqual([`lacks-items ${at}.items (own-tool)`]);
    expect(brings({services: [{...own, country: undefined as never}]})).toEqual([`lacks-country ${at}.country (own-tool)`]);
    expect(brings({services: [{...own, policyUrl: undefined as never}]})).toEqual([`lacks-refusal ${at}.optOutUrl (own-tool)`]);
    expect(brings({services: ['nobody']})).toEqual([`unknown-service ${at}`]);
    expect(brings({services: ['kakao-pixel']})).toEqual(find({services: ['kakao-pixel']}).map(each => each.replace('services[0]', at)));
    expect(brings({services: 'dable' as never})).toEqual(['config-type policy.changes[0].services']);
    const purpose = {id: 'surveys', category: 'marketing', name: {ko: '설문'}} as const;
    expect(brings({services: [{...own, purpose: 'surveys'}]})).toEqual([`service-purpose ${at}.purpose (own-tool)`]);
    expect(brings({services: [{...own, purpose: 'surveys'}], purposes: [purpose]})).toEqual([]);
    expect(brings({purposes: ['adverts']})).toEqual(['purpose policy.changes[0].purposes[0]']);
  });

  it('knows a service that is described anew from one that is declared twice', () => {
    const change = {notice: '2999-01-01', effective: '2999-03-01', summary: {ko: '변경'}};
    const policy = {...good.policy, changes: [{...change, services: [own]}]};
    expect(find({services: [own], policy})).toEqual([]);
    expect(find({services: [own, own]})).toEqual(['duplicate-id services[1] (own-tool)']);
    expect(find({policy: {...good.policy, changes: [{...change, services: [own, own]}]}})).toEqual([
      'duplicate-id policy.changes[0].services[1] (own-tool)',
    ]);
    expect(find({importFrom: {klaro: {theirs: 'own-tool'}}, policy})).toEqual([]);
  });

  it('says why by the law, and how to mend it', () => {
    for (const {why, mend} of checkDisclosure({company: 'a', policy: {url: '/'}, services: ['kakao-pixel', {...own, retention: ''}]})) {
      expect([why, mend]).toEqual([expect.stringMatching(/PIPA art\. \d+/), expect.stringMatching(/^[A-Z].+\.$|\}\.?$/)]);
    }
  });

  it('never throws at changes and policies of any kind', () => {
    const odd = fc.oneof(fc.anything(), fc.constantFrom<unknown>({toString: 1}, '2026-12-01', 'own-tool', 'dable', 'ads'));
    const services = fc.array(fc.oneof(odd, fc.record({id: odd, name: odd, provider: odd, purpose: odd, items: odd, unchecked: odd})));
    const changes = fc.array(
      fc.record({notice: odd, effective: odd, services: fc.oneof(services, odd), purposes: fc.oneof(fc.array(odd), odd)}),
    );
    fc.assert(
      fc.property(fc.oneof(changes, fc.anything()), fc.anything(), (given, policyText) => {
        expect(checkDisclosure({...good, policy: {url: '/', changes: given}} as never, {policyText} as never).length).toBeGreaterThan(0);
      }),
    );
    expect(checkDisclosure(good, null as never)).toEqual(checkDisclosure(good));
  });

  it.each([undefined, null, 3, 'text', [], {services: 5}, {services: [null, 3, {id: {}}], contact: 'x', policy: null}])(
    'never throws: %j',
    config => {
      expect(checkDisclosure(config as never).length).toBeGreaterThan(0);
    },
  );
});

/** Sentences of the portal's policy: chapter 7 names one processor, chapter 9 nobody. */
const portal = `제7장 개인정보 처리의 위탁
회사는 서비스 이용계약, A/S 제공 및 그 부대업무의 대행 등 고객 편의 제공, 관리 등을 위하여 개인정보 처리업무를 위탁하고 있으며
수탁사 위탁 업무 내용
㈜케이티 서비스 관련 상담업무, 장애처리 기술지원, uCloud Server 컨설팅 및 기술지원 업무
제9장 개인정보 자동 수집장치의 설치운영 및 그 거부에 관한 사항
회사는 홈페이지 운영에 있어 필요 시 정보를 찾아내고 저장하는 ‘쿠키(Cookie)’를 운용합니다.`;

describe('checkDisclosure with the text of the policy', () => {
  const kt = {...own, id: 'kt-cloud', name: {ko: '유클라우드 서버', en: 'uCloud'}, provider: '주식회사 케이티', role: 'processor'} as const;
  const omitted = (policyText: string | undefined, services: ConsentConfig['services'], config: Partial<ConsentConfig> = {}): string[] =>
    checkDisclosure({...good, ...config, services: services ?? []}, {policyText})
      .filter(({code}) => code === 'policy-omits')
      .map(({where}) => where);

  it('finds every service of another company that the policy leaves out', () => {
    expect(omitted(portal, ['session', 'ga4', kt, 'kakao-pixel', {...own, provider: '㈜인프라닉스'}])).toEqual([
      'services[1] (ga4)',
      'services[3] (kakao-pixel)',
    ]);
    expect(omitted(undefined, ['ga4'])).toEqual([]);
    expect(omitted('', ['ga4'])).toEqual(['services[0] (ga4)']);
    // A file that was read without its encoding, or a promise of it.
    expect(omitted(Buffer.from('Google LLC') as never, ['ga4'])).toEqual(['services[0] (ga4)']);
  });

  it.each<[text: string, id: string]>([
    ['Google LLC는 방문 기록을 수집합니다.', 'ga4'],
    ['GOOGLE, Inc.', 'ga4'],
    ['수탁사: ｇｏｏｇｌｅ', 'ga4'],
    ['구글애널리틱스4를 사용합니다.', 'ga4'],
    ['google  analytics\n4', 'ga4'],
    ['카카오는 광고 효과를 잽니다.', 'kakao-pixel'],
    ['(주)카카오', 'kakao-pixel'],
    ['주식회사카카오', 'kakao-pixel'],
    ['카카오 주식회사', 'kakao-pixel'],
    ['<td>㈜<b>카카오</b></td>', 'kakao-pixel'],
    ['&#12828;&#xce74;카오', 'kakao-pixel'],
    ['카카오&nbsp;픽셀', 'kakao-pixel'],
    ['카\u200b카오', 'kakao-pixel'],
    ['네이버클라우드(주)의 네이버 지도', 'naver-map'],
    ['X Corp.', 'x-pixel'],
    ['tiktok', 'tiktok-pixel'],
    ['Meta Platforms', 'meta-pixel'],
    ['Criteo', 'criteo'],
  ])('reads %j as a text that names %s', (text, id) => {
    expect(omitted(text, [id])).toEqual([]);
  });

  it.each<[text: string, id: string]>([
    ['네이버클라우드㈜', 'naver-analytics'],
    ['네이버페이', 'naver-analytics'],
    ['카카오 픽셀', 'kakao-map'],
    ['블로거의 글', 'logger'],
    ['googles', 'ga4'],
    ['x축과 xml', 'x-pixel'],
    ['<!-- Google LLC -->', 'ga4'],
    ['<script>"Google LLC"</script><style>/* Google LLC */</style>', 'ga4'],
    ['<a href="https://google.com/" title="Google LLC">구글링크</a>', 'ga4'],
    ['<a href="https://google.com/', 'kakao-pixel'],
  ])('does not take %j for one that names %s', (text, id) => {
    expect(omitted(text, [id])).toEqual([`services[0] (${id})`]);
  });

  it('is content with the table that dongui draws', () => {
    const services = Object.values(catalogue).map(({id}) => id);
    const config = {...good, services: [...services, kt]};
    expect(omitted(renderPolicyTable(config), config.services)).toEqual([]);
    expect(omitted(renderPolicyTable({...config, services}), config.services)).toEqual([`services[${services.length}] (kt-cloud)`]);
    expect(omitted(renderPolicyTable(config, {language: 'en'}), config.services)).toEqual([]);
  });

  it('asks for what holds today: what a change brings from its day on, what it replaces no longer', () => {
    const change = {notice: '2026-01-01', summary: {ko: '변경'}, services: [{...kt, name: {ko: '새 도구'}, provider: '㈜새회사'}]};
    const policy = (effective: string): ConsentConfig['policy'] => ({...good.policy, changes: [{...change, effective}]});
    const place = 'policy.changes[0].services[0] (kt-cloud)';
    expect(omitted(portal, [kt], {policy: policy('2999-01-01')})).toEqual([]);
    expect(omitted('새회사', [kt], {policy: policy('2999-01-01')})).toEqual(['services[0] (kt-cloud)']);
    expect(omitted(portal, [kt], {policy: policy('2026-02-01')})).toEqual([place]);
    expect(omitted('새회사', [kt], {policy: policy('2026-02-01')})).toEqual([]);
  });
});
