import {describe, expect, it} from 'vitest';
import {personalIn} from '../../../src/lib/personalIn.js';

describe('personalIn', () => {
  it.each<[value: string, looks: string | undefined]>([
    ['hong@portal.example', 'email'],
    ['{"user":"hong.gildong+news@mail.portal.co.kr"}', 'email'],
    ['u%3Dhong%40portal.example', 'email'],
    ['010-1234-5678', 'phone'],
    ['tel=01012345678;', 'phone'],
    ['+82-10-1234-5678', 'phone'],
    ['%2B821012345678', 'phone'],
    ['GA1.1.1234567890.1700000000', undefined],
    ['GS2.1.s1700000000$o1$g0$t1700000000', undefined],
    ['1700000000000', undefined],
    ['0123456789abcdef0123456789abcdef', undefined],
    ['fb.1.1700000000000.1010123456789', undefined],
    ['@', undefined],
    ['', undefined],
  ])('knows mail addresses and Korean mobile numbers: %s → %s', (value, looks) => {
    expect(personalIn(value)).toBe(looks);
  });

  it('knows mail addresses and Korean mobile numbers', () => {
    expect([personalIn('a@b.kr'), personalIn('016 123'), personalIn('0161234567')]).toEqual(['email', undefined, 'phone']);
  });
});
