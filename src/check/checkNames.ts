import {asList} from '../lib/asList.js';
import type {ProblemList} from './createProblemList.js';
import {optionNames} from './optionNames.js';

const isObject = (value: unknown): value is object => Object.prototype.toString.call(value) === '[object Object]';

/** Lists the names within the options that dongui does not know, and what is no object where one has to be; those of services, checkService lists. */
export function checkNames(config: Readonly<Record<string, unknown>>, problems: ProblemList): void {
  const look = (value: unknown, path: string): void => {
    for (const name of isObject(value) ? Object.keys(value) : []) {
      if (!optionNames(`${path}.${name}`).includes(name)) {
        problems.add('unknown-option', `${path}.${name}`);
      }
    }
  };
  const {policy, record, contact, agencies, texts} = config;
  look(policy, 'policy');
  asList((Object(policy) as {changes?: unknown}).changes).forEach((change, index) => {
    look(change, `policy.changes[${index}]`);
  });
  look(record, 'record');
  look(contact, 'contact');
  for (const [path, entry] of [
    ...['officer', 'manager'].map(role => [`contact.${role}`, (Object(contact) as Record<string, unknown>)[role]] as const),
    ...asList(agencies).map((agency, index) => [`agencies[${index}]`, agency] as const),
  ]) {
    if (entry !== undefined && !isObject(entry)) {
      problems.add('config-type', path, entry);
    }
    look(entry, path);
  }
  for (const language of isObject(texts) ? Object.keys(texts) : []) {
    if (!/^[a-z]{2}$/.test(language)) {
      problems.add('config-type', 'texts', language);
    }
  }
}
