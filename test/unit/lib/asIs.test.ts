import {afterEach, expect, test} from 'vitest';
import {asIs} from '../../../src/lib/asIs.js';

const lists = Array.prototype as {toJSON?: () => string};

afterEach(() => {
  delete lists.toJSON;
});

test('changes nothing', () => {
  const value = {a: [1, 'b', null, {c: undefined}], d: {e: true}};
  expect(JSON.stringify(value, asIs)).toBe(JSON.stringify(value));
  expect(JSON.stringify(null, asIs)).toBe('null');
});

test('writes lists as lists where the page gives them a `toJSON` (Prototype.js up to 1.6)', () => {
  lists.toJSON = () => '[…]';
  expect(JSON.stringify({a: [1]})).toBe('{"a":"[…]"}');
  expect(JSON.parse(JSON.stringify({a: [1, ['b']]}, asIs))).toEqual({a: [1, ['b']]});
});
