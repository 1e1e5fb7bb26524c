import {expect, it} from 'vitest';
import {listDeclared} from '../../../src/check/listDeclared.js';
import {pixel} from '../support/samples.js';

const list = (brought: unknown) =>
  listDeclared(
    {services: [pixel], policy: {changes: [{effective: '2026-12-01', services: [brought]}]}},
    () => undefined,
    Date.parse('2026-12-02'),
  ).map(({service, current}) => [service.retention, current]);

it('lets a change take the place of a description, and leaves that of a service which it only names', () => {
  expect(list({...pixel, retention: '5년'})).toEqual([
    ['2년', false],
    ['5년', true],
  ]);
  expect(list(pixel.id)).toEqual([
    ['2년', false],
    ['2년', true],
  ]);
  expect(list('nobody')).toEqual([['2년', true]]);
});
