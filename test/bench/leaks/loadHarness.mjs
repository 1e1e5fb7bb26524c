import {register} from 'node:module';

/** The engines of the end-to-end tests, which are TypeScript that Node 20 does not read. Nothing of it needs vitest. */
export async function loadHarness() {
  register('./typeScriptHooks.mjs', import.meta.url);
  const {createEngine} = await import('../../e2e/harness/createEngine.ts');
  const {startDriver} = await import('../../e2e/harness/webkit/startDriver.ts');
  const {findMiniBrowser} = await import('../../e2e/harness/webkit/findMiniBrowser.ts');

  return {
    createEngine,

    /** WebKitGTK's agent string names a Safari; a new session tells the version. @returns {Promise<string>} */
    async webkitVersion() {
      const driver = await startDriver({reducedMotion: false});
      try {
        const options = {binary: findMiniBrowser(), args: ['--automation']};
        const {capabilities} = await driver.call('POST', '/session', {capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}}});
        return capabilities.browserVersion;
      } finally {
        await driver.stop();
      }
    },
  };
}
