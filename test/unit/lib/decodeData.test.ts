import {expect, it} from 'vitest';
import {decodeData} from '../../../src/lib/decodeData.js';

it.each([
  ['data:text/html,%3Cimg%20src=//t.example/%3E', '<img src=//t.example/>'],
  [`data:text/html;base64,${btoa('<img src=//t.example/>')}`, '<img src=//t.example/>'],
  ['data:text/html,%', 'data:text/html,%'],
  ['javascript:void%200', 'javascript:void 0'],
])('the text of %s is read', (address, text) => {
  expect(decodeData(address)).toContain(text);
});
