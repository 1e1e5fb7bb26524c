// `node test/bench/platform/run.mjs --wpt <folder> [--port 8000] [--only dom,xhr]`: the web platform's own tests in Chromium, on pages with `auto` and without.
// Names each test that passes without and not with it, after a second look at both; ends with 1 where there is one. In the folder, before:
// `./wpt manifest -p MANIFEST.json`, and `./wpt serve` beside this, with `web-platform.test` as its host. https://web-platform-tests.org
import process from 'node:process';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {pause} from '../openBrowser.mjs';
import {readTests} from './readTests.mjs';
import {startProxy} from './startProxy.mjs';

const {values} = parseArgs({
  options: {wpt: {type: 'string'}, port: {type: 'string', default: '8000'}, only: {type: 'string', default: ''}},
});
if (!values.wpt) {
  console.error('--wpt names the folder of a checkout of https://github.com/web-platform-tests/wpt');
  process.exit(2);
}
const host = 'web-platform.test';
const paths = readTests(values.wpt, values.only.split(',').filter(Boolean));

const launch = () =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-popup-blocking', `--host-resolver-rules=MAP *.test 127.0.0.1`],
  });
let browser = await launch();

/** @typedef {{status: number, tests: [name: string, status: number][]}} Found */

/**
 * What the tests of one page find: 0 is a pass. A page that does not come to an end in 12 s has status 9.
 *
 * @param {string} url
 * @returns {Promise<Found>}
 */
async function visit(url) {
  const context = await browser.createBrowserContext();
  /** @type {Found | undefined} */
  let found;
  try {
    const page = await context.newPage();
    page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
    await page.goto(url, {waitUntil: 'domcontentloaded', timeout: 12_000}).catch(() => undefined);
    for (let waited = 0; !found && waited < 12_000; waited += 50) {
      // A page that goes on to another has none for a moment.
      found = await page.evaluate(() => /** @type {any} */ (window).found).catch(() => undefined);
      await pause(found ? 0 : 50);
    }
  } catch {
    await browser.close().catch(() => undefined);
    browser = await launch();
  }
  await Promise.race([context.close().catch(() => undefined), pause(3000)]);
  return found ?? {status: 9, tests: []};
}

const proxies = await Promise.all([false, true].map(isGated => startProxy(Number(values.port), isGated)));
const [without, gated] = proxies.map(({port}) => `http://${host}:${port}`);
/** Tests are named after what they find, also after the address. @param {string} name */
const plain = name => name.replaceAll(without ?? '', '$').replaceAll(gated ?? '', '$');

/** @param {string} path @returns {Promise<{count: number, worse: string[]}>} */
async function compare(path) {
  const [base, other] = [await visit(without + path), await visit(gated + path)];
  const found = new Map(other.tests.map(([name, status]) => [plain(name), status]));
  const worse = base.tests.flatMap(([name, status]) => (status === 0 && found.get(plain(name)) !== 0 ? [name] : []));
  return {count: base.tests.length, worse: base.status === 0 && other.status !== 0 ? ['(the page)', ...worse] : worse};
}

let total = 0;
let differ = 0;
for (const [index, path] of paths.entries()) {
  const first = await compare(path);
  total += first.count;
  // What differs by chance does not differ twice.
  const second = first.worse.length > 0 ? await compare(path) : first;
  const worse = first.worse.filter(name => second.worse.includes(name));
  differ += worse.length;
  if (worse.length > 0) {
    console.log(`${path}\n${worse.map(name => `  ${name}`).join('\n')}`);
  }
  if (index % 100 === 99) {
    console.error(`${index + 1} of ${paths.length} pages`);
  }
}
await browser.close();
for (const {close} of proxies) {
  close();
}
console.log(`${paths.length} pages, ${total} tests, ${differ} of them pass without the gate only`);
process.exit(differ > 0 ? 1 : 0);
