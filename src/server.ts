export type {ConsentConfig} from './config/types.js';
export type {State} from './model/types.js';
export {holdHtml} from './server/holdHtml.js';
export {readConsent} from './server/readConsent.js';
export {responseHeaders} from './server/responseHeaders.js';
export type {Visit} from './server/types.js';
