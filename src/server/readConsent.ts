import type {ConsentConfig} from '../config/types.js';
import {deriveState} from '../model/deriveState.js';
import type {State} from '../model/types.js';
import {decodeChoice} from '../store/decodeChoice.js';
import {prepareSite} from './prepareSite.js';
import {readCookieHeader} from './readCookieHeader.js';

/**
 * What a visitor's choice means now: the same state that `dongui.state` is in the browser.
 *
 * @param cookieHeader The raw `Cookie` header. Missing, without a cookie `dongui`, damaged or written by a newer version: a visitor who was never asked.
 * @param config The config of the page: an object of its own for each site, made once and not changed. Ids in `services` are looked up in `catalogue`
 *   or, without one, in the whole catalogue.
 * @returns `{choice, allows, refuses, needsAsking, stored}`. Never throws, whatever it is given.
 *
 * @example
 * import {readConsent} from 'dongui/server';
 * const {allows} = readConsent(request.headers.cookie, config);
 * if (allows.analytics) { … }
 */
export function readConsent(cookieHeader: string | null | undefined, config: ConsentConfig): State {
  const value = readCookieHeader(cookieHeader);
  return deriveState(prepareSite(config).policy, value ? decodeChoice(value) : undefined, {now: Date.now(), stored: true});
}
