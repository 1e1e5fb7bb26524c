import {gateWords} from './gateWords.js';
import {isDomain} from './isDomain.js';
import type {Settings} from './types.js';

/** Is there a word or domain in it that cannot be read, but is a text, so that the config looked sound? Each is read in the safe way where it is used. */
export function isMisread({domain, gate = 'marked', unknown = 'allow'}: Settings): boolean {
  return !isDomain(domain) || !gateWords.gate.includes(gate) || !gateWords.unknown.includes(unknown);
}
