import {expect, it} from 'vitest';
import {findAddresses} from '../../../src/lib/findAddresses.js';

it.each<[text: string, addresses: string[]]>([
  ['/a.png 1x, https://t.example/b 2x,//u.example/c?d=1,2', ['https://t.example/b', '//u.example/c?d=1']],
  [`<svg xmlns="http://www.w3.org/2000/svg" xmlns:x='//x.example/'><image href="//t.example/p"/></svg>`, ['//t.example/p']],
  ['const a = `wss://t.example/${b}`', ['wss://t.example/${b}']],
  ['no address', []],
])('in %s', (text, addresses) => {
  expect(findAddresses(text)).toEqual(addresses);
});
