import {queryAll} from '../lib/queryAll.js';

/**
 * Makes the question whether a script is somebody's who could not run one in this page: it has not the page's nonce, which the first script with one has, before
 * all that visitors have written. Let go it would run, by `'strict-dynamic'`, under which what runs lets in what it puts in (docs/security.md). The developer is told.
 * Where no header brings a policy the attribute can be read, and a nonce keeps nobody out: https://html.spec.whatwg.org/#nonce-attributes
 */
export function createIsForeign(report: (code: string, found: unknown) => unknown): (script: Element) => boolean {
  const [first] = queryAll(document, 'script[nonce]') as HTMLElement[];
  const nonce = !first?.getAttribute('nonce') && first?.nonce;
  // Telling answers nothing.
  return script => !!nonce && (script as HTMLElement).nonce !== nonce && !report('nonce-missing', script);
}
