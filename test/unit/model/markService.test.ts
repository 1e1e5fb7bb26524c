import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markService} from '../../../src/model/markService.js';
import type {Service} from '../../../src/model/types.js';
import {anyMark} from '../support/arbitraries.js';
import {pixel} from '../support/samples.js';

const mark = (changes: Partial<Service>): string => markService({...pixel, ...changes});

describe('markService', () => {
  it.each<[what: string, changes: Partial<Service>]>([
    ['id', {id: 'another'}],
    ['provider', {provider: '㈜카카오'}],
    ['purpose', {purpose: 'analytics'}],
    ['items: one more', {items: ['ip', 'log', 'content']}],
    ['items: one fewer', {items: ['ip']}],
    ['retention', {retention: '3년'}],
    ['retention: a range', {retention: '1~2년'}],
    ['country', {country: 'US'}],
  ])('changes with the %s', (_what, changes) => {
    expect(mark(changes)).not.toBe(mark({}));
  });

  it.each<[what: string, changes: Partial<Service>]>([
    ['the name', {name: {ko: '다른 이름'}}],
    ['links', {policyUrl: 'https://a.example/', optOutUrl: 'https://b.example/'}],
    ['addresses and cookies', {urls: ['a.example/'], cookies: [{name: 'a', retention: '1년'}], storage: ['b']}],
    ['the order of items', {items: ['log', 'ip']}],
    ['Korea said or not', {country: 'KR'}],
    ['spaces', {retention: ' 2 년 '}],
    ['punctuation', {retention: '2년.'}],
    ['㈜ for 주식회사', {provider: '주식회사 인프라닉스'}],
    ['(주) for ㈜, behind the name', {provider: '인프라닉스 (주)'}],
    ['full-width digits', {retention: '２년'}],
  ])('does not change with %s', (_what, changes) => {
    expect(mark(changes)).toBe(mark({}));
  });

  it('does not change with letter case', () => {
    expect(mark({provider: 'GOOGLE LLC'})).toBe(mark({provider: 'Google, LLC'}));
  });

  it('tells decimal numbers and ranges apart', () => {
    const periods = ['15개월', '1.5개월', '1-5개월', '1~5개월', '1/5개월'];
    expect(new Set(periods.map(retention => mark({retention}))).size).toBe(periods.length);
  });

  it('is a text that the cookie can carry, for any description', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string(), (provider, retention) => {
        expect(mark({provider, retention})).toMatch(/^[a-z0-9]{1,6}$/);
      }),
    );
    expect(fc.sample(anyMark, 1)[0]).toMatch(/^[a-z0-9]+$/);
  });
});
