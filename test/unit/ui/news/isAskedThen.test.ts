import {describe, expect, it} from 'vitest';
import {readChanges} from '../../../../src/config/readChanges.js';
import type {Policy, Service, Signal, State} from '../../../../src/model/types.js';
import {isAskedThen} from '../../../../src/ui/news/isAskedThen.js';
import type {UiParts} from '../../../../src/ui/types.js';

const service = (id: string, purpose: string): Service => ({id, name: {ko: id}, provider: '㈜', purpose, items: ['ip'], retention: '1년'});
const policy: Policy = {
  purposes: [
    {id: 'service', category: 'essential'},
    {id: 'analytics', category: 'marketing'},
    {id: 'ads', category: 'marketing'},
  ],
  services: [{id: 'counter', purpose: 'analytics', items: [], mark: 'c'}],
  lifetime: 12,
};

function asks(change: object, {refuses = {}, signal}: {refuses?: State['refuses']; signal?: Signal} = {}): boolean {
  const changes = [{notice: '2026-11-01', effective: '2026-12-01', summary: {ko: '바뀝니다.'}, ...change}];
  const store = {policy: {...policy, signal}, get: () => ({refuses, allows: {}}) as never};
  const described = [service('counter', 'analytics'), service('shop', 'ads'), service('login', 'service'), service('odd', 'nothing')];
  return isAskedThen(readChanges(changes), {store, settings: {policy: {changes}}} as unknown as UiParts, described);
}

describe('on the day of a change', () => {
  it.each<[what: string, change: object, expected: boolean]>([
    ['a new service', {services: ['shop']}, true],
    ['a new purpose', {purposes: ['personalization']}, true],
    ['a new service beside a changed one', {services: ['counter', 'shop']}, true],
    ['a service that is in use already', {services: [service('counter', 'analytics')]}, false],
    ['a purpose that is there already', {purposes: ['ads']}, false],
    ['a new service that is essential', {services: ['login']}, false],
    ['a new purpose that is essential', {purposes: [{id: 'login', category: 'essential', name: {ko: '로그인'}}]}, false],
    ['a service that nobody described', {services: ['nobody', 'odd']}, false],
    ['words alone', {}, false],
    ['lists that are none', {services: 5, purposes: [null]}, false],
  ])('%s: %o is asked about: %s', (_what, change, expected) => {
    expect(asks(change)).toBe(expected);
  });

  it('who refused the purpose is not asked about one more service of it, but about a new purpose', () => {
    expect(asks({services: ['shop']}, {refuses: {ads: true}})).toBe(false);
    expect(asks({purposes: ['personalization']}, {refuses: {ads: true}})).toBe(true);
  });

  it('a page for children asks nobody', () => {
    expect(asks({services: ['shop'], purposes: ['personalization']}, {signal: 'minor'})).toBe(false);
  });
});
