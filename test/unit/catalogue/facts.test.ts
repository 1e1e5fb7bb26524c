import {readFileSync} from 'node:fs';
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

it('keeps the facts that visitors were shown, or raises the revision', () => {
  const facts = Object.fromEntries(listed.map(service => [service.id, [markService(service), service.revision ?? 0]]));
  expect(facts).toEqual(JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')));
});

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
