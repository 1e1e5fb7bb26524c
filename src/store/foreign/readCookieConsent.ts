import {parseIso} from '../../lib/parseIso.js';
import {parseObject} from './parseObject.js';
import type {Foreign, Reading} from './types.js';

const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every(entry => typeof entry === 'string');

/**
 * vanilla-cookieconsent: `cc_cookie`, a cookie or (v3) in localStorage, written when the visitor saves.
 *
 * - v3 (its `src/utils/cookies.js`): `{"categories":["necessary","analytics"],"services":{"necessary":[],"analytics":[],"ads":[]},"consentId",
 *   "consentTimestamp","lastConsentTimestamp","expirationTime",…}`. `services` has every category there was: what is not in `categories` was
 *   refused. Its lists hold the services agreed to, and are empty where a category has none.
 * - v2 (its `src/cookieconsent.js`): `{"categories":["necessary"],"consent_uuid","consent_date","last_consent_update",…}`, percent-encoded or not.
 *   It does not say what was refused: only a site that names its categories (`expected`) can tell.
 */
export function readCookieConsent(value: string, {expected}: Pick<Reading, 'expected'>): Foreign | undefined {
  const {
    categories,
    services = {},
    consentId,
    consent_uuid = consentId,
    lastConsentTimestamp,
    last_consent_update = lastConsentTimestamp,
    expirationTime,
  } = parseObject(value) ?? {};
  const lists = Object.entries(Object(services) as object);
  // As the tool itself: without a number and a date it is no consent.
  const sound =
    isList(categories) && lists.every(([, list]) => isList(list)) && consent_uuid && !Number.isNaN(parseIso(last_consent_update));
  if (!sound) {
    return undefined;
  }
  const names = [...lists.map(([name]) => name), ...(consentId ? [] : expected), ...categories];
  return {
    answers: Object.fromEntries(names.map(name => [name, categories.includes(name)])),
    services: Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
    at: last_consent_update as string,
    ...(typeof expirationTime === 'number' && {until: expirationTime}),
  };
}
