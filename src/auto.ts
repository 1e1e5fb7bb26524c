import {readPatterns} from './catalogue/readPatterns.js';
import {gateOptions} from './config/gateOptions.js';
import type {ConsentConfig} from './config/types.js';
import {createFullGate} from './createFullGate.js';
import {startConsent} from './startConsent.js';
import type {ReadyConsent} from './types.js';

export type {ConsentConfig} from './config/types.js';
export type {Consent, ReadyConsent} from './types.js';

/**
 * `createConsent` of `dongui`, with the gates `auto` and `lockdown` and the address patterns of the whole catalogue in it. Import it in the first
 * module of the page: what runs before it cannot be held.
 *
 * @example
 * import {createConsent} from 'dongui/auto';
 * import {ga4} from 'dongui/services';
 * createConsent({company: '인프라닉스', policy: {url: '/privacy#chapter9'}, services: [ga4], gate: 'auto'});
 */
export function createConsent(config: ConsentConfig, given: Readonly<Record<string, object | undefined>> = {}): ReadyConsent {
  return startConsent(config, given, {options: gateOptions, createGate: parts => createFullGate(parts, readPatterns())});
}
