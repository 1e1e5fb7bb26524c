import {queryAll} from './queryAll.js';

/** The nonce of the page's scripts: that of the first that has one, which stands before all that visitors have written. `undefined` or empty where there is none. */
export const pageNonce = (): string | undefined => (queryAll(document, 'script[nonce]')[0] as HTMLScriptElement | undefined)?.nonce;
