import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {readPackage} from '../../support/web/site.js';
import type {Vendor} from './types.js';

/** Code of a page with the packages it imports, as a site's own bundler makes it. */
async function bundle(code: string): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? '\0entry' : null),
    load: (id: string) => (id === '\0entry' ? code : null),
  };
  const plugins = [entry, resolve({browser: true, rootDir: process.cwd()})];
  const made = await rollup({input: 'entry', plugins, treeshake: false, onwarn: () => undefined, external: [/\.css$/]});
  const {output} = await made.generate({format: 'iife', inlineDynamicImports: true});
  await made.close();
  return output[0].code;
}

/** A package's CommonJS or UMD file, as a bundler that knows those wraps it. */
const wrap = (path: string): string => `(function () {var module = {exports: {}}, exports = module.exports;${readPackage(path)}
;return module.exports;})()`;

/** SDKs that a site has in its own bundle: the code is the site's and runs, only what it sends and stores is the vendor's. */
export async function bundledSdks(): Promise<readonly Vendor[]> {
  const amplitude = `(function () {
var amplitude = ${wrap('@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js')};
amplitude.init('0123456789abcdef', {autocapture: false, flushIntervalMillis: 100});
window.tell = function (event) { amplitude.track(event); };
})();`;
  const braze =
    await bundle(`import {initialize, automaticallyShowInAppMessages, openSession, logCustomEvent, requestImmediateDataFlush} from '@braze/web-sdk';
initialize('01234567-89ab-cdef-0123-456789abcdef', {baseUrl: 'sdk.iad-05.braze.com'});
automaticallyShowInAppMessages();
openSession();
let timer;
window.tell = event => {
  logCustomEvent(event);
  clearTimeout(timer);
  timer = setTimeout(requestImmediateDataFlush, 50);
};`);
  return [
    {
      name: 'Amplitude, bundled',
      services: ['amplitude'],
      hosts: ['amplitude.com'],
      files: {'api2.amplitude.com/*': {headers: {'content-type': 'application/json'}, body: '{"code":200}'}},
      inFile: '',
      snippet: `<script>${amplitude}</script>`,
      tell: "tell('$')",
      events: ({host, body}) =>
        host.startsWith('api') && body ? (JSON.parse(body) as {events: {event_type: string}[]}).events.map(each => each.event_type) : [],
      stores: /^AMP_/i,
    },
    {
      name: 'Braze, bundled',
      services: ['braze'],
      hosts: ['braze.com', 'appboycdn.com', 'fontawesome.com'],
      files: {
        'sdk.iad-05.braze.com/api/v3/data/': {
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({config: {time: 1, custom_event_blacklist: [], events_blacklist: [], attributes_blacklist: []}}),
        },
      },
      asks: /^GET use\.fontawesome\.com/,
      inFile: '',
      snippet: `<script>${braze}</script>`,
      tell: "tell('$')",
      stores: /^ab\.storage/,
    },
  ];
}
