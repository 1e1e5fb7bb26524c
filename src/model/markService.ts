import {hash} from '../lib/hash.js';
import type {Service} from './types.js';

/**
 * The fingerprint of what a visitor is shown about a service: provider, purpose, items, retention, country (PIPA art. 15(2):
 * when one of them changes, consent is asked again). Names, links and descriptions are not in it, nor spelling that changes nothing about the
 * matter (width, letter case, spaces, punctuation, `㈜` for `주식회사`): a corrected typo asks nobody. Punctuation before a digit stays: 1.5 is not 15.
 */
export function markService({id, provider, purpose, items, retention, country = 'KR'}: Service): string {
  const text = [id, provider, purpose, [...items].sort(), retention, country].join('|').normalize('NFKC').toLowerCase();
  return hash(text.replace(/\(주\)|주식회사|\s|[!-*,-/:;?-@[-_{}·](?!\d)/g, ''));
}
