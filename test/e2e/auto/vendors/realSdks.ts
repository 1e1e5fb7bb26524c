import {readPackage} from '../../support/web/site.js';
import type {Ask} from '../../support/web/types.js';
import type {Vendor} from './types.js';

const amplitudeScripts = '@amplitude/analytics-browser/lib/scripts';
const json = (body: object) => ({headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});

const readPostHog = ({body}: Ask) =>
  JSON.parse(Buffer.from(new URLSearchParams(body).get('data') ?? '', 'base64').toString()) as {event: string; uuid: string};

/** Vendors' own published code, each at the address that its documentation names. */
export const realSdks: readonly Vendor[] = [
  {
    // https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2: the snippet comes with the package, and names the hash of its file.
    name: 'Amplitude',
    services: ['amplitude'],
    hosts: ['amplitude.com'],
    files: {
      'cdn.amplitude.com/libs/analytics-browser-2.47.0-min.js.gz': {
        headers: {'content-encoding': 'gzip'},
        body: readPackage(`${amplitudeScripts}/amplitude-min.js.gz`),
      },
      'api2.amplitude.com/*': json({code: 200}),
    },
    snippet: `<script>${readPackage(`${amplitudeScripts}/amplitude-snippet-min.js`)}
amplitude.init('0123456789abcdef', {autocapture: false, flushIntervalMillis: 100});</script>`,
    tell: "amplitude.track('$', {price: 9})",
    events: ({host, body}) =>
      host.startsWith('api') && body ? (JSON.parse(body) as {events: {event_type: string}[]}).events.map(each => each.event_type) : [],
    stores: /^AMP_/i,
  },
  {
    // https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript: the snippet comes with the package.
    name: 'Mixpanel',
    services: ['mixpanel'],
    hosts: ['mixpanel.com', 'mxpnl.com'],
    files: {
      'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js': readPackage('mixpanel-browser/dist/mixpanel.min.js'),
      'api-js.mixpanel.com/*': json({status: 1}),
    },
    snippet: `<script>${readPackage('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js')}
mixpanel.init('0123456789abcdef', {batch_flush_interval_ms: 100});</script>`,
    tell: "mixpanel.track('$')",
    // Its queue is behind a lock, and which call comes first to that is chance; each has the time it was made.
    stamped: ({body}) =>
      body
        ? (JSON.parse(new URLSearchParams(body).get('data') ?? '[]') as {event: string; properties: {time: number}}[]).map(
            ({event, properties}) => [event, properties.time],
          )
        : [],
    stores: /^(mp_|__mpq_)/,
  },
  {
    // https://docs-kr.hackle.io/docs/js-sdk-init, “CDN”.
    name: 'Hackle',
    services: ['hackle'],
    hosts: ['hackle.io'],
    files: {
      'cdn2.hackle.io/npm/@hackler/javascript-sdk@*': readPackage('@hackler/javascript-sdk/lib/index.browser.umd.min.js'),
      'sdk-api.hackle.io/api/v2/workspaces/*': json({
        workspace: {id: 1, environment: {id: 1, primary: true}, attributes: {}},
        ...{experiments: [], featureFlags: [], buckets: [], events: [], segments: [], containers: [], parameterConfigurations: []},
        ...{remoteConfigParameters: [], inAppMessages: []},
      }),
      'sdk-api.hackle.io/api/v1/cohorts*': json({cohorts: []}),
    },
    snippet: `<script src="https://cdn2.hackle.io/npm/@hackler/javascript-sdk@11.56.1/lib/index.browser.umd.min.js"></script>
<script>window.hackleClient = Hackle.createInstance('0123456789abcdef', {exposureEventDedupIntervalMillis: -1});</script>`,
    tell: "hackleClient.track({key: '$'})",
    stores: /^(_hackle_|hackle-)/,
    scanned: /^GET cdn2\.hackle\.io\/npm/,
  },
  {
    // https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup. `/tag/` is a loader that starts the code of clarity-js.
    name: 'Clarity',
    services: ['clarity'],
    hosts: ['clarity.ms', 'bing.com'],
    files: {
      'www.clarity.ms/tag/*': `(function (c, l, a, r, i) {
  c[a] = c[a] || function () { (c[a].q = c[a].q || []).push(arguments); };
  c[a]('start', {projectId: i, upload: 'https://l.clarity.ms/collect', expire: 365, track: true, content: true, delay: 100});
  c[a].q.unshift(c[a].q.pop());
  var t = l.createElement(r); t.async = true; t.src = 'https://scripts.clarity.ms/0.8.70/clarity.js';
  l.head.appendChild(t);
})(window, document, 'clarity', 'script', 'abcdefghij');`,
      'scripts.clarity.ms/*': readPackage('clarity-js/build/clarity.min.js'),
      'l.clarity.ms/*': {status: 204},
    },
    snippet: `<script>(function(c,l,a,r,i,t,y){
c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};
t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);
})(window, document, "clarity", "script", "abcdefghij");</script>`,
    tell: "clarity('event', '$')",
    stores: /^_cl/,
  },
  {
    // https://posthog.com/docs/libraries/js, “Snippet”. In no catalogue: the site describes it.
    name: 'PostHog',
    services: [
      {
        id: 'posthog',
        name: {ko: '포스트호그', en: 'PostHog'},
        provider: 'PostHog, Inc.',
        purpose: 'analytics',
        items: ['ip', 'log'],
        retention: '7년',
        country: 'US',
        urls: ['us.i.posthog.com/', 'us-assets.i.posthog.com/'],
        cookies: [{name: 'ph_*_posthog', retention: '1년'}],
        storage: ['ph_*', '__ph_*'],
      },
    ],
    hosts: ['posthog.com'],
    files: {'us.i.posthog.com/static/array.js': readPackage('posthog-js/dist/array.js')},
    snippet: `<script>!function(t,e){var o,n,p,r;e.__SV||(window.posthog=e,e._i=[],e.init=function(i,s,a){function g(t,e){var o=e.split(".");2==o.length&&(t=t[o[0]],e=o[1]),t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}}(p=t.createElement("script")).type="text/javascript",p.async=!0,p.src=s.api_host+"/static/array.js",(r=t.getElementsByTagName("script")[0]).parentNode.insertBefore(p,r);var u=e;for(void 0!==a?u=e[a]=[]:a="posthog",u.people=u.people||[],u.toString=function(t){var e="posthog";return"posthog"!==a&&(e+="."+a),t||(e+=" (stub)"),e},u.people.toString=function(){return u.toString(1)+".people (stub)"},o="capture identify alias people.set people.set_once set_config register register_once unregister opt_out_capturing has_opted_out_capturing opt_in_capturing reset isFeatureEnabled onFeatureFlags".split(" "),n=0;n<o.length;n++)g(u,o[n]);e._i.push([i,s,a])},e.__SV=1)}(document,window.posthog||[]);
posthog.init('phc_0123456789', {api_host: 'https://us.i.posthog.com', autocapture: false, capture_pageview: false, capture_pageleave: false,
  disable_compression: true, request_batching: false, disable_session_recording: true, advanced_disable_decide: true});</script>`,
    tell: "posthog.capture('$')",
    events: ask => (ask.body ? [readPostHog(ask).event] : []),
    // Version 7 of UUID begins with the time and counts on within it.
    order: ask => (ask.body ? readPostHog(ask).uuid : ''),
    stores: /^(ph_|__ph_)/,
  },
];
