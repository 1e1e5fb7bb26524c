import {gateOptions} from '../config/gateOptions.js';
import {gateWords} from '../config/gateWords.js';
import {isDomain} from '../config/isDomain.js';
import {readRecordOptions} from '../config/readRecordOptions.js';
import {isText} from '../lib/isText.js';
import {safeLink} from '../lib/safeLink.js';
import {checkChanges} from './checkChanges.js';
import {checkImportFrom} from './checkImportFrom.js';
import {checkNames} from './checkNames.js';
import {checkParts} from './checkParts.js';
import {createProblemList} from './createProblemList.js';
import type {Problem} from './types.js';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
/** So that `"false"` is not read as `false`. */
const quoted = (value: unknown): unknown => (typeof value === 'string' ? `"${value}"` : value);
/** Countries that are written in the place of their language. */
const countries = /^(kr|jp|cn|vn|us|gb|tw)$/;

/** What each option has to be. */
const options: Record<string, (value: unknown) => boolean> = {
  company: isText,
  policy: isObject,
  services: Array.isArray,
  purposes: Array.isArray,
  lifetime: value => typeof value === 'number' && value >= 1 && value <= 12,
  domain: isDomain,
  language: value => typeof value === 'string' && /^([a-z]{2})?$/.test(value),
  tone: value => value === 'hamnida' || value === 'haeyo',
  texts: isObject,
  layout: value => value === 'card' || value === 'bar' || value === 'sheet',
  theme: value => value === 'mono' || value === 'navy' || value === 'soft',
  gpc: isFlag,
  dnt: isFlag,
  minor: isFlag,
  reload: isFlag,
  trigger: isFlag,
  consentMode: isFlag,
  scriptTimeout: value => typeof value === 'number',
  ui: isFlag,
  contact: isObject,
  agencies: Array.isArray,
  gate: value => gateWords.gate.includes(value),
  unknown: value => gateWords.unknown.includes(value),
  report: isFlag,
  importFrom: value => typeof value === 'object' && value !== null,
  record: isObject,
};

/** Lists every problem of a config, each with its code and its place. `purposeOf` looks an id up in the catalogue at hand, and answers an empty one for what is sensitive; `settings` are those that the script knows. */
export function checkConfig(value: unknown, purposeOf: (id: string) => string | undefined, settings: object = gateOptions): Problem[] {
  const problems = createProblemList();
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    problems.add('config-unreadable', '', value ?? 'nothing');
    return problems.list;
  }
  const config = value as Record<string, unknown>;
  for (const [key, given] of Object.entries(config)) {
    const good = Object.hasOwn(options, key) ? options[key] : undefined;
    if (given === undefined) {
      continue;
    }
    if (!good) {
      problems.add('unknown-option', key);
    } else if (!good(given)) {
      problems.add('config-type', key, quoted(given));
    } else if (
      key in gateOptions &&
      given !== gateOptions[key as keyof typeof gateOptions] &&
      (settings as Partial<typeof gateOptions>).report === undefined
    ) {
      // Only a script that brings the gates gives each of their options a value.
      problems.add('gate-missing', key, given);
    }
  }
  if (!isText(config.company)) {
    problems.add('missing-company', 'company');
  }
  const {url, version, changes} = Object(config.policy) as Record<string, unknown>;
  const link = safeLink(url);
  if (!link) {
    problems.add('missing-policy-url', 'policy.url', url);
  } else if (!/^(https?:\/\/|[\\/])/i.test(link)) {
    problems.add('policy-relative', 'policy.url', url);
  }
  if (version !== undefined && !isText(version)) {
    problems.add('config-type', 'policy.version', version);
  }
  if (isText(config.language) && countries.test(config.language)) {
    problems.add('language-country', 'language', config.language);
  }
  checkNames(config, problems);
  checkChanges(changes, version, {problems, now: Date.now()});
  const record = Object(config.record) as Record<string, unknown>;
  const {wrong} = readRecordOptions(record);
  if (wrong.endpoint) {
    problems.add('record-endpoint', 'record.endpoint', record.endpoint);
  }
  if (wrong.context) {
    problems.add('record-context', 'record.context', record.context);
  }
  const ids = checkParts(config, {problems, purposeOf});
  checkImportFrom(config.importFrom, ids, problems);
  return problems.list;
}
