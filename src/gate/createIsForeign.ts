import {nonceScript} from '../lib/nonceScript.js';

/**
 * Makes the question whether a script is somebody's who could not run one in this page: it has not the page's nonce. Let go it would run, by
 * `'strict-dynamic'`, under which what runs lets in what it puts in (docs/security.md). The developer is told.
 * Where no header brings a policy the attribute can be read, and a nonce keeps nobody out: https://html.spec.whatwg.org/#nonce-attributes
 */
export function createIsForeign(report: (code: string, found: unknown) => unknown): (script: Element) => boolean {
  const first = nonceScript();
  const nonce = !first?.getAttribute('nonce') && first?.nonce;
  // Telling answers nothing.
  return script => !!nonce && (script as HTMLElement).nonce !== nonce && !report('nonce-missing', script);
}
