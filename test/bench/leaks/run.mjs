// `npm run bench:leak [-- --only <vector> --level <level> --engines chromium,firefox --keep]`: which ways to a tracker each gate stops, in three engines.
// Prints a table, and after a whole run writes docs/leaks.md; ends with 1 when `auto` lets a tracker's code run by anything but what is `beyond` it.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {createSite} from './createSite.mjs';
import {readLevels} from './levels/index.mjs';
import {loadHarness} from './loadHarness.mjs';
import {parseOptions} from './parseOptions.mjs';
import {printTable} from './printTable.mjs';
import {readVersion} from './readVersion.mjs';
import {runEngine} from './runEngine.mjs';
import {groups} from './vectors/index.mjs';
import {writePage} from './writePage.mjs';

const root = new URL('../../../', import.meta.url);
const notes = new URL('artifacts/leaks.json', root);
const options = parseOptions();
const chosen = groups
  .map(group => ({...group, vectors: group.vectors.filter(({id}) => !options.only || options.only.includes(id))}))
  .filter(group => group.vectors.length > 0);
const vectors = chosen.flatMap(group => group.vectors);
const allLevels = await readLevels();
const levels = allLevels.filter(({name, extra}) => name === 'open' || (options.level ? options.level.includes(name) : !extra));
const measurable = levels.filter(({name, library, missing}) => {
  if (missing) {
    console.log(`${name} (${library}) is left out: ${missing}`);
  }
  return !missing;
});
if (vectors.length === 0 || levels.length < (options.level?.length ?? 0)) {
  console.error(
    `Levels: ${allLevels.map(({name}) => name).join(', ')}\nVectors: ${groups.flatMap(group => group.vectors.map(({id}) => id)).join(', ')}`,
  );
  process.exit(2);
}

/**
 * @typedef {object} Notes
 * @property {Record<string, string>} versions By engine.
 * @property {Record<string, import('./runEngine.mjs').Outcomes>} outcomes By engine.
 * @property {Record<string, Record<string, string>>} builds By engine and level: what was measured, as a hash of the files.
 * @property {Record<string, number>} minutes By engine: what the last whole run took.
 *
 * @returns {Notes}
 */
function readNotes() {
  const none = {versions: {}, outcomes: {}, builds: {}, minutes: {}};
  try {
    return options.keep ? {...none, ...JSON.parse(readFileSync(notes, 'utf8'))} : none;
  } catch {
    return none;
  }
}

/** @param {string} level */
function hashOf(level) {
  const hash = createHash('sha256');
  for (const [path, body] of Object.entries(allLevels.find(({name}) => name === level)?.files ?? {})) {
    hash.update(path).update(body);
  }
  return hash.digest('hex').slice(0, 12);
}

/** What `--keep` has taken over from a run with other files than those of now. @param {typeof allLevels} paged */
const findStale = paged =>
  paged.flatMap(({name, title, missing}) => {
    const engines = Object.keys(outcomes).filter(engine => builds[engine]?.[name] !== hashOf(name));
    return missing || engines.length === 0 ? [] : [`${title} in ${engines.join(', ')}`];
  });

const {createEngine, webkitVersion} = await loadHarness();
const site = await createSite(levels, vectors);
/** @type {Notes} */
const fresh = {versions: {}, outcomes: {}, builds: {}, minutes: {}};
const started = Date.now();
const isWhole = !options.only && !options.level;
for (const name of options.engines) {
  const begun = Date.now();
  const engines = Array.from({length: Math.min(options.parallel, vectors.length)}, () => createEngine(name));
  try {
    fresh.versions[name] = await readVersion(/** @type {any} */ (engines[0]), site.portal, webkitVersion);
    fresh.outcomes[name] = await runEngine({
      engines,
      site,
      levels: measurable,
      vectors,
      report(level, seconds, cells) {
        const count = (/** @type {string} */ wanted) => Object.values(cells).filter(each => each === wanted).length;
        console.log(
          `${name} ${level}: ${count('ran')} ran, ${count('asked')} asked, ${count('nothing')} nothing, ${count('failed')} failed, ${seconds.toFixed(0)} s`,
        );
      },
    });
  } finally {
    await Promise.all(engines.map(engine => engine.close()));
  }
  if (isWhole) {
    fresh.minutes[name] = (Date.now() - begun) / 60_000;
  }
}
await site.close();

mkdirSync(new URL('artifacts/', root), {recursive: true});
// Only now: another engine's run may have ended meanwhile.
const {versions, outcomes, builds, minutes} = readNotes();
Object.assign(versions, fresh.versions);
Object.assign(minutes, fresh.minutes);
for (const [engine, byLevel] of Object.entries(fresh.outcomes)) {
  const earlier = outcomes[engine] ?? {};
  outcomes[engine] = earlier;
  for (const [level, cells] of Object.entries(byLevel)) {
    earlier[level] = {...earlier[level], ...cells};
    builds[engine] = {...builds[engine], [level]: hashOf(level)};
  }
}
if (options.keep || isWhole) {
  writeFileSync(notes, JSON.stringify({versions, outcomes, builds, minutes}, null, 1));
}
console.log(`\n${printTable({groups: chosen, levels, outcomes})}\n`);
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
if (options.keep || (isWhole && options.engines.length === 3)) {
  const paged = allLevels.filter(({extra}) => !extra);
  writeFileSync(new URL('docs/leaks.md', root), writePage({groups, levels: paged, outcomes, versions, minutes, stale: findStale(paged)}));
  console.log('docs/leaks.md is written');
}

const leaks = vectors
  .filter(({beyond}) => !beyond)
  .flatMap(({id}) =>
    measurable
      .filter(({name}) => name.startsWith('auto'))
      .flatMap(({name}) =>
        options.engines.filter(engine => outcomes[engine]?.[name]?.[id] === 'ran').map(engine => `${id} in ${name}, ${engine}`),
      ),
  );
if (leaks.length > 0) {
  console.error(`The tracker's code ran:\n${leaks.join('\n')}`);
  process.exitCode = 1;
}
