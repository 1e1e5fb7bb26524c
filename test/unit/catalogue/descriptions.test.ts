import {expect, it} from 'vitest';
import {descriptions} from '../../../src/catalogue/descriptions.js';
import {ids} from '../../../src/catalogue/ids.js';
import * as catalogue from '../../../src/catalogue/index.js';
import {listEntries} from '../../../src/disclosure/listEntries.js';
import {disclosure} from '../../../src/disclosure/locales/ko/disclosure.js';
import {builtInPurposes} from '../../../src/model/builtInPurposes.js';
import {toPolicyService} from '../../../src/model/toPolicyService.js';
import type {Service} from '../../../src/model/types.js';

const services: readonly Service[] = Object.values(catalogue);
const policy = {purposes: builtInPurposes, services: services.map(toPolicyService), lifetime: 12};

it('discloses the same of each service as the whole catalogue', () => {
  const entries = (known: readonly Service[]) =>
    listEntries({policy, services: known, company: '인프라닉스', language: 'ko', texts: disclosure});
  expect(entries(services).length).toBeGreaterThanOrEqual(ids.length);
  expect(entries(Object.values(descriptions))).toEqual(entries(services));
});
