import {readFile} from 'node:fs/promises';
import type {Servers} from '../harness/index.js';
import {siteConfig} from './createPortal.js';

/** What the npm package imports, and the file of it that a browser takes. */
const dependencies = {'js-cookie': 'dist/js.cookie.mjs', preact: 'dist/preact.mjs'};

/**
 * Markup for `<head>` with which a page uses the npm package without a bundler. In `code`, a module, `createConsent` and `config` are at hand:
 * `siteConfig` with the catalogue.
 */
export async function npmHead(servers: Servers, code: string): Promise<string> {
  for (const [name, file] of Object.entries(dependencies)) {
    const body = await readFile(new URL(`../../../node_modules/${name}/${file}`, import.meta.url), 'utf8');
    servers.page(`/npm/${name}.mjs`, () => ({headers: {'content-type': 'text/javascript'}, body}));
  }
  const imports = Object.fromEntries(Object.keys(dependencies).map(name => [name, `/npm/${name}.mjs`]));
  return `<script type="importmap">${JSON.stringify({imports})}</script>
<script type="module">
import {createConsent} from '/index.js';
import * as catalogue from '/services.js';
const config = {...${JSON.stringify(siteConfig)}, catalogue};
${code}
</script>`;
}
