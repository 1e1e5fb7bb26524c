import {afterAll, afterEach, beforeAll, beforeEach, describe, type TestAPI, test} from 'vitest';
import {type Engine, type EngineName, none} from '../../harness/index.js';
import {createWebEngine} from './createWebEngine.js';
import {startWeb} from './startWeb.js';
import type {Web} from './types.js';

const all: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** Started once for all files that a worker runs, which share their modules (`isolate: false`); they end with the worker. */
let started: Promise<Web> | undefined;
const engines = new Map<EngineName, Engine>();

/**
 * `describeEngines` for pages on real host names: each host there is is played by one `web`, emptied of requests before each test, and of all else after the
 * file. `once` is `test` in the first engine only, or with `DONGUI_EVERYWHERE=1` in each.
 */
export async function describeWeb(title: string, suite: (engine: Engine, web: Web, once: TestAPI) => void): Promise<void> {
  started ??= startWeb();
  const web = await started;
  const chosen = process.env.DONGUI_ENGINES?.split(',').map(name => name.trim());
  const names = all.filter(name => chosen?.includes(name) ?? true);
  describe.each(names)(`${title} · %s`, name => {
    const engine = engines.get(name) ?? createWebEngine(name, web.port);
    engines.set(name, engine);
    beforeAll(() => engine.start());
    beforeEach(() => web.clear());
    afterEach(() => engine.closeSessions());
    suite(engine, web, process.env.DONGUI_EVERYWHERE || name === names[0] ? test : none);
  });
  afterAll(() => web.empty());
}
