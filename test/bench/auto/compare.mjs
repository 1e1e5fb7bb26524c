/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

const quantile = (/** @type {readonly number[]} */ sorted, /** @type {number} */ part) =>
  sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;

/**
 * Two series of measurements made in pairs: their medians, and the ratio pair by pair, its median, quartiles and ends.
 *
 * @param {readonly number[]} base
 * @param {readonly number[]} other
 */
export function compare(base, other) {
  const ratios = base.map((value, index) => (other[index] ?? Number.NaN) / value).sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => quantile(ratios, part);
  return {base: median(base), other: median(other), ratio: median(ratios), quartiles: [at(0.25), at(0.75)], ends: [at(0), at(1)]};
}

const sum = (/** @type {readonly number[]} */ values) => values.reduce((total, value) => total + value, 0);

/** The first pieces of a round warm the page up. */
const warm = 5;
const draws = 400;

/**
 * Two series of rounds of pieces made in pairs. A round has collections of garbage and much else that falls on one page or the other by chance, and is as large
 * as what is looked for; the middle of the ratios pair by pair does not heed them. How far chance alone may have moved it is found by drawing the rounds anew, again and
 * again (bootstrap): 95 % of the results lie within `interval`. `sums` is the middle ratio of the sums of a round, with all that chance put in.
 *
 * @param {readonly (readonly number[])[]} base
 * @param {readonly (readonly number[])[]} other
 */
export function comparePieces(base, other) {
  const ratios = base.map((pieces, round) => pieces.map((value, index) => (other[round]?.[index] ?? Number.NaN) / value).slice(warm));
  const drawn = Array.from({length: draws}, () => median(ratios.flatMap(() => ratios[Math.floor(Math.random() * ratios.length)] ?? [])));
  drawn.sort((a, b) => a - b);
  return {
    base: median(base.flat()),
    other: median(other.flat()),
    ratio: median(ratios.flat()),
    interval: [quantile(drawn, 0.025), quantile(drawn, 0.975)],
    sums: median(base.map((pieces, round) => sum(other[round] ?? []) / sum(pieces))),
  };
}
