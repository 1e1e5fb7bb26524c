import {isText} from '../lib/isText.js';
import type {Service} from '../model/types.js';
import {namesIn} from './namesIn.js';
import {plainText} from './plainText.js';

const namesOf = ({provider, name}: Partial<Service>): string[] => [provider, name?.ko, name?.en].filter(isText);

/**
 * Which services does the text of a policy leave out? Those whose provider it does not name, nor their name in Korean or English. `policyText`: plain or
 * HTML; `undefined` leaves out none, and what is no text at all names nothing. `services`: all whose names may stand in it, so that none is taken for another.
 */
export function omittedIn(policyText: unknown, services: readonly Partial<Service>[]): (service: Partial<Service>) => boolean {
  if (policyText === undefined) {
    return () => false;
  }
  const isNamed = namesIn(typeof policyText === 'string' ? plainText(policyText) : '', services.flatMap(namesOf));
  return service => !namesOf(service).some(isNamed);
}
