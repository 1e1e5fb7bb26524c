import {readPackage} from '../../support/web/site.js';
import type {Vendor} from './types.js';

const scripts = '@amplitude/analytics-browser/lib/scripts';

/** https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2, “Snippet”: it comes with the package, and names the hash of its file. */
export const amplitude: Vendor = {
  name: 'Amplitude',
  services: ['amplitude'],
  hosts: ['amplitude.com'],
  files: {
    'cdn.amplitude.com/libs/analytics-browser-2.47.0-min.js.gz': {
      headers: {'content-encoding': 'gzip'},
      body: readPackage(`${scripts}/amplitude-min.js.gz`),
    },
    'api2.amplitude.com/*': {headers: {'content-type': 'application/json'}, body: '{"code":200}'},
  },
  snippet: `<script>${readPackage(`${scripts}/amplitude-snippet-min.js`)}
amplitude.init('0123456789abcdef', {autocapture: false, flushIntervalMillis: 100});</script>`,
  page: "amplitude.track('before 1'); amplitude.track('before 2', {price: 9}); amplitude.track('before 3');",
  told: ['before 1', 'before 2', 'before 3'],
  events: ({host, body}) =>
    host.startsWith('api') && body ? (JSON.parse(body) as {events: {event_type: string}[]}).events.map(each => each.event_type) : [],
  later: "amplitude.track('afterwards');",
  stores: /^AMP_/i,
};
