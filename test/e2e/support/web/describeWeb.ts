import {afterAll, afterEach, beforeAll, beforeEach, describe} from 'vitest';
import type {Engine, EngineName} from '../../harness/index.js';
import {createWebEngine} from './createWebEngine.js';
import {startWeb} from './startWeb.js';
import type {Web} from './types.js';

const all: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** `describeEngines` for pages on real host names: each host there is is played by one `web`, emptied of requests before each test. */
export async function describeWeb(title: string, suite: (engine: Engine, web: Web) => void): Promise<void> {
  const web = await startWeb();
  const chosen = process.env.DONGUI_ENGINES?.split(',').map(name => name.trim());
  describe.each(all.filter(name => chosen?.includes(name) ?? true))(`${title} · %s`, name => {
    const engine = createWebEngine(name, web.port);
    beforeAll(() => engine.start());
    beforeEach(() => web.clear());
    afterEach(() => engine.closeSessions());
    afterAll(() => engine.close());
    suite(engine, web);
  });
  afterAll(() => web.close());
}
