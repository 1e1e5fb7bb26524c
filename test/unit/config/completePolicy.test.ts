import {afterEach, expect, it} from 'vitest';
import {completePolicy} from '../../../src/config/completePolicy.js';
import {resolve} from '../../../src/config/resolve.js';
import {pixel} from '../support/samples.js';

const page = Object.prototype as {withdrawCall?: unknown};

afterEach(() => void delete page.withdrawCall);

it('gives services no call that somebody has put on Object.prototype', () => {
  const known = {id: 'known', purpose: 'ads', items: [], mark: 'a'};
  const {policy} = resolve({company: '가', policy: {url: '/'}, services: [pixel, 'known']}, id => (id === 'known' ? known : undefined));
  page.withdrawCall = ['eval', '1'];
  const {services} = completePolicy(
    policy,
    () => undefined,
    () => {},
  );
  expect(services.map(({id, withdrawCall}) => [id, withdrawCall])).toEqual([
    [pixel.id, undefined],
    ['known', undefined],
    ['dongui', undefined],
  ]);
});
