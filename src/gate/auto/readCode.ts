import {importsOf} from '../../lib/importsOf.js';
import {queryAll} from '../../lib/queryAll.js';

/** What the import maps of the page give a name: names, of which one that ends in `/` stands for all that begin with it, and addresses. */
const readMaps = (): [name: string, url: unknown][] =>
  queryAll(document, 'script[type=importmap]').flatMap(({textContent}) => {
    try {
      return Object.entries(JSON.parse(`${textContent}`).imports);
    } catch {
      return [];
    }
  });

/** The addresses that a module asks for before it runs, by themselves or by their names. */
function readModule(code: string): string {
  const maps = readMaps();
  return importsOf(code)
    .flatMap(path => [path, ...maps.flatMap(([name, url]) => ((name.endsWith('/') ? path.startsWith(name) : path === name) ? [url] : []))])
    .join(' ');
}

/** What a script of this type asks for before it runs: what a module imports, and the text of speculation rules. Of other types nothing. */
export const readCode = (type: string, code = ''): string =>
  /^module$/i.test(type) ? readModule(code) : /^speculationrules$/i.test(type) ? code : '';
