import {afterAll, afterEach, beforeAll, describe} from 'vitest';
import {createEngine} from './createEngine.js';
import type {Engine, EngineName} from './types.js';

const all: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/**
 * The same suite in each engine; `DONGUI_ENGINES=firefox,webkit` leaves some out. One browser per engine and file; sessions are
 * closed after each test, so a test opens its own.
 */
export function describeEngines(title: string, suite: (engine: Engine) => void): void {
  describe.each(chosenEngines())(`${title} · %s`, name => {
    const engine = createEngine(name);
    beforeAll(() => engine.start());
    afterEach(() => engine.closeSessions());
    afterAll(() => engine.close());
    suite(engine);
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
