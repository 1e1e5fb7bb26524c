import {marketingPurposes} from '../model/marketingPurposes.js';
import type {Policy} from '../model/types.js';
import type {Answers} from './types.js';

/** One answer for everything the visitor is asked. */
export function answerAll(policy: Policy, value: boolean): Answers {
  return Object.fromEntries(marketingPurposes(policy).map(({id}) => [id, value]));
}
