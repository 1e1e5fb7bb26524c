import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readStores} from '../../../src/config/readStores.js';
import type {Service} from '../../../src/model/types.js';

const nothing = {names: [], databases: [], caches: [], urls: []};
const read = (description: unknown) => readStores(description as Partial<Service>);

describe('readStores', () => {
  it('gathers the names of all that is stored, and the addresses', () => {
    const cookies = [
      {name: 'a*', retention: '1년'},
      {name: 'b', retention: '1년'},
    ];
    expect(read({cookies, storage: ['c'], databases: ['d*'], caches: ['e'], urls: ['t.example/p']})).toEqual({
      names: ['a*', 'b', 'c'],
      databases: ['d*'],
      caches: ['e'],
      urls: ['t.example/p'],
      sound: true,
    });
  });

  it('needs none', () => {
    expect(read({})).toEqual({...nothing, sound: true});
  });

  it.each<[what: string, description: unknown, names: string[]]>([
    ['a pattern of nothing but *', {storage: ['*', 'a']}, ['a']],
    ['a cookie without retention', {cookies: [{name: 'a'}, {name: 'b', retention: '1년'}]}, ['b']],
    ['a cookie that is nothing', {cookies: [null, undefined, 5]}, []],
    ['a cookie with a name that is none', {cookies: [{name: {}, retention: '1년'}]}, []],
    ['lists that are none', {cookies: 'a', storage: {0: 'a', length: 1}, urls: 5}, []],
    ['lists that are null', {cookies: null, storage: null, urls: null}, []],
    ['an address of nothing but *', {urls: ['*/*']}, []],
    ['an address with its scheme', {urls: ['https://t.example/p']}, []],
    ['an address as no browser gives it', {urls: [' t.example/p']}, []],
    ['a database of nothing but *', {databases: ['*', 5]}, []],
    ['caches that are no list', {caches: 'a'}, []],
  ])('leaves out %s, and says that something is wrong', (_what, description, names) => {
    expect(read(description)).toEqual({...nothing, names, sound: false});
  });

  it('never throws, and answers patterns only', () => {
    const any = fc.jsonValue();
    fc.assert(
      fc.property(fc.record({cookies: any, storage: any, databases: any, caches: any, urls: any}), description => {
        const {names, databases, caches, urls} = read(description);
        expect([names, databases, caches, urls].flat().filter(each => typeof each !== 'string' || !/[^*./:]/.test(each))).toEqual([]);
      }),
    );
  });
});
