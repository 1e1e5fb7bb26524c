import {listDatabases} from './gate/listDatabases.js';
import {listStored} from './gate/listStored.js';
import {personalIn} from './lib/personalIn.js';
import {type Classification, classify, type Known} from './model/classify.js';
import type {Policy} from './model/types.js';
import type {AuditEntry} from './types.js';

/** What of a service stands for its names: a pattern of keys says nothing about databases. */
const lists = {indexedDB: 'databases', caches: 'caches'} as const;

/** Lists what is stored in this browser, each classified. `others`: services of the catalogue that the site does not declare. Never rejects. */
export async function auditStored(policy: Policy, others: readonly Known[]): Promise<AuditEntry[]> {
  const stored = listStored().map(({kind, name, value}) => {
    const personal = personalIn(value);
    return {kind, name, ...classify(policy, name, others), ...(personal && {personal})};
  });
  const databases = (await listDatabases()).map(({kind, name}) => {
    const only = <Kind extends Known>(services: readonly Kind[]): Kind[] =>
      services.map(service => ({...service, names: service[lists[kind]], urls: undefined}));
    const found: Classification = classify({...policy, services: only(policy.services)}, name, only(others));
    return {kind, name, ...found};
  });
  return [...stored, ...databases];
}
