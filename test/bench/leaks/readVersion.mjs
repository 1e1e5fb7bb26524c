/**
 * The engine's name and version as the browser itself says them.
 *
 * @param {import('../../e2e/harness/types.js').Engine} engine
 * @param {string} portal
 */
export async function readVersion(engine, portal) {
  const session = await engine.newSession();
  const page = await session.open(`${portal}/plain`);
  const agent = await page.evaluate(() => navigator.userAgent);
  await session.close();
  const [, chromium] = /Chrome\/([\d.]+)/.exec(agent) ?? [];
  const [, firefox] = /Firefox\/([\d.]+)/.exec(agent) ?? [];
  const [, webkit] = /Version\/([\d.]+)/.exec(agent) ?? [];
  return chromium ? `Chromium ${chromium}` : firefox ? `Firefox ${firefox}` : `WebKitGTK ${webkit} (as its agent string has it)`;
}
