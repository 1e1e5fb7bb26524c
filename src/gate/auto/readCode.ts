import {importsOf} from '../../lib/importsOf.js';
import {queryAll} from '../../lib/queryAll.js';

/** The addresses that the import maps of the page give a name; of a name that ends in `/`, what begins with it. */
const mapped = (name: string): unknown[] =>
  queryAll(document, 'script[type=importmap]').flatMap(({textContent}) => {
    try {
      return Object.entries(JSON.parse(textContent ?? '').imports).flatMap(([key, url]) =>
        (key.endsWith('/') ? name.startsWith(key) : name === key) ? [url] : [],
      );
    } catch {
      return [];
    }
  });

/** What a script of this type asks for before it runs: the addresses that a module imports, and the text of speculation rules. Of other types nothing. */
export const readCode = (type: string, code = ''): string =>
  /^module$/i.test(type)
    ? importsOf(code)
        .flatMap(name => [name, ...mapped(name)])
        .join(' ')
    : /^speculationrules$/i.test(type)
      ? code
      : '';
