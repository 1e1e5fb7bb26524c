import {register} from 'node:module';

/**
 * The engines of the end-to-end tests, which are TypeScript that Node 20 does not read. Nothing of it needs vitest.
 *
 * @returns {Promise<{
 *   createEngine: typeof import('../../e2e/harness/createEngine.js').createEngine,
 *   startDisplay: typeof import('../../e2e/harness/webkit/startXvfb.js').setup,
 * }>}
 */
export async function loadHarness() {
  register('./typeScriptHooks.mjs', import.meta.url);
  const {createEngine} = await import('../../e2e/harness/createEngine.ts');
  const {setup} = await import('../../e2e/harness/webkit/startXvfb.ts');
  return {createEngine, startDisplay: setup};
}
