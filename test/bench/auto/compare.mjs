/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/**
 * Two series of measurements made in pairs: their medians, and the ratio pair by pair, its median, quartiles and ends.
 *
 * @param {readonly number[]} base
 * @param {readonly number[]} other
 */
export function compare(base, other) {
  const ratios = base.map((value, index) => (other[index] ?? Number.NaN) / value).sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => ratios[Math.round((ratios.length - 1) * part)] ?? Number.NaN;
  return {base: median(base), other: median(other), ratio: median(ratios), quartiles: [at(0.25), at(0.75)], ends: [at(0), at(1)]};
}
