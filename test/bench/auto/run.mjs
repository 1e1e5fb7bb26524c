// `node test/bench/auto/run.mjs [--rounds N]`: what the gate `auto` costs a page, and how the time to recognise an address grows with the number of services.
// Prints two tables and writes artifacts/bench-auto.json. Times depend on the machine; ratios are taken within a round. No time makes it fail.
import {mkdirSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {openBrowser} from '../openBrowser.mjs';
import {compare, comparePieces} from './compare.mjs';
import {measureMatcher} from './measureMatcher.mjs';
import {measurePage} from './measurePage.mjs';
import {works} from './pages.mjs';
import {startSite} from './startSite.mjs';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}}});
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 1);

const site = await startSite();
const browser = await openBrowser({secure: site.origin});
/** @type {Awaited<ReturnType<typeof measurePage>>[]} */
const visits = [];
try {
  // The first round only warms the browser up.
  for (let round = 0; round <= rounds; round += 1) {
    console.error(`round ${round} of ${rounds}`);
    const visit = await browser.open();
    const found = await measurePage(visit, `${site.origin}/trio`);
    await visit.close();
    if (round > 0) {
      visits.push(found);
    }
  }
} finally {
  await browser.close();
  site.close();
}

const which = /** @type {const} */ (['with', 'again']);
const results = Object.entries(works).flatMap(([key, label]) =>
  which.map(name => ({
    label: `${label}, ms`,
    name,
    ...comparePieces(
      visits.map(found => found[key]?.without ?? []),
      visits.map(found => found[key]?.[name] ?? []),
    ),
  })),
);
const percent = (/** @type {number} */ ratio) => `${ratio >= 1 ? '+' : '−'}${Math.abs((ratio - 1) * 100).toFixed(1)} %`;
console.log('| | without | other | overhead | 95 % of it by chance | by the sums of a round |\n| --- | --- | --- | --- | --- | --- |');
for (const {label, name, base, other, ratio, interval, sums} of results) {
  const cells = [
    `${label}, ${name === 'with' ? 'with `auto`' : 'without again'}`,
    base.toFixed(3),
    other.toFixed(3),
    percent(ratio),
    interval.map(percent).join(' to '),
    percent(sums),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const {found, services, more, addresses} = await measureMatcher(rounds);
const matcher = ['ten', 'hosts'].flatMap(kind =>
  ['First', 'Again'].map(when => ({
    label: `a host met ${when === 'First' ? 'for the first time' : 'before'}${kind === 'hosts' ? ', patterns without a host once' : ''}, ns per address`,
    ...compare(found[`one${when}`] ?? [], found[kind + when] ?? []),
  })),
);
console.log(
  `\n| ${addresses} addresses | ${services} services | ${more} services | ratio | middle half | least to greatest |\n| --- | --- | --- | --- | --- | --- |`,
);
for (const {label, base, other, ratio, quartiles, ends} of matcher) {
  const range = (/** @type {number[]} */ list) => list.map(each => each.toFixed(2)).join(' to ');
  console.log(`| ${label} | ${base.toFixed(0)} | ${other.toFixed(0)} | ${ratio.toFixed(2)} | ${range(quartiles)} | ${range(ends)} |`);
}

const artifacts = fileURLToPath(new URL('../../../artifacts/', import.meta.url));
mkdirSync(artifacts, {recursive: true});
const environment = {date: new Date().toISOString(), node: process.version, rounds};
writeFileSync(`${artifacts}bench-auto.json`, `${JSON.stringify({environment, results, matcher, visits}, undefined, 2)}\n`);
