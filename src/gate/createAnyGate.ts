import {type AutoGateParts, createAutoGate} from './auto/createAutoGate.js';
import {createGate, type Gate} from './createGate.js';
import {createLockdownGate} from './lockdown/createLockdownGate.js';

/** The gate that the config asks for. A report needs the patches on any level: only they see what would be held. */
export function createAnyGate(parts: AutoGateParts): Gate {
  const {gate, report} = parts.settings;
  if (gate === 'lockdown' && !report) {
    return createLockdownGate(parts);
  }
  return gate === 'marked' && !report ? createGate(parts) : createAutoGate(parts);
}
