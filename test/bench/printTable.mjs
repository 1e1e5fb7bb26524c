/** @param {number} value */
const round = value => (Number.isFinite(value) ? (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0)) : '–');

/** @param {import('./summarize.mjs').Ratio | undefined} ratio */
const withSpread = ratio =>
  ratio && Number.isFinite(ratio.median) ? `${ratio.median.toFixed(2)} (${ratio.spread.map(each => each.toFixed(2)).join('–')})` : '–';

/**
 * The result as a Markdown table.
 *
 * @param {readonly import('./summarize.mjs').Result[]} results
 * @param {string} own
 * @param {readonly string[]} peers
 */
export function printTable(results, own, peers) {
  const head = ['', own, ...peers, ...peers.map(peer => `by ${peer}`), 'wanted', 'met'];
  const body = results.map(({label, unit, medians, ratios, target, met}) => [
    unit ? `${label}, ${unit}` : label,
    ...[own, ...peers].map(name => round(medians[name] ?? Number.NaN)),
    ...peers.map(peer => withSpread(ratios[peer])),
    target,
    met === undefined ? '' : met ? 'yes' : 'no',
  ]);
  const lines = [head, head.map(() => '---'), ...body].map(cells => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}
