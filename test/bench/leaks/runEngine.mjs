import {createVisits} from './createVisits.mjs';

/**
 * @typedef {import('./createVisits.mjs').Outcome} Outcome
 * @typedef {Record<string, Record<string, Outcome | 'absent'>>} Outcomes By level and vector. `absent`: without a library nothing comes of it in this engine.
 */

/**
 * One engine through all levels, `parallel` browsers of it side by side, each with every n-th vector. What does nothing on the open page is not asked
 * of the others.
 *
 * @param {object} parts
 * @param {readonly import('../../e2e/harness/types.js').Engine[]} parts.engines
 * @param {Awaited<ReturnType<typeof import('./createSite.mjs').createSite>>} parts.site
 * @param {readonly import('./levels/types.mjs').Level[]} parts.levels The open one first.
 * @param {readonly import('./vectors/types.mjs').Vector[]} parts.vectors
 * @param {(level: string, seconds: number, outcomes: Readonly<Record<string, string>>) => void} parts.report
 */
export async function runEngine({engines, site, levels, vectors, report}) {
  const {visit} = createVisits(site);
  /** @type {Outcomes} */
  const all = {};
  for (const level of levels) {
    const started = Date.now();
    const isOpen = level.name === 'open';
    /** @type {Record<string, Outcome | 'absent'>} */
    const outcomes = {};
    const queue = [...vectors];
    await Promise.all(
      engines.map(async engine => {
        const session = await engine.newSession({fresh: true, whole: true});
        const page = await session.open();
        try {
          await level.enter?.(page, site.portal);
        } catch (error) {
          // What the level needs is not to be had in this engine: its cells stay empty.
          console.error(`${level.name}: ${error instanceof Error ? error.message : error}`);
          await session.close();
          return;
        }
        for (let vector = queue.shift(); vector; vector = queue.shift()) {
          const most = isOpen ? 'ran' : all.open?.[vector.id];
          if (most === 'absent') {
            outcomes[vector.id] = 'absent';
            continue;
          }
          let outcome = await visit(page, level, vector, {most});
          if (outcome === 'failed' || (isOpen && outcome === 'nothing')) {
            // Once more with more time: a busy machine must not count as an engine that cannot do it.
            outcome = await visit(page, level, vector, {most, patience: 3});
          }
          outcomes[vector.id] = isOpen && outcome === 'nothing' ? 'absent' : outcome;
        }
        await session.close();
      }),
    );
    all[level.name] = outcomes;
    report(level.name, (Date.now() - started) / 1000, outcomes);
  }
  return all;
}
