import {describe, expect, it} from 'vitest';
import {checkConfig} from '../../../src/check/checkConfig.js';
import {readRecordOptions} from '../../../src/config/readRecordOptions.js';

describe('the options of records', () => {
  it.each(['/consent-records', '/', '/a?b=c', 'https://records.example/in'])('take %s for an endpoint', endpoint => {
    expect(readRecordOptions({endpoint})).toMatchObject({endpoint, wrong: {endpoint: false}});
  });

  it.each([
    ...[
      '',
      'consent-records',
      '//elsewhere.example/in',
      '/\\elsewhere.example',
      'http://records.example',
      'https:///',
      'javascript:alert(1)',
    ],
    ...[5, null, {}, ['/consent-records']],
  ])('do not take %j', endpoint => {
    expect(readRecordOptions({endpoint})).toMatchObject({endpoint: '', wrong: {endpoint: true}});
  });

  it('take a few plain values as context, all or none', () => {
    expect(readRecordOptions({context: {site: 'm-console', stage: 2, staff: false}}).context).toEqual({
      site: 'm-console',
      stage: 2,
      staff: false,
    });
    expect(readRecordOptions({})).toEqual({endpoint: '', context: undefined, wrong: {endpoint: false, context: false}});
    for (const context of [{a: {}}, {a: Number.NaN}, {a: undefined}, [], 'a', null]) {
      expect(readRecordOptions({context})).toMatchObject({context: undefined, wrong: {context: true}});
    }
  });

  it('are reported each at its place', () => {
    const problems = checkConfig({company: 'a', policy: {url: '/p'}, record: {endpoint: 'http://a', context: 5}}, () => undefined);
    expect(problems).toEqual([
      {code: 'record-endpoint', path: 'record.endpoint', found: 'http://a'},
      {code: 'record-context', path: 'record.context', found: '5'},
    ]);
  });
});
