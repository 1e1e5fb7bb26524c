import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {checkConfig} from '../../../src/check/checkConfig.js';
import {mendings} from '../../../src/check/mendings.js';
import {anyConfig, goodConfig} from '../support/configs.js';
import {pixel} from '../support/samples.js';

const check = (config: unknown) => checkConfig(config, id => findInTable(id)?.purpose);
const least = {company: 'a', policy: {url: '/p'}};
const found = (changes: object): string[] => check({...least, ...changes}).map(({code, path}) => (path ? `${code} at ${path}` : code));
const inService = (changes: object): string[] => found({services: [{...pixel, ...changes}]});

describe('checkConfig', () => {
  it('finds nothing wrong with a good config', () => {
    expect(check(least)).toEqual([]);
    expect(check(goodConfig)).toEqual([]);
  });

  it.each([undefined, null, 'SyntaxError', 5, [], true])('says that %j cannot be read', config => {
    expect(check(config)).toEqual([{code: 'config-unreadable', path: '', found: expect.any(String)}]);
  });

  it.each<[changes: object, problems: string[]]>([
    [{company: ''}, ['config-type at company', 'missing-company at company']],
    [{policy: {}}, ['missing-policy-url at policy.url']],
    [{polcy: {}}, ['unknown-option at polcy']],
    [{policy: {url: '/p', verison: '1'}}, ['unknown-option at policy.verison']],
    [{policy: {url: '/p', version: 20220412}}, ['config-type at policy.version']],
    [{policy: {url: 'privacy.html'}}, ['policy-relative at policy.url']],
    [{policy: {url: 'www.systeer.com/privacy'}}, ['policy-relative at policy.url']],
    [{policy: {url: ' #chapter9'}}, ['policy-relative at policy.url']],
    [{policy: {url: 'HTTPS://systeer.com/privacy'}}, []],
    [{language: 'kr'}, ['language-country at language']],
    [
      {services: [{...pixel, cookie: [], optoutUrl: 'https://a.example'}]},
      ['unknown-option at services[0].cookie', 'unknown-option at services[0].optoutUrl'],
    ],
    [{contact: {officer: '홍길동', chief: {}}}, ['unknown-option at contact.chief', 'config-type at contact.officer']],
    [{contact: {officer: {name: '홍길동', tel: '02'}}}, ['unknown-option at contact.officer.tel']],
    [{agencies: ['118', {name: '가', link: '/'}]}, ['config-type at agencies[0]', 'unknown-option at agencies[1].link']],
    [{texts: {banner: {title: '가'}}}, ['config-type at texts']],
    [{record: {endpont: '/r'}}, ['unknown-option at record.endpont']],
    [
      {policy: {url: '/p', changes: [{notice: '2026.12.01', effective: '2027년 1월', summary: {ko: '가'}, service: []}]}},
      [
        'unknown-option at policy.changes[0].service',
        'change-date at policy.changes[0].notice',
        'change-date at policy.changes[0].effective',
      ],
    ],
    [{toString: 1}, ['unknown-option at toString']],
    [{lifetime: 24}, ['config-type at lifetime']],
    [{language: 'japanese'}, ['config-type at language']],
    [{domain: 'https://a.example'}, ['config-type at domain']],
    [{trigger: 'no'}, ['config-type at trigger']],
    [{services: {}}, ['config-type at services']],
    [{services: ['nobody']}, ['unknown-service at services[0]']],
    [{services: ['ga4', 'ga4']}, ['duplicate-id at services[1]']],
    [{services: [{...pixel, id: 'dongui'}]}, ['duplicate-id at services[0]']],
    [{services: [{...pixel, id: 'ads'}]}, ['duplicate-id at services[0]']],
    [{services: [{...pixel, id: 'essential'}]}, ['service-id at services[0]']],
    [{services: [{...pixel, id: 'Pixel'}]}, ['service-id at services[0]']],
    [{services: [5, null, ['ga4']]}, ['service-id at services[0]', 'service-id at services[1]', 'service-id at services[2]']],
    [{purposes: ['ads'], services: ['ga4']}, ['purpose-not-asked at services[0]']],
    [{purposes: ['adverts', 'ads']}, ['purpose at purposes[0]']],
    [{purposes: ['ads', 'ads']}, ['duplicate-id at purposes[1]']],
    [{purposes: []}, ['nothing-to-ask at purposes']],
    [{purposes: ['ads', {id: 'own', category: 'optional', name: {ko: '가'}}]}, ['purpose at purposes[1]']],
    [{purposes: ['ads', {id: 'own', category: 'marketing'}]}, ['purpose at purposes[1]']],
    [{purposes: ['ads', {id: 'analytics', category: 'essential', name: {ko: '가'}}]}, ['purpose at purposes[1]']],
    [{importFrom: 'klaro'}, ['config-type at importFrom']],
    [{importFrom: ['klaro', 'cookieconsent:my_cookie']}, []],
    [{importFrom: ['usercentrics', null]}, ['import-from at importFrom[0]', 'import-from at importFrom[1]']],
    [{importFrom: {klaro: {ga: 'ga4', ads: 'ads'}}, services: ['ga4']}, []],
    [{importFrom: {klaro: {ga: 'ga4'}}}, ['import-from at importFrom.klaro.ga']],
    [{importFrom: {klaro: true, klar: {}}}, ['import-from at importFrom.klaro', 'import-from at importFrom.klar']],
  ])('finds in %j: %j', (changes, problems) => {
    expect(found(changes)).toEqual(problems);
  });

  it.each<[changes: object, problems: string[]]>([
    [{gate: 'auto', unknown: 'hold', report: false}, ['gate', 'unknown']],
    // As it is without saying so.
    [{gate: 'marked', unknown: 'allow', report: false}, []],
  ])('misses in dongui.js what %j asks for: %j', (changes, problems) => {
    expect(checkConfig({...least, ...changes}, () => undefined, {}).map(({code, path}) => [code, path])).toEqual(
      problems.map(path => ['gate-missing', path]),
    );
  });

  it('shows of a list what is wrong in it', () => {
    const [problem] = check({...least, services: [{...pixel, urls: ['a.example/px', 'https://b.example/px']}]});
    expect(problem?.found).toBe('https://b.example/px');
  });

  it.each<[field: string, values: unknown[]]>([
    ['name', [undefined, '픽셀', {en: 'Pixel'}, {ko: ' '}]],
    ['provider', [undefined, '', ' ', 5]],
    ['purpose', [undefined, 'nowhere', ['ads']]],
    ['items', [undefined, 'id', ['cookie'], [['id']], {}]],
    ['retention', [undefined, '', '  ', 24]],
    ['country', ['usa', 'us', '', 82]],
    [
      'urls',
      [
        'a.example/',
        ['*'],
        ['*/*'],
        [''],
        null,
        ['https://a.example/'],
        ['//a.example/'],
        ['통계.example/'],
        ['a.example/통계'],
        ['/px.js'],
      ],
    ],
    ['cookies', ['_ga', ['_ga'], [{name: '*', retention: '1년'}], [{name: '_ga'}], {}]],
    ['storage', ['key', ['*'], [5]]],
    ['databases', ['base', ['*'], [5]]],
    ['caches', ['cache', ['*'], [5]]],
    ['sensitive', [true, 'yes', 1]],
    ['policyUrl', [5, '', 'www.own.example', '/privacy']],
    ['optOutUrl', [null, 'own.example']],
    ['grantCall', ['fbq', [], [5]]],
    ['withdrawCall', [{}]],
    ['onGrant', ['alert()']],
    ['onWithdraw', [true]],
  ])('finds a wrong %s', (field, values) => {
    for (const value of values) {
      expect(inService({[field]: value})).toEqual([`service-${field.toLowerCase()} at services[0].${field}`]);
    }
  });

  it('reports everything together', () => {
    const codes = check({polcy: 1, services: ['nobody', {id: 'x'}]}).map(({code}) => code);
    expect(codes).toEqual([
      'unknown-option',
      'missing-company',
      'missing-policy-url',
      'unknown-service',
      'service-name',
      'service-provider',
      'service-purpose',
      'service-items',
      'service-retention',
    ]);
  });

  it('shortens what it found', () => {
    expect(check({...least, company: 5, language: 'x'.repeat(1000)}).map(each => `${each.found}`.length)).toEqual([1, 150, 9]);
  });

  it('never throws, and has a mending for every code it uses', () => {
    fc.assert(
      fc.property(anyConfig, config => {
        for (const {code, path} of check(config)) {
          expect(mendings).toHaveProperty([code]);
          expect(typeof path).toBe('string');
        }
      }),
      {numRuns: 400},
    );
  });
});
