// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.portal.example/board/list/view"}
import {afterEach, describe, expect, it} from 'vitest';
import {cleanUp} from '../../../src/gate/cleanUp.js';
import {deriveState} from '../../../src/model/deriveState.js';
import type {Policy} from '../../../src/model/types.js';
import {clobber} from '../support/clobber.js';
import {eraseStorage} from '../support/eraseStorage.js';
import {agreed, now, policy, refused, withServices} from '../support/samples.js';

const clean = (on: Policy = policy, choice = refused) => cleanUp(on, deriveState(on, choice, {now, stored: true}));
const names = (): string[] =>
  document.cookie
    .split('; ')
    .flatMap(pair => pair.split('=')[0] || [])
    .sort();

afterEach(() => {
  eraseStorage();
  clean(withServices({id: 'all', purpose: 'ads', items: [], mark: '', names: ['*']}));
});

describe('cleanUp', () => {
  it('deletes what refused services stored, and nothing else', () => {
    for (const name of ['_ga', '_ga_ABC', '_fbp', '_gab', 'JSESSIONID', 'dongui', 'other']) {
      document.cookie = `${name}=1; path=/`;
    }
    const {deleted, left} = clean();
    expect(deleted.sort()).toEqual(['_fbp', '_ga', '_ga_ABC']);
    expect(left).toEqual([]);
    expect(names()).toEqual(['JSESSIONID', '_gab', 'dongui', 'other']);
  });

  it('deletes keys that are named as what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'length', 'key']) {
      sessionStorage.setItem(name, '1');
    }
    const {deleted} = clean(withServices({id: 'odd', purpose: 'ads', items: [], mark: '', names: ['__proto__', 'constructor', 'length']}));
    expect(deleted.sort()).toEqual(['__proto__', 'constructor', 'length']);
    expect(sessionStorage.key(0)).toBe('key');
  });

  it('keeps what services that may run have stored', () => {
    document.cookie = '_ga=1; path=/';
    document.cookie = '_fbp=1; path=/';
    expect(clean(policy, {...agreed, granted: ['analytics']}).deleted).toEqual(['_fbp']);
    expect(names()).toEqual(['_ga']);
  });

  it('keeps what a service that may run declares too', () => {
    const shared = withServices(
      {id: 'portal', purpose: 'service', items: [], mark: 'a', names: ['shared']},
      {id: 'tracker', purpose: 'ads', items: [], mark: 'b', names: ['sha*']},
    );
    document.cookie = 'shared=1; path=/';
    document.cookie = 'shape=1; path=/';
    expect(clean(shared).deleted).toEqual(['shape']);
    expect(names()).toEqual(['shared']);
  });

  it.each([
    'path=/',
    'path=/board',
    'path=/board/list',
    'path=/board/list/',
    'path=/board/list/view',
    'path=/; domain=www.portal.example',
    'path=/; domain=portal.example',
    'path=/board; domain=.portal.example',
    'path=/; secure; samesite=strict',
  ])('finds a cookie that was set with %s', attributes => {
    document.cookie = `_ga=1; ${attributes}`;
    expect(names()).toEqual(['_ga']);
    expect(clean()).toEqual({deleted: ['_ga'], left: []});
    expect(names()).toEqual([]);
  });

  it('finds every cookie of one name', () => {
    for (const attributes of ['path=/', 'path=/board', 'path=/; domain=portal.example']) {
      document.cookie = `_ga=1; ${attributes}`;
    }
    expect(names()).toEqual(['_ga', '_ga', '_ga']);
    expect(clean()).toEqual({deleted: ['_ga'], left: []});
    expect(names()).toEqual([]);
  });

  it.each(['%B0%A1%B3%AA', '%', '"', '', 'a=b=c', '가'])('deletes a cookie whose value is %j (EUC-KR and worse)', value => {
    document.cookie = `_ga=${value}; path=/`;
    expect(clean()).toEqual({deleted: ['_ga'], left: []});
    expect(names()).toEqual([]);
  });

  it('deletes from both storages', () => {
    localStorage.setItem('_hackle_1', 'x');
    localStorage.setItem('own', 'x');
    sessionStorage.setItem('_hackle_2', 'x');
    expect(clean().deleted.sort()).toEqual(['_hackle_1', '_hackle_2']);
    expect(Object.keys(localStorage)).toEqual(['own']);
  });

  it('says what resisted', () => {
    const undo = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {configurable: true, get: () => '_ga=1; JSESSIONID=2', set() {}});
    expect(clean()).toEqual({deleted: [], left: ['_ga']});
    Reflect.deleteProperty(document, 'cookie');
    expect(undo).toBeDefined();
  });

  it('never throws where storage is blocked, and does what can be done', () => {
    localStorage.setItem('_hackle_1', 'x');
    const undo = clobber('cookie');
    expect(clean()).toEqual({deleted: ['_hackle_1'], left: []});
    undo();
  });
});
