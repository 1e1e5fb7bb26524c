import { C as ConsentConfig } from './chunks/types.js';
import { R as ReadyConsent } from './chunks/types2.js';
export { C as Consent } from './chunks/types2.js';
import './chunks/types3.js';

/**
 * `createConsent` of `dongui`, with the gates `auto` and `lockdown` and the address patterns of the whole catalogue in it. Import it in the first
 * module of the page: what runs before it cannot be held.
 *
 * @example
 * import {createConsent} from 'dongui/auto';
 * import {ga4} from 'dongui/services';
 * createConsent({company: '인프라닉스', policy: {url: '/privacy#chapter9'}, services: [ga4], gate: 'auto'});
 */
declare function createConsent(config: ConsentConfig, given?: Readonly<Record<string, object | undefined>>): ReadyConsent;

export { ConsentConfig, ReadyConsent, createConsent };
