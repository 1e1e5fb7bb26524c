import {importsOf} from '../../lib/importsOf.js';

/** What a script of this type asks for before it runs: the addresses that a module imports, and the text of speculation rules. Of other types nothing. */
export const readCode = (type: string, code = ''): string =>
  /^module$/i.test(type) ? importsOf(code).join(' ') : /^speculationrules$/i.test(type) ? code : '';
