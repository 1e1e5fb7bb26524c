// @vitest-environment jsdom
import {afterEach, expect, it} from 'vitest';
import {createCookieJar} from '../../../src/lib/createCookieJar.js';

const added = {cloneOf: () => 1, isNothing: false, nameOf: 'one'};

afterEach(() => {
  for (const name of Object.keys(added)) {
    Reflect.deleteProperty(Object.prototype, name);
  }
});

it('writes and deletes, whatever a page has put on Object.prototype', () => {
  Object.assign(Object.prototype, added);
  const jar = createCookieJar();
  jar.set('one', 'a', {expires: 1});
  jar.set('two', 'b');
  expect(document.cookie).toBe('one=a; two=b');
  jar.remove('one');
  jar.remove('two', {path: '/'});
  expect(document.cookie).toBe('');
});
