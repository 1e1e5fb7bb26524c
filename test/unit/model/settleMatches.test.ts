import {describe, expect, it} from 'vitest';
import {createMatcher} from '../../../src/model/createMatcher.js';
import {settleMatches} from '../../../src/model/settleMatches.js';

const match = createMatcher([
  {id: 'map', urls: ['t1.daumcdn.net/mapjsapi/']},
  {id: 'postcode', urls: ['t1.daumcdn.net/mapjsapi/bundle/postcode/']},
  {id: 'naver-analytics', urls: ['wcs.naver.net/wcslog.js']},
  {id: 'naver-premium-log', urls: ['wcs.naver.net/wcslog.js']},
]);
const settle = (url: string, {declared = [] as string[], free = [] as string[]} = {}) =>
  settleMatches(
    match(new URL(url)),
    id => declared.includes(id),
    id => free.includes(id),
  );

const loader = 'https://wcs.naver.net/wcslog.js';
const postcode = 'https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js';

describe('settleMatches', () => {
  it('answers nothing for what nobody recognises', () => {
    expect(settle('https://example.com/')).toBe(undefined);
  });

  it('lets the longest pattern decide, also against a declared service with a shorter one', () => {
    expect(settle(postcode, {declared: ['map'], free: ['map']})).toEqual({id: 'postcode', isFree: false});
    expect(settle(postcode, {declared: ['map'], free: ['postcode']})).toEqual({id: 'postcode', isFree: true});
    expect(settle('https://t1.daumcdn.net/mapjsapi/js/main.js', {free: ['postcode']})).toEqual({id: 'map', isFree: false});
  });

  it('lets one of equals that may run be enough', () => {
    expect(settle(loader)).toEqual({id: 'naver-analytics', isFree: false});
    expect(settle(loader, {free: ['naver-premium-log']})).toEqual({id: 'naver-premium-log', isFree: true});
    expect(settle(loader, {declared: ['naver-analytics', 'naver-premium-log'], free: ['naver-premium-log']})).toEqual({
      id: 'naver-premium-log',
      isFree: true,
    });
  });

  it('puts a declared service before one of the catalogue, also one that may run', () => {
    expect(settle(loader, {declared: ['naver-premium-log'], free: ['naver-analytics']})).toEqual({id: 'naver-premium-log', isFree: false});
  });
});
