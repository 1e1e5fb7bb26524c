import {createHash} from 'node:crypto';
import {canonicalJson} from './canonicalJson.mjs';

/**
 * A record as dongui makes it (docs/records.md), every hash in place.
 *
 * @typedef {object} Stored
 * @property {string} id
 * @property {string} hash
 * @property {string} at
 * @property {string} [method]
 * @property {string} level
 * @property {Record<string, boolean>} purposes
 * @property {Record<string, boolean>} services
 * @property {{url: string, version: string}} policy
 * @property {string} scope
 * @property {{language: string, hash: string | null}} [text]
 */

/** @typedef {{record: Stored, json: string, text?: string}} Sound  the record, its canonical JSON and the text shown */

/** @param {string} text */
const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex');

/** @param {unknown} value @returns {value is Record<string, any>} */
const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each field has to be. @type {Record<string, (value: any) => boolean>} */
const fields = {
  v: value => value === 1,
  id: value => /^[0-9a-f]{32}$/.test(value),
  at: value => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value)),
  level: value => ['all', 'ask', 'none', 'custom'].includes(value),
  purposes: isAnswers,
  services: isAnswers,
  policy: value => isObject(value) && typeof value.url === 'string' && typeof value.version === 'string',
  scope: value => typeof value === 'string',
  library: value => typeof value === 'string',
  text: value =>
    value === undefined || (isObject(value) && typeof value.language === 'string' && (value.hash === null || isHash(value.hash))),
  method: value => value === undefined || typeof value === 'string',
  hash: value => value === null || isHash(value),
};

/** @param {any} value */
function isAnswers(value) {
  return isObject(value) && Object.values(value).every(each => typeof each === 'boolean');
}

/** @param {any} value */
function isHash(value) {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/**
 * Is this what the browser sealed? Hashes that the browser could not make (plain http, a page that was just being closed) are put in; those that are
 * there have to be right.
 *
 * @param {unknown} body  `{record, text}`, parsed
 * @returns {{sound: Sound} | {wrong: string}}
 */
export function verifyRecord(body) {
  const {record, text} = isObject(body) ? body : {};
  if (!isObject(record) || (text !== undefined && typeof text !== 'string')) {
    return {wrong: 'not {record, text}'};
  }
  for (const [name, isGood] of Object.entries(fields)) {
    if (!isGood(record[name])) {
      return {wrong: `field ${name}`};
    }
  }
  const {hash, ...rest} = record;
  if (text !== undefined && !rest.text) {
    return {wrong: 'a text that the record does not know of'};
  }
  // Without the text its hash cannot be checked; it is kept as it is.
  const textHash = text === undefined ? (rest.text?.hash ?? null) : sha256(text);
  if (rest.text?.hash && rest.text.hash !== textHash) {
    return {wrong: 'hash of the text'};
  }
  const whole = rest.text ? {...rest, text: {...rest.text, hash: textHash}} : rest;
  const own = sha256(canonicalJson(whole));
  if (hash !== null && hash !== own) {
    return {wrong: 'hash of the record'};
  }
  const done = /** @type {Stored} */ (/** @type {unknown} */ ({...whole, hash: own}));
  return {sound: {record: done, json: canonicalJson(done), ...(text !== undefined && {text})}};
}
