import {expect, test} from 'vitest';
import {fill} from '../../../src/lib/fill.js';

test('fills in values, with the particle that fits', () => {
  expect(fill('{company}{은는} 쿠키 {count}개를', {company: '인프라닉스', count: 3})).toBe('인프라닉스는 쿠키 3개를');
  expect(fill('{company}{은는} {company}{으로로}', {company: '서울'})).toBe('서울은 서울로');
});

test('leaves a name without a value, and braces of another kind', () => {
  expect(fill('{missing} {toString} {}', {})).toBe('{missing} {toString} {}');
});

test('a value is not read as a template', () => {
  expect(fill('{name}', {name: '{other} $& $1', other: 'x'})).toBe('{other} $& $1');
});
