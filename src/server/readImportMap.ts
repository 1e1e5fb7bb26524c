import type {ImportNames} from '../lib/importsOf.js';

const namesIn = (list: unknown): ImportNames => Object.entries(Object(list));

/**
 * What an import map says to inline modules of the page at `base`: of its scopes those that the page is in. Of damaged JSON nothing, since a browser
 * makes nothing of it. https://html.spec.whatwg.org/multipage/webappapis.html#import-maps
 */
export function readImportMap(json: string, base: string): ImportNames {
  try {
    const {imports, scopes} = Object(JSON.parse(json));
    const inScope = Object.entries(Object(scopes)).filter(([scope]) => {
      const start = URL.canParse(scope, base) ? new URL(scope, base).href : undefined;
      return start === base || (start?.endsWith('/') && base.startsWith(start));
    });
    return [imports, ...inScope.map(([, list]) => list)].flatMap(namesIn);
  } catch {
    return [];
  }
}
