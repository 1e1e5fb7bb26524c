// `npm test`: every check of the project. The last line is the sum: `N passed, N failed`.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync('artifacts', {recursive: true});

const total = {passed: 0, failed: 0};

/** Runs one step, whatever became of those before it, and adds what it counted. */
function step(name, run, start = performance.now()) {
  console.log(`\n── ${name}`);
  const {passed, failed, why} = run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed} passed, ${failed} failed${why ? ` (${why})` : ''}, ${seconds} s`);
  return failed === 0;
}

const asOne = (ok, why) => ({passed: ok ? 1 : 0, failed: ok ? 0 : 1, why: ok ? undefined : why});

/** True when the program ended with 0. No stdin: nothing here may wait for an answer. */
function ran(program, ...args) {
  const {status, error} = spawnSync(program, args, {stdio: ['ignore', 'inherit', 'inherit']});
  if (error) {
    console.error(error.message);
  }
  return status === 0;
}

const bin = name => join('node_modules/.bin', name);
const command =
  (name, ...args) =>
  () =>
    asOne(ran(bin(name), ...args));

const reportOf = project => `artifacts/${project}.json`;

/** What runs one project of vitest.config.ts; its report of before is gone. */
function argumentsFor(project) {
  rmSync(reportOf(project), {force: true});
  return ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`];
}

/** What the report of a project says. A skipped test counts as failed: it proves nothing. */
function count(project, ok) {
  const report = reportOf(project);
  if (!existsSync(report)) {
    return {passed: 0, failed: 1, why: 'no report'};
  }
  const {testResults} = JSON.parse(readFileSync(report, 'utf8'));
  const statuses = testResults.flatMap(({assertionResults}) => assertionResults.map(({status}) => status));
  const passed = statuses.filter(status => status === 'passed').length;
  const unloaded = testResults.filter(({status, assertionResults}) => status === 'failed' && assertionResults.length === 0).length;
  const failed = statuses.length - passed + unloaded;
  if (!ok && failed === 0) {
    return {passed, failed: 1, why: passed === 0 ? 'no tests' : 'an error outside of any test'};
  }
  return {passed, failed, why: unloaded > 0 ? `${unloaded} files did not load` : undefined};
}

const vitest = project => () => count(project, ran(bin('vitest'), ...argumentsFor(project)));

/** Every file of dist with what is in it. */
function readDist() {
  const files = existsSync('dist') ? readdirSync('dist', {recursive: true}).map(String).sort() : [];
  const hashes = new Map();
  for (const file of files) {
    const path = join('dist', file);
    if (statSync(path).isFile()) {
      hashes.set(file, createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  }
  return hashes;
}

// Beside steps that use one processor; what it prints is shown when it has come to its end.
const unitStart = performance.now();
const log = openSync('artifacts/unit.log', 'w');
const unit = spawn(bin('vitest'), argumentsFor('unit'), {stdio: ['ignore', log, log]});
const unitEnd = once(unit, 'exit').catch(error => [error.message]);

step('types', command('tsc', '--noEmit'));
step('lint', command('biome', 'check', '.'));

const before = readDist();
// Emptied first: what no build makes any more would stay otherwise.
rmSync('dist', {recursive: true, force: true});
const built = step('build', command('rollup', '-c', 'rollup.config.mjs'));

// In a clone, what was there before the build is what was committed.
step('dist is what the sources give', () => {
  const after = readDist();
  const changed = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
  const stale = [...before.keys()].filter(file => !after.has(file));
  const {stdout} = spawnSync('git', ['status', '--porcelain', '--', 'dist'], {encoding: 'utf8'});
  if (stdout) {
    console.log(`Not committed yet:\n${stdout.trimEnd()}`);
  }
  for (const file of changed) {
    console.error(`dist/${file} differs from a fresh build`);
  }
  for (const file of stale) {
    console.error(`dist/${file} is made by no build`);
  }
  return asOne(built && changed.length + stale.length === 0, built ? 'run npm run build and commit dist' : 'no build');
});

const [status] = await unitEnd;
const showUnit = () => {
  console.log(readFileSync('artifacts/unit.log', 'utf8'));
  return count('unit', status === 0);
};
step('unit', showUnit, unitStart);

// Tests of the built files say nothing about a build that failed: not run, and counted so.
const afterBuild = run => () => (built ? run() : asOne(false, 'no build'));
step('dist', afterBuild(vitest('dist')));
step('browsers', () => asOne(ran(process.execPath, 'test/install-browsers.mjs')));
step('e2e', afterBuild(vitest('e2e')));

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
