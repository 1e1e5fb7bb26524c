import {expect, it} from 'vitest';
import {describeServices} from '../../../src/catalogue/describeServices.js';
import type {PolicyService, Service} from '../../../src/model/types.js';

it('describes each service once, by the words of the site where it has its own', () => {
  const described = (id: string, ko: string) => ({id, name: {ko}, purpose: 'ads'}) as unknown as Service;
  const policy = [
    {...described('shop', '우리 말'), mark: ''},
    {id: 'ga4', purpose: 'analytics', items: [], mark: ''},
  ] as PolicyService[];
  const found = describeServices(policy, {shop: described('shop', '카탈로그 말'), ga4: described('ga4', '구글')});
  expect(found.map(({id, name}) => `${id} ${name.ko}`)).toEqual(['shop 우리 말', 'ga4 구글']);
});
