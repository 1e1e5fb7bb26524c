import {expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import * as catalogue from '../../../src/catalogue/index.js';
import {readPatterns} from '../../../src/catalogue/readPatterns.js';
import {salt} from '../../../src/catalogue/salt.js';
import {hash} from '../../../src/lib/hash.js';
import {markService} from '../../../src/model/markService.js';
import type {Service} from '../../../src/model/types.js';

const services = Object.values(catalogue) as Service[];
const listed = services.filter(({id}) => id !== 'dongui');

// Provider, items, retention … of the entry are others than visitors were shown: raise `revision`, so that they are asked again, or, where only a typo was
// corrected, write the new fingerprint beside the old mark. The message shows both.
it.each(listed.map(service => [service.id, service] as const))(
  'keeps what visitors were shown of %s, or gives it another mark',
  (id, service) => {
    expect(service.marks).toEqual({[markService(service)]: findInTable(id)?.mark});
  },
);

it('tells all services apart by two characters; where not, another salt does', () => {
  expect(new Set(listed.map(({id}) => hash(salt + id).slice(-2))).size).toBe(listed.length);
});

it.each(listed.map(service => [service.id, service] as const))('finds %s by its id, alike in both scripts', (id, {purpose, items}) => {
  const found = findInTable(id);
  expect(found).toMatchObject({id, purpose});
  expect([...(found?.items ?? [])].sort()).toEqual([...items].sort());
  expect(readPatterns().find(each => each.id === id)).toMatchObject({id, purpose, items: found?.items, mark: found?.mark});
});

it.each(['', 'dongui', 'nobody', 'constructor', 'ga5', 'kakao', 3, null, {}, ['ga4']])('does not find %j', id => {
  expect(findInTable(id)).toBe(undefined);
});

it.each(listed.map(service => [service.id, service] as const))('gives the gate all that %s is recognised by', (id, service) => {
  const {urls = [], cookies = [], storage = [], globals = []} = service;
  expect(readPatterns().find(each => each.id === id)).toMatchObject({
    urls,
    names: [...new Set([...cookies.map(({name}) => name), ...storage])],
    globals,
  });
});
