import {rows} from './rows.mjs';

/**
 * One row of the result. `ratio`: dongui's number by the peer's, taken round by round, the middle one; `spread` the least and the greatest.
 *
 * @typedef {{median: number, spread: [number, number]}} Ratio
 * @typedef {object} Result
 * @property {string} label
 * @property {string} unit
 * @property {Record<string, number>} medians By library.
 * @property {Record<string, Ratio>} ratios By peer.
 * @property {string} target
 * @property {boolean | undefined} met
 */

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? Number.NaN : ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * @param {readonly import('./runRound.mjs').Round[]} rounds
 * @param {string} own
 * @param {readonly string[]} peers
 * @returns {Result[]}
 */
export function summarize(rounds, own, peers) {
  return rows.map(({label, unit, value, target}) => {
    /** @param {string} name */
    const valuesOf = name => rounds.map(round => value(round, name));
    const medians = Object.fromEntries([own, ...peers].map(name => [name, median(valuesOf(name))]));
    const ratios = Object.fromEntries(
      peers.map(peer => {
        const each = rounds.map(round => value(round, own) / value(round, peer)).filter(Number.isFinite);
        return [peer, {median: median(each), spread: [Math.min(...each), Math.max(...each)]}];
      }),
    );
    return /** @type {Result} */ ({label, unit, medians, ratios, ...judge(target)});

    /** @param {import('./rows.mjs').Target | undefined} target */
    function judge(target) {
      if (!target) {
        return {target: '', met: undefined};
      }
      const {peer, factor = 1, below} = target;
      const against = peer === 'both' ? peers : peer ? [peer] : [];
      const met =
        against.every(name => (ratios[name]?.median ?? Number.NaN) <= factor) &&
        (below === undefined || (medians[own] ?? Number.NaN) < below);
      const name = peer === 'both' ? 'each' : peer;
      return {target: below === undefined ? `≤ ${factor.toFixed(2)} × ${name}` : `< ${below} ${unit}`.trim(), met};
    }
  });
}
