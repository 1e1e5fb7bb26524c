import {readdirSync, readFileSync} from 'node:fs';
import {services} from './texts.mjs';

const root = new URL('../../../', import.meta.url);
const dist = new URL(process.env.DONGUI_DIST ? `file://${process.env.DONGUI_DIST}/` : 'dist/', root);
const built = readdirSync(dist).filter(name => /^dongui[\w-]*\.js$/.test(name));

const config = {
  company: '인프라닉스',
  policy: {url: '/privacy', version: '2022-04-12'},
  services: services.map(({id, purpose, name, cookie}) => ({
    id,
    name: {ko: name},
    provider: '인프라닉스',
    purpose,
    items: ['id', 'log'],
    retention: '1년',
    cookies: [{name: cookie, retention: '1년'}],
  })),
};

/**
 * The config tag and the script tag in `<head>`, as documented; it fetches the rest by itself. Its Korean texts are its own.
 *
 * @type {import('./types.mjs').Library}
 */
export const dongui = {
  name: 'dongui',
  version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
  files: Object.fromEntries(built.map(name => [`/${name}`, new URL(name, dist)])),
  head: `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script>
<script src="/dongui.js"></script>`,
  // The header `Link` of docs/performance.md, which a `<link>` is equal to.
  announced: ['ui', 'ko'].map(part => `<link rel="modulepreload" href="/dongui-${part}.js">`).join(''),
  hold: (code, purpose) => `<script type="text/plain" data-purpose="${purpose}">${code}</script>`,
  selectors: {
    banner: 'dongui-ui >>> .banner',
    agree: 'dongui-ui >>> [data-dongui-action="accept-all"]',
    customize: 'dongui-ui >>> [data-dongui-action="preferences"]',
    dialog: 'dongui-ui >>> dialog[open]',
  },
};
