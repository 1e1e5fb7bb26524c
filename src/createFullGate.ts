import type {Platform} from './create.js';
import {createAutoGate} from './gate/auto/createAutoGate.js';
import {createGate, type Gate, type Held} from './gate/createGate.js';
import {createLockdownGate} from './gate/lockdown/createLockdownGate.js';
import type {PolicyService} from './model/types.js';

/**
 * The gate that the config asks for, of all there are. A report needs the patches on any level, since only they see what would be held; it is
 * written into the console, and whoever listens by `onHeld` hears the same.
 */
export function createFullGate(given: Parameters<Platform['createGate']>[0], catalogue: readonly PolicyService[]): Gate {
  const {gate: level, report = false, unknown = ''} = given.settings;
  const parts = {...given, catalogue, settings: {...given.settings, report, unknown}};
  if (!report) {
    return level === 'auto' ? createAutoGate(parts) : level === 'lockdown' ? createLockdownGate(parts) : createGate(parts);
  }
  const gate = createAutoGate(parts);
  const found: Held[] = [];
  gate.subscribe(held => found.push(...held));
  void parts.load('check').then(check => check.printHeld(found, gate.subscribe));
  return gate;
}
