import {describe, expect, it} from 'vitest';
import {findInTable} from '../../src/catalogue/findInTable.js';
import * as catalogue from '../../src/catalogue/index.js';
import {stores} from '../../src/catalogue/stores.js';
import {readStores} from '../../src/config/readStores.js';
import {toPolicyService} from '../../src/model/toPolicyService.js';
import type {Service} from '../../src/model/types.js';

const services: readonly Service[] = Object.values(catalogue);
const others = services.filter(({id}) => id !== 'dongui');

describe('the table that the build makes of the catalogue', () => {
  it.each(others.map(service => [service.id, service] as const))('finds %s as the full description has it', (id, service) => {
    const {purpose, mark, items} = toPolicyService(service);
    expect(findInTable(id)).toEqual({id, purpose, mark, items});
  });

  it.each(['', 'nobody', 'dongui', 'ga', 'ga4 ', ' ', '\n', 'toString', 'analytics', 'ga4 analytics'])('finds nothing for %j', id => {
    expect(findInTable(id)).toBeUndefined();
  });
});

describe('what the acts know of the catalogue', () => {
  it.each(services.map(service => [service.id, service] as const))('is what %s stores and calls', (id, service) => {
    const {names, urls = [], sound} = readStores(service);
    const {grantCall, withdrawCall} = service;
    expect(sound).toBe(true);
    expect(stores[id]).toEqual(JSON.parse(JSON.stringify({names, urls, grantCall, withdrawCall})));
  });
});
