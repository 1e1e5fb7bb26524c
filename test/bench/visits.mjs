import {pause} from './openBrowser.mjs';
import {probe} from './probe.mjs';

/** Milliseconds without anything to wait for until a page counts as at rest: loaded, drawn, and what it fetches by itself fetched. */
const rest = 1000;

/**
 * @typedef {import('./openBrowser.mjs').Visit} Visit
 * @typedef {import('./probe.mjs').Notes} Notes
 * @typedef {import('./libraries/types.mjs').Library} Library
 */

/**
 * What one visit takes, without the probe: processor milliseconds of script and of all tasks on the main thread, bytes of heap after collection.
 *
 * @typedef {{script: number, task: number, heap: number}} Cost
 */

/** @param {Pick<Visit, 'cdp'>} visit @param {string} url @returns {Promise<Cost>} */
export async function measureCost({cdp}, url) {
  // Processor time, not elapsed: what other programs do meanwhile, and waiting for other processes, is not in it.
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    return (/** @type {string} */ wanted) => metrics.find(({name}) => name === wanted)?.value ?? Number.NaN;
  };
  await cdp.send('Page.navigate', {url});
  // Nothing tells of the end of loading here: on this line a page takes a third of a second.
  await pause(2 * rest);
  const done = await read();
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const collected = await read();
  return {script: done('ScriptDuration') * 1000, task: done('TaskDuration') * 1000, heap: collected('JSHeapUsedSize')};
}

/** How many function calls of the library's own files a visit takes. @param {Visit} visit @param {string} url @param {Library} library */
export async function countCalls({page, cdp}, url, {files}) {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
  await page.goto(url, {waitUntil: 'load'});
  await pause(rest);
  const {result} = await cdp.send('Profiler.takePreciseCoverage');
  return result
    .filter(script => Object.keys(files).some(path => script.url.endsWith(path)))
    .flatMap(({functions}) => functions.map(({ranges}) => ranges[0]?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
}

/** @param {Visit} visit @returns {Promise<Notes & {ranAt?: number}>} */
const readNotes = async ({page}) => /** @type {any} */ (await page.evaluate('({...bench, ranAt: ran.at})'));

/** @param {Visit} visit @param {string} url @param {Library} library */
async function openProbed({page}, url, {selectors, files}) {
  await page.evaluateOnNewDocument(probe, selectors, Object.keys(files));
  await page.goto(url, {waitUntil: 'load'});
}

/** A real press of the mouse in the middle of an element. @param {Visit} visit @param {string} selector */
async function press({page}, selector) {
  const spot = /** @type {{x: number, y: number}} */ (
    await page.evaluate(path => {
      // Left there by the probe.
      const box = /** @type {any} */ (window).benchFind(path).getBoundingClientRect();
      return {x: box.x + box.width / 2, y: box.y + box.height / 2};
    }, selector)
  );
  await page.mouse.move(spot.x, spot.y);
  // The frame that shows the pointer over the button is another matter than the press.
  await pause(500);
  await page.mouse.click(spot.x, spot.y);
}

/** A first visit that ends with 동의: waits until every held script has run. @param {Visit} visit @param {string} url @param {Library} library */
export async function agree(visit, url, library) {
  await openProbed(visit, url, library);
  await visit.page.waitForFunction('bench.banner');
  await pause(rest);
  await press(visit, library.selectors.agree);
  await visit.page.waitForFunction('ran.at');
  await pause(rest);
  return readNotes(visit);
}

/** A first visit that goes on to the settings. @param {Visit} visit @param {string} url @param {Library} library */
export async function openSettings(visit, url, library) {
  await openProbed(visit, url, library);
  await visit.page.waitForFunction('bench.banner');
  await pause(rest);
  await press(visit, library.selectors.customize);
  await visit.page.waitForFunction('bench.dialog');
  await pause(rest / 2);
  return readNotes(visit);
}

/** A visit of somebody who has agreed before, or of the open twin. @param {Visit} visit @param {string} url @param {Library} library */
export async function comeBack(visit, url, library) {
  await openProbed(visit, url, library);
  await visit.page.waitForFunction('ran.at');
  await pause(rest / 2);
  return readNotes(visit);
}
