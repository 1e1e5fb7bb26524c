import {expect, it} from 'vitest';
import {findCssAddresses} from '../../../src/server/findCssAddresses.js';

it.each([
  ['@import "\\\r\n//t.example/a";', '//t.example/a'],
  ["@import '\\\n//t.example/a';", '//t.example/a'],
  ['a{b:url(\\68ttps://t.example/a)}', 'https://t.example/a'],
  ['a{b:image-set("//t.example/a" 1x)}', '//t.example/a'],
])('of %j the address is %s', (css, address) => {
  expect(findCssAddresses(css).map(({value}) => value)).toEqual([address]);
});

it.each(['a[href="//t.example/a"]{}', '/* url(//t.example/a) */', 'a{content:"//t.example/a"}'])('of %j there is none', css => {
  expect(findCssAddresses(css)).toEqual([]);
});
