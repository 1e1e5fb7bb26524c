/**
 * @typedef {import('./runRound.mjs').Round} Round
 *
 * @typedef {object} Row
 * @property {string} label
 * @property {string} unit
 * @property {(round: Round, name: string) => number} value Of one library in one round.
 * @property {Target} [target]
 *
 * What dongui wants to be in this row: at most `factor` times the named peer (`both`: the better of the two), and/or below `below`.
 * @typedef {{peer?: 'orejime' | 'vanilla-cookieconsent' | 'both', factor?: number, below?: number}} Target
 */

/** @param {string} key @returns {Row['value']} */
const plain = key => (round, name) => round[name]?.[key] ?? Number.NaN;

/** Less than `key` of another page in the same round. @param {string} key @param {string} other @returns {Row['value']} */
const over = (key, other) => (round, name) => plain(key)(round, name) - plain(key)(round, other);

/** @param {Row['value']} value @returns {Row['value']} */
const inKilo = value => (round, name) => value(round, name) / 1000;

/** @type {readonly Row[]} */
export const rows = [
  {label: 'first visit, all files, gzip -9', unit: 'kB', value: inKilo(plain('firstBytes'))},
  {label: 'returning visit, all files', unit: 'kB', value: inKilo(plain('returnBytes')), target: {peer: 'both', factor: 1 / 3}},
  {label: 'added to the page itself (config, texts)', unit: 'kB', value: inKilo(plain('htmlBytes'))},
  {label: 'banner visible, 1 held script', unit: 'ms', value: plain('banner1'), target: {peer: 'both', factor: 0.8}},
  {
    label: 'banner visible, 1 held script, interface announced by the server',
    unit: 'ms',
    value: (round, name) => round[name]?.announced1 ?? plain('banner1')(round, name),
    target: {peer: 'both', factor: 0.8},
  },
  {label: 'banner visible, 1,000 held scripts', unit: 'ms', value: plain('banner1000'), target: {peer: 'both', factor: 0.8}},
  {
    label: 'first visit, script, processor time over blank',
    unit: 'ms',
    value: over('firstScript', 'blank'),
    target: {peer: 'both', factor: 0.8},
  },
  {
    label: 'first visit, main thread, processor time over blank',
    unit: 'ms',
    value: over('firstTask', 'blank'),
    target: {peer: 'both', factor: 0.8},
  },
  {
    label: 'returning visit, script, processor time over blank',
    unit: 'ms',
    value: over('returnScript', 'blank'),
    target: {peer: 'orejime', factor: 1 / 3},
  },
  {label: 'returning visit, main thread, processor time over blank', unit: 'ms', value: over('returnTask', 'blank')},
  {label: 'returning visit, calls of own functions', unit: '', value: plain('calls')},
  {label: 'an agreed script runs later by', unit: 'ms', value: over('ranAt', 'twin'), target: {peer: 'orejime', factor: 1 / 3}},
  {label: '동의 → 1,000 scripts have run', unit: 'ms', value: plain('release'), target: {peer: 'both', factor: 1}},
  {label: '동의 → one frame drawn, 1 script', unit: 'ms', value: plain('painted1')},
  {label: '동의 → one frame drawn, 1,000', unit: 'ms', value: plain('painted1000')},
  {label: '동의, interaction to next paint, 1 script', unit: 'ms', value: plain('interaction1'), target: {below: 100}},
  {label: '동의, interaction to next paint, 1,000', unit: 'ms', value: plain('interaction1000'), target: {below: 100}},
  {label: 'longest own script in a frame over 50 ms', unit: 'ms', value: plain('longest'), target: {below: 50}},
  {label: 'tasks over 50 ms, 1,000 scripts', unit: '', value: plain('longTasks')},
  {label: 'settings click → dialog visible', unit: 'ms', value: plain('settings')},
  {label: 'layout shift', unit: '', value: plain('shift'), target: {below: 0.0001}},
  {
    label: 'JS heap over blank, banner shown',
    unit: 'kB',
    value: inKilo(over('firstHeap', 'blank')),
    target: {peer: 'vanilla-cookieconsent', factor: 1},
  },
  {label: 'JS heap over blank, returning', unit: 'kB', value: inKilo(over('returnHeap', 'blank'))},
];
