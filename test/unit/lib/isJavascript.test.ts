import {expect, it} from 'vitest';
import {isJavascript} from '../../../src/lib/isJavascript.js';

it.each(['javascript:1', ' JavaScript:1', 'java\tscr\r\nipt:1', '\x01\x1fjavascript:1', '\u00a0javascript:1'])('%j is code', address => {
  expect(isJavascript(address)).toBe(true);
});

it.each(['', '/javascript', 'https://a.example/#javascript:1', 'javascript.html', 'data:text/html,javascript:1', null])(
  '%j is none',
  address => {
    expect(isJavascript(address)).toBe(false);
  },
);
