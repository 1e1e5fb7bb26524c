import {describe, expect, it} from 'vitest';
import {markService} from '../../../src/model/markService.js';
import {toPolicyService} from '../../../src/model/toPolicyService.js';
import type {Service} from '../../../src/model/types.js';
import {pixel} from '../support/samples.js';

describe('toPolicyService', () => {
  it('adds the mark and keeps the description', () => {
    expect(toPolicyService(pixel)).toEqual({...pixel, mark: markService(pixel)});
  });

  const marked = {...pixel, marks: {[markService(pixel)]: 'm1'}};

  it('gives what is described as in the catalogue the mark of its id', () => {
    expect(toPolicyService(marked).mark).toBe('m1');
    expect(toPolicyService({...marked, name: {ko: '다른 이름'}, urls: ['px.example/']}).mark).toBe('m1');
  });

  it.each([
    ['id', {id: 'other-pixel'}],
    ['provider', {provider: '㈜다른회사'}],
    ['purpose', {purpose: 'analytics'}],
    ['items', {items: ['ip'] as const}],
    ['retention', {retention: '1년'}],
    ['country', {country: 'US'}],
  ])('gives a copy with another %s a mark of its own', (_, changes) => {
    const copy = {...marked, ...changes};
    expect(toPolicyService(copy).mark).toBe(markService(copy));
  });

  it.each([null, 'm1', [], {}])('does without %j for marks', marks => {
    expect(toPolicyService({...pixel, marks} as unknown as Service).mark).toBe(markService(pixel));
  });
});
