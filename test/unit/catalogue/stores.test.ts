import {describe, expect, it} from 'vitest';
import * as catalogue from '../../../src/catalogue/index.js';
import {stores} from '../../../src/catalogue/stores.js';
import {readStores} from '../../../src/config/readStores.js';
import type {Service} from '../../../src/model/types.js';

const services: readonly Service[] = Object.values(catalogue);

describe('what the acts know of the catalogue', () => {
  it.each(services.map(service => [service.id, service] as const))('is what %s stores and calls', (id, service) => {
    const {names, urls = [], sound} = readStores(service);
    const {items, databases, caches, grantCall, withdrawCall} = service;
    expect(sound).toBe(true);
    expect(stores[id]).toEqual(JSON.parse(JSON.stringify({items, names, urls, databases, caches, grantCall, withdrawCall})));
  });
});
