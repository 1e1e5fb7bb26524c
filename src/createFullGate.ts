import type {Settings} from './config/types.js';
import type {Platform} from './create.js';
import {createAutoGate} from './gate/auto/createAutoGate.js';
import {createGate, type Gate, type Held} from './gate/createGate.js';
import {createLockdownGate} from './gate/lockdown/createLockdownGate.js';
import type {PolicyService} from './model/types.js';

/**
 * The gate that the config asks for, of all there are. A misspelt one asks for more than the default, or it would not stand there: `auto` then, and what
 * nobody declared is held by anything but `allow`. A report needs the patches on any level, since only they see what would be held; it is
 * written into the console, and whoever listens by `onHeld` hears the same. Where `auto` cannot start, `lockdown` takes its place.
 */
export function createFullGate(given: Parameters<Platform['createGate']>[0], catalogue: readonly PolicyService[]): Gate {
  const settings = given.settings as Required<Settings>;
  const {report, unknown} = settings;
  // The policy of `lockdown` refuses every host that nobody declares, so a report of it names them.
  const parts = {...given, catalogue, settings: {...settings, unknown: unknown !== 'allow' || settings.gate === 'lockdown'}};
  const level = report || settings.gate;
  const create = level === 'marked' ? createGate : level === 'lockdown' ? createLockdownGate : createAutoGate;
  let gate: Gate;
  try {
    gate = create(parts);
  } catch (error) {
    // A page may have bent what the patches need; a policy needs next to nothing of the page. In a report it would hold.
    if (create !== createAutoGate || report) {
      throw error;
    }
    parts.report('auto-failed', error);
    gate = createLockdownGate(parts);
  }
  if (report) {
    const found: Held[] = [];
    gate.subscribe(held => found.push(...held));
    void parts.load('check').then(check => check.printHeld(found, gate.subscribe, catalogue));
  }
  return gate;
}
