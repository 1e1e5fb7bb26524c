import {expect, it} from 'vitest';
import {safeLink} from '../../../src/lib/safeLink.js';

it.each([
  ['/privacy#chapter9', '/privacy#chapter9'],
  [' https://www.systeer.com/개인정보 ', 'https://www.systeer.com/개인정보'],
  ['HTTP://systeer.com', 'HTTP://systeer.com'],
  ['//systeer.com/privacy', '//systeer.com/privacy'],
  ['privacy?a=b:c', 'privacy?a=b:c'],
  ['#chapter9', '#chapter9'],
])('takes %j', (value, link) => {
  expect(safeLink(value)).toBe(link);
});

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\x01javascript:alert(1)',
  '\0\x1f javascript\t:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'mailto:a@b.example',
  'blob:https://systeer.com/1',
  'http://[',
  '',
  ' ',
  undefined,
  null,
  5,
  {},
])('takes no %j', value => {
  expect(safeLink(value)).toBe('');
});
