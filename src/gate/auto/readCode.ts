import {type ImportNames, importsOf} from '../../lib/importsOf.js';
import {queryAll} from '../../lib/queryAll.js';

/** What the import maps of the page say. */
const readMaps = (): ImportNames =>
  queryAll(document, 'script[type=importmap]').flatMap(({textContent}) => {
    try {
      return Object.entries(JSON.parse(`${textContent}`).imports);
    } catch {
      return [];
    }
  });

/** What a script of this type asks for before it runs: what a module imports, by itself or by a name, and the text of speculation rules. Of other types nothing. */
export const readCode = (type: string, code = ''): string =>
  /^module$/i.test(type) ? importsOf(code, readMaps()).join(' ') : /^speculationrules$/i.test(type) ? code : '';
