const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);
const letters = {chromium: 'c', firefox: 'f', webkit: 'w'};

/**
 * @typedef {object} Results
 * @property {readonly import('./vectors/types.mjs').Group[]} groups
 * @property {readonly import('./levels/types.mjs').Level[]} levels
 * @property {Readonly<Record<string, import('./runEngine.mjs').Outcomes>>} outcomes By engine, level and vector.
 */

/** One letter for each engine. @param {Results['outcomes']} outcomes @param {string} level @param {string} vector */
function cell(outcomes, level, vector) {
  return engines
    .filter(engine => outcomes[engine])
    .map(engine => {
      const outcome = outcomes[engine]?.[level]?.[vector] ?? (outcomes[engine]?.open?.[vector] === 'absent' ? 'absent' : undefined);
      switch (outcome) {
        case 'ran':
          return letters[engine].toUpperCase();
        case 'asked':
          return letters[engine];
        case 'nothing':
          return '.';
        case 'absent':
          return '·';
        case 'failed':
          return '!';
        default:
          return '?';
      }
    })
    .join('');
}

/** How many cells of a level have this outcome, over all engines. @param {Results} results @param {string} level @param {string} wanted */
const count = ({groups, outcomes}, level, wanted) =>
  groups
    .flatMap(group => group.vectors)
    .reduce((sum, {id}) => sum + engines.filter(engine => outcomes[engine]?.[level]?.[id] === wanted).length, 0);

/** One row for each vector, one column for each level, totals at the end. @param {Results} results */
export function printTable(results) {
  const {groups, levels, outcomes} = results;
  /** @type {string[][]} */
  const rows = [
    ['', ...levels.map(({title, library}) => (library ? `${library.split(' ')[0]} ${title}` : title))],
    ['---', ...levels.map(() => '---')],
  ];
  for (const {title, vectors} of groups) {
    rows.push([`**${title}**`, ...levels.map(() => '')]);
    for (const {id, label} of vectors) {
      rows.push([label, ...levels.map(({name, missing}) => (missing ? '–' : cell(outcomes, name, id)))]);
    }
  }
  const total = (/** @type {string} */ label, /** @type {string} */ wanted) =>
    rows.push([`**${label}**`, ...levels.map(({name, missing}) => (missing ? '–' : `**${count(results, name, wanted)}**`))]);
  total('Ran', 'ran');
  total('Asked or left only', 'asked');
  total('Nothing', 'nothing');
  return rows.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}
