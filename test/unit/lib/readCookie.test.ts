// @vitest-environment jsdom
import {afterEach, describe, expect, it} from 'vitest';
import {createCookieJar} from '../../../src/lib/createCookieJar.js';
import {readCookie} from '../../../src/lib/readCookie.js';
import {clobber} from '../support/clobber.js';
import {eraseStorage} from '../support/eraseStorage.js';

describe('readCookie', () => {
  afterEach(eraseStorage);

  it('finds nothing where there is nothing', () => {
    expect(readCookie('dongui')).toBeUndefined();
  });

  it('reads what the cookie jar writes', () => {
    const value = 'v=1&at=2026-11-23T03:00:00Z&asked=a.b&x=가%; y';
    createCookieJar().set('dongui', value);
    expect(readCookie('dongui')).toBe(value);
  });

  it('does not take another cookie for it', () => {
    createCookieJar().set('xdongui', '1');
    createCookieJar().set('dongui2', '2');
    createCookieJar().set('a', 'dongui=3');
    expect(readCookie('dongui')).toBeUndefined();
    createCookieJar().set('dongui', '4');
    expect(readCookie('dongui')).toBe('4');
  });

  it('takes the last choice of several, in whatever order the browser has them', () => {
    const [older, newer] = ['v=1&at=2026-11-23T03:00:00Z&level=all', 'v=1&at=2026-11-23T03:00:01Z&level=none'];
    history.replaceState(null, '', '/shop/list');
    createCookieJar().set('dongui', newer);
    createCookieJar().set('dongui', older, {path: '/shop'});
    expect(document.cookie.split('; ')).toHaveLength(2);
    expect(readCookie('dongui')).toBe(newer);
    createCookieJar().set('dongui', newer, {path: '/shop'});
    createCookieJar().set('dongui', older);
    expect(readCookie('dongui')).toBe(newer);
    createCookieJar().remove('dongui', {path: '/shop'});
    history.replaceState(null, '', '/');
  });

  it('throws where an element hides the cookies, for the caller to handle', () => {
    const undo = clobber('cookie');
    expect(() => readCookie('dongui')).toThrow();
    undo();
  });
});
