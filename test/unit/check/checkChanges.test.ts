import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkChanges} from '../../../src/check/checkChanges.js';
import {createProblemList} from '../../../src/check/createProblemList.js';
import {mendings} from '../../../src/check/mendings.js';
import {readChanges} from '../../../src/config/readChanges.js';

const now = Date.parse('2026-11-25T03:00:00Z');

function found(changes: unknown, version: unknown = '2026-11-25'): string[] {
  const problems = createProblemList();
  checkChanges(changes, version, {problems, now});
  return problems.list.map(({code, path}) => `${code} at ${path}`);
}

const words = {summary: {ko: '표현을 다듬습니다.'}};

describe('checkChanges (chapter 12: 7 days, 30 for important ones)', () => {
  it.each<[what: string, change: object, problems: string[]]>([
    ['an ordinary one told 7 days before', {notice: '2026-12-01', effective: '2026-12-08', ...words}, []],
    [
      'an ordinary one told 6 days before',
      {notice: '2026-12-01', effective: '2026-12-07', ...words},
      ['change-notice at policy.changes[0]'],
    ],
    ['a new service told 30 days before', {notice: '2026-12-01', effective: '2026-12-31', services: ['ga4'], ...words}, []],
    [
      'a new service told 29 days before',
      {notice: '2026-12-01', effective: '2026-12-30', services: ['ga4'], ...words},
      ['change-notice at policy.changes[0]'],
    ],
    [
      'a new purpose told 7 days before',
      {notice: '2026-12-01', effective: '2026-12-08', purposes: ['ads'], ...words},
      ['change-notice at policy.changes[0]'],
    ],
    [
      'one that calls itself important',
      {notice: '2026-12-01', effective: '2026-12-08', important: true, ...words},
      ['change-notice at policy.changes[0]'],
    ],
    ['one told after its day', {notice: '2026-12-09', effective: '2026-12-08', ...words}, ['change-order at policy.changes[0]']],
    ['no day of effect', {notice: '2026-12-01', ...words}, ['change-date at policy.changes[0].effective']],
    ['a day that is none', {notice: '2026-13-41', effective: '2026-12-08', ...words}, ['change-date at policy.changes[0].notice']],
    ['no summary', {notice: '2026-12-01', effective: '2026-12-08'}, ['change-summary at policy.changes[0].summary']],
    [
      'a title that is no text',
      {...words, notice: '2026-12-01', effective: '2026-12-08', title: '안내'},
      ['change-summary at policy.changes[0].title'],
    ],
  ])('%s', (_what, change, problems) => {
    expect(found([change])).toEqual(problems);
  });

  it('finds a version that is older than what is in force, or a change that is not', () => {
    const past = [{notice: '2026-10-01', effective: '2026-11-01', ...words}];
    expect(found(past, '2022-04-12')).toEqual(['version-old at policy.version']);
    expect(found(past, '2026-11-01')).toEqual([]);
    expect(found([{notice: '2026-11-01', effective: '2026-12-01', ...words}], '2022-04-12')).toEqual([]);
  });

  it('knows how to mend what it finds, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (changes, version) => {
        expect(found(changes, version).filter(each => !((each.split(' ')[0] ?? '') in mendings))).toEqual([]);
      }),
    );
  });
});

describe('readChanges', () => {
  it('reads days as days in Korea, the soonest first, and no address that is not of the web', () => {
    const read = readChanges([
      {notice: '2026-12-01', effective: '2027-01-01', ...words, services: ['ga4', {id: 'own'}, 5], previousUrl: 'javascript:alert(1)'},
      {notice: '2026-11-01', effective: '2026-12-01', ...words, previousUrl: '/privacy/2022'},
    ]);
    expect(read.map(({effective, services, previousUrl}) => [new Date(effective).toISOString(), services, previousUrl])).toEqual([
      ['2026-11-30T15:00:00.000Z', [], '/privacy/2022'],
      ['2026-12-31T15:00:00.000Z', ['ga4', 'own'], ''],
    ]);
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.anything(), changes => readChanges(changes).every(({services}) => Array.isArray(services))));
  });
});
