/**
 * The engine's name and version, as the browser itself tells them.
 *
 * @param {import('../../e2e/harness/types.js').Engine} engine
 * @param {string} portal
 * @param {() => Promise<string>} webkitVersion
 */
export async function readVersion(engine, portal, webkitVersion) {
  if (engine.name === 'webkit') {
    return `WebKitGTK ${await webkitVersion()}`;
  }
  const session = await engine.newSession({whole: true});
  const page = await session.open(`${portal}/plain`);
  const version = await page.evaluate(async () => {
    // Chromium's agent string holds no more than the first number.
    const {userAgentData} = /** @type {any} */ (navigator);
    const {fullVersionList = []} = (await userAgentData?.getHighEntropyValues(['fullVersionList'])) ?? {};
    return (
      fullVersionList.find(({brand}) => brand === 'Chromium')?.version ?? /(?:Chrome|Firefox)\/([\d.]+)/.exec(navigator.userAgent)?.[1]
    );
  });
  await session.close();
  return `${engine.name === 'chromium' ? 'Chromium' : 'Firefox'} ${version}`;
}
