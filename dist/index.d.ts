import { C as ConsentConfig } from './chunks/types.js';
export { A as Agency, I as ImportTool, L as Language, O as OwnTexts, P as Person, a as PolicyChange, S as Settings } from './chunks/types.js';
import { R as ReadyConsent } from './chunks/types2.js';
export { A as AuditEntry, a as Classification, C as Consent, b as ConsentRecord, H as HeldElement, I as ImportedChoice } from './chunks/types2.js';
export { A as AskReason, C as Category, a as Choice, I as Item, L as Level, M as Method, P as Policy, b as PolicyService, c as Purpose, S as Service, d as ServiceCookie, e as State, T as Text, V as VendorCall } from './chunks/types3.js';

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
declare function createConsent(config: ConsentConfig, given?: Readonly<Record<string, object | undefined>>): ReadyConsent;

export { ConsentConfig, ReadyConsent, createConsent };
