export {type CheckDisclosureOptions, checkDisclosure, type Finding} from './check/checkDisclosure.js';
export type {ConsentConfig, Language} from './config/types.js';
export type {State} from './model/types.js';
export {holdHtml} from './server/holdHtml.js';
export {policyTableCss} from './server/policyTableCss.js';
export {readConsent} from './server/readConsent.js';
export {type PolicyTableOptions, renderPolicyTable} from './server/renderPolicyTable.js';
export {responseHeaders} from './server/responseHeaders.js';
export type {Visit} from './server/types.js';
