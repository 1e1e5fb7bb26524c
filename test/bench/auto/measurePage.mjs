/** A line that adds nothing: what is measured is the page. */
const noLine = {offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1};

/**
 * One visit to the page of all: elapsed milliseconds of each piece of inserting and of asking, without the gate, with it, and without it again.
 *
 * @param {import('../openBrowser.mjs').Visit} visit
 * @param {string} url
 * @returns {Promise<Record<'insert' | 'ask', Record<'without' | 'with' | 'again', number[]>>>}
 */
export async function measurePage({page, cdp}, url) {
  await cdp.send('Network.emulateNetworkConditions', noLine);
  await cdp.send('Network.disable');
  await page.goto(url, {waitUntil: 'load'});
  const measure = (/** @type {string} */ name) => /** @type {Promise<any>} */ (page.evaluate(`measure('${name}')`));
  return {insert: await measure('insert'), ask: await measure('ask')};
}
