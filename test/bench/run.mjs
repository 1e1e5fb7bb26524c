// `npm run bench [-- --rounds N]`: dongui beside orejime and vanilla-cookieconsent on one page, in interleaved rounds. Prints a table and writes
// artifacts/bench.json. Times depend on the machine and on what else it does; ratios within a round far less. No time makes it fail.
import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {cookieconsent} from './libraries/cookieconsent.mjs';
import {dongui} from './libraries/dongui.mjs';
import {orejime} from './libraries/orejime.mjs';
import {purposeOf} from './libraries/texts.mjs';
import {openBrowser} from './openBrowser.mjs';
import {heldScript, renderPage, siteCss} from './page.mjs';
import {printTable} from './printTable.mjs';
import {runRound} from './runRound.mjs';
import {startServer} from './startServer.mjs';
import {summarize} from './summarize.mjs';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '6'}}});
const wanted = Math.max(1, Number.parseInt(values.rounds, 10) || 1);
const libraries = [dongui, orejime, cookieconsent];
const peers = [orejime.name, cookieconsent.name];

/** @type {Record<string, string>} */
const pages = {
  '/blank/1': renderPage({scripts: []}),
  '/twin/1': renderPage({scripts: [`<script>${heldScript}</script>`]}),
};
for (const library of libraries) {
  for (const count of [1, 1000]) {
    const scripts = Array.from({length: count}, (_, index) => library.hold(heldScript, purposeOf(index)));
    pages[`/${library.name}/${count}`] = renderPage({...library, scripts});
    if (library.announced) {
      pages[`/${library.name}/${count}/announced`] = renderPage({...library, head: library.announced + library.head, scripts});
    }
  }
}
const size = (/** @type {string | undefined} */ html) => gzipSync(html ?? '', {level: 9}).length;

const server = await startServer({files: Object.assign({'/site.css': siteCss}, ...libraries.map(({files}) => files)), pages});
const environment = {
  date: new Date().toISOString(),
  browser: '',
  node: process.version,
  cores: cpus().length,
  versions: Object.fromEntries(libraries.map(({name, version}) => [name, version])),
};

/** @type {import('./runRound.mjs').Round[]} */
const rounds = [];
for (let round = 0; round < wanted; round += 1) {
  console.error(`round ${round + 1} of ${wanted}`);
  const browser = await openBrowser();
  try {
    environment.browser = await browser.version();
    const found = await runRound({browser, server, libraries, round});
    for (const {name} of libraries) {
      Object.assign(found[name] ?? {}, {htmlBytes: size(pages[`/${name}/1`]) - size(pages['/twin/1'])});
    }
    rounds.push(found);
  } catch (error) {
    // A browser that died takes its round with it and no other.
    console.error(error);
  } finally {
    await browser.close().catch(() => {});
  }
}
server.close();
if (rounds.length === 0) {
  throw new Error('No round came to its end');
}

const results = summarize(rounds, dongui.name, peers);
const artifacts = fileURLToPath(new URL('../../artifacts/', import.meta.url));
mkdirSync(artifacts, {recursive: true});
writeFileSync(`${artifacts}bench.json`, `${JSON.stringify({environment, results, rounds}, undefined, 2)}\n`);
console.log(printTable(results, dongui.name, peers));
