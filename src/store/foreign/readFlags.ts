import {parseObject} from './parseObject.js';
import type {Foreign} from './types.js';

/**
 * klaro and orejime: yes or no by name, `{"ga4":true,"kakao-pixel":false}`, without a date. Written when the visitor saves, never before.
 *
 * - klaro 0.7 (its `consent-manager.js`, `stores.js`): `klaro`, a cookie or in localStorage, percent-encoded, by service name; 120 days.
 * - orejime 3 (its `CookieConsentsRepository.ts`): cookie `eu-consent`, by purpose id; 120 days. orejime 2 (`consent-manager.js`): cookie
 *   `orejime`, not encoded, by app name.
 */
export function readFlags(value: string): Foreign | undefined {
  const parsed = parseObject(value);
  return parsed && Object.values(parsed).every(flag => typeof flag === 'boolean') ? {answers: parsed as Foreign['answers']} : undefined;
}
