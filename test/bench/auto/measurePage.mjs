/** A line that adds nothing: what is measured is the page. */
const noLine = {offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1};

/**
 * One visit: what inserting and asking take, each as elapsed milliseconds (`…Wall`) and as processor milliseconds of the main thread (`…Main`), in which what
 * other programs do meanwhile is not.
 *
 * @param {import('../openBrowser.mjs').Visit} visit
 * @param {string} url
 * @returns {Promise<Record<string, number>>}
 */
export async function measurePage({page, cdp}, url) {
  await cdp.send('Network.emulateNetworkConditions', noLine);
  await cdp.send('Network.disable');
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(url, {waitUntil: 'load'});
  const spent = async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  /** @type {Record<string, number>} */
  const found = {};
  for (const name of ['insert', 'ask']) {
    const before = await spent();
    found[`${name}Wall`] = Number(await page.evaluate(`${name}()`));
    found[`${name}Main`] = (await spent()) - before;
  }
  return found;
}
