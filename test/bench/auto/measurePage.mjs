import {works} from './pages.mjs';

/** A line that adds nothing: what is measured is the page. */
const noLine = {offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1};

/**
 * One visit to the page of all: elapsed milliseconds of each piece of each work, without the gate, with it, and without it again.
 *
 * @param {import('../openBrowser.mjs').Visit} visit
 * @param {string} url
 * @returns {Promise<Record<string, Record<'without' | 'with' | 'again', number[]>>>}
 */
export async function measurePage({page, cdp}, url) {
  await cdp.send('Network.emulateNetworkConditions', noLine);
  await cdp.send('Network.disable');
  await page.goto(url, {waitUntil: 'load'});
  /** @type {Awaited<ReturnType<typeof measurePage>>} */
  const found = {};
  for (const name of Object.keys(works)) {
    found[name] = /** @type {any} */ (await page.evaluate(`measure('${name}')`));
  }
  return found;
}
