import {queryAll} from './queryAll.js';

/** The first script of the page that has a nonce, before all that visitors have written: its `nonce` is the page's. */
export const nonceScript = (): HTMLScriptElement | undefined => queryAll(document, 'script[nonce]')[0] as HTMLScriptElement | undefined;
