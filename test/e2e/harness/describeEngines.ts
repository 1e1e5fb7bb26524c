import {afterEach, beforeAll, describe, type TestAPI, test} from 'vitest';
import {createEngine} from './createEngine.js';
import type {Engine, EngineName} from './types.js';

const all: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** Started once for all files that a worker runs, which share their modules (`isolate: false`); they end with the worker. */
const engines = new Map<EngineName, Engine>();

function engineFor(name: EngineName): Engine {
  const engine = engines.get(name) ?? createEngine(name);
  engines.set(name, engine);
  return engine;
}

/** For `among`: a suite in which all is `once`. */
export const one: readonly EngineName[] = process.env.DONGUI_EVERYWHERE ? all : chosenEngines().slice(0, 1);

/** In place of `test` where it is not this engine's turn. */
export const none = Object.assign(() => undefined, {each: () => () => undefined}) as unknown as TestAPI;

/**
 * The same suite in each engine; `DONGUI_ENGINES=firefox,webkit` leaves some out. One browser per engine and worker; sessions are
 * closed after each test, so a test opens its own. `among`: fewer, where many cases take one way through our own code, and another file shows that way
 * in all three. `once` is `test` for single tests of that kind: in one engine, or with `DONGUI_EVERYWHERE=1` in each.
 */
export function describeEngines(title: string, suite: (engine: Engine, once: TestAPI) => void, among: readonly EngineName[] = all): void {
  const names = chosenEngines().filter(name => among.includes(name));
  describe.each(names)(`${title} · %s`, name => {
    const engine = engineFor(name);
    beforeAll(() => engine.start());
    afterEach(() => engine.closeSessions());
    suite(engine, process.env.DONGUI_EVERYWHERE || name === names[0] ? test : none);
  });
}

function chosenEngines(): readonly EngineName[] {
  const names = process.env.DONGUI_ENGINES?.split(',').map(name => name.trim());
  const unknown = names?.filter(name => !all.includes(name as EngineName));
  if (unknown?.length) {
    throw new Error(`DONGUI_ENGINES knows ${all.join(', ')}, not ${unknown.join(', ')}`);
  }
  return names ? all.filter(name => names.includes(name)) : all;
}
