import {parseIso} from '../../lib/parseIso.js';
import type {Foreign, Reading} from './types.js';

/**
 * OneTrust: cookie `OptanonConsent`, a query string with `groups=C0001:1,C0002:0,…`, and cookie `OptanonAlertBoxClosed`, the ISO date on which the
 * visitor closed the banner with an answer. Sources: my.onetrust.com, article "OneTrust Cookies"; the README of npm package
 * @commercetools-frontend/cookie-consent for the names of the groups.
 *
 * `OptanonConsent` is there from the first page on, with the groups that are on by default: only with the other cookie is it a decision. With
 * `AwaitingReconsent=true` OneTrust would ask again: then only a no is carried over.
 *
 * Not checked at the vendor: `intType`, the kind of the visitor's act. Where the banner was a mere notice, or everything was on by default, closing
 * it is no consent, and the cookie does not tell: docs/migrating.md says so to the operator.
 */
export function readOneTrust(value: string, {find}: Pick<Reading, 'find'>): Foreign | undefined {
  const closed = find('OptanonAlertBoxClosed');
  if (closed === undefined) {
    return {answers: {}};
  }
  const fields = new URLSearchParams(value.slice(0, 20_000));
  const groups = (fields.get('groups') ?? '').split(',').map(pair => /^([\w-]+):([01])$/.exec(pair));
  const at = closed.replaceAll('%3A', ':');
  if (Number.isNaN(parseIso(at))) {
    return undefined;
  }
  const sure = fields.get('AwaitingReconsent') !== 'true';
  const answers = new Map<string, boolean>();
  for (const group of groups) {
    const [, name = '', flag] = group ?? [];
    if (!name) {
      return undefined;
    }
    answers.set(name, flag === '1' && answers.get(name) !== false);
  }
  return {answers: Object.fromEntries([...answers].filter(([, agreed]) => sure || !agreed)), at};
}
