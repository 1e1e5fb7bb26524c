import type {ConsentConfig} from './config/types.js';
import {createGate} from './gate/createGate.js';
import {startConsent} from './startConsent.js';
import type {ReadyConsent} from './types.js';

export type {Agency, ConsentConfig, ImportTool, Language, OwnTexts, Person, PolicyChange, Settings} from './config/types.js';
export type {Classification} from './model/classify.js';
export type {
  AskReason,
  Category,
  Choice,
  Item,
  Level,
  Method,
  Policy,
  PolicyService,
  Purpose,
  Service,
  ServiceCookie,
  State,
  Text,
  VendorCall,
} from './model/types.js';
export type {ConsentRecord} from './record/types.js';
export type {AuditEntry, Consent, HeldElement, ImportedChoice, ReadyConsent} from './types.js';

/**
 * Starts holding at once and returns the visitor's consent. Needs no DOM to import, but one to call. Never throws for a bad config:
 * every problem found is reported in the console together, and only what is essential runs. Called again before `destroy()` it answers the first. The interface is fetched when it is needed, as
 * chunks that a bundler makes; `given` (`import * as parts from 'dongui/ui'`) puts it into the bundle itself.
 *
 * @example
 * import {createConsent} from 'dongui';
 * import {ga4, kakaoPixel} from 'dongui/services';
 * const consent = createConsent({company: '인프라닉스', policy: {url: '/privacy#chapter9'}, services: [ga4, kakaoPixel]});
 */
export function createConsent(config: ConsentConfig, given: Readonly<Record<string, object | undefined>> = {}): ReadyConsent {
  return startConsent(config, given, {createGate});
}
