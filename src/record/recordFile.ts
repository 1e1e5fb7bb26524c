import {asIs} from '../lib/asIs.js';
import type {Evidence} from './types.js';

/** The visitor's own copy as a file: readable, with the text shown, named after day and number. */
export function recordFile(evidence: Evidence): {name: string; content: string} {
  const {at, id} = evidence.record;
  return {name: `dongui-${at.slice(0, 10)}-${id.slice(0, 8)}.json`, content: `${JSON.stringify(evidence, asIs, 2)}\n`};
}
