import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {findVendor} from './vendors.mjs';

const standIns = new URL('../stand-ins/', import.meta.url);
const modules = new URL('../../node_modules/', import.meta.url);

const js = 'text/javascript; charset=utf-8';
const html = 'text/html; charset=utf-8';
const json = 'application/json';
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Code and frames the tracker origin serves. Two are the vendors' own browser builds, from their npm packages. @type {[RegExp, URL, string][]} */
const files = [
  [/^\/wcslog\.js$/, new URL('naver-analytics.js', standIns), js],
  [/^\/adfit\/static\/kp\.js$/, new URL('kakao-pixel.js', standIns), js],
  [/^\/gtag\/js$/, new URL('ga4.js', standIns), js],
  [/^\/gtm\.js$/, new URL('gtm.js', standIns), js],
  [/^\/\w+\/fbevents\.js$/, new URL('meta-pixel.js', standIns), js],
  [/^\/libs\/mixpanel-2-latest\.min\.js$/, new URL('mixpanel.js', standIns), js],
  [/^\/plugin\/ch-plugin-web\.js$/, new URL('channel-talk.js', standIns), js],
  [/^\/youtube\/embed\//, new URL('youtube.html', standIns), html],
  [/^\/kakao-map$/, new URL('kakao-map.html', standIns), html],
  [/^\/libs\/amplitude-min\.js$/, new URL('@amplitude/analytics-browser/lib/scripts/amplitude-min.js', modules), js],
  [/^\/npm\/@hackler\//, new URL('@hackler/javascript-sdk/lib/index.browser.umd.min.js', modules), js],
];

/** The least the two real SDKs accept as an answer. @type {[RegExp, object][]} */
const answers = [
  [/^\/amplitude$/, {code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: 0}],
  [
    /^\/hackle\/api\/v2\/workspaces\//,
    {
      workspace: {id: 1, environment: {id: 1, primary: true}, attributes: {}},
      experiments: [],
      featureFlags: [],
      buckets: [],
      events: [],
      segments: [],
      containers: [],
      parameterConfigurations: [],
      remoteConfigParameters: [],
      inAppMessages: [],
    },
  ],
  [/^\/hackle\/api\/v1\/cohorts$/, {cohorts: []}],
  [/^\/hackle\/api\/v1\/user-targets$/, {events: []}],
  [/^\/hackle\//, {}],
];

/**
 * Plays every tracker, on an origin of its own: serves their code, takes their hits and writes each arrival down.
 *
 * @param {ReturnType<typeof import('./createArrivals.mjs').createArrivals>} arrivals
 * @returns {import('node:http').RequestListener}
 */
export function createTracker(arrivals) {
  return async (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    if (pathname === '/events') {
      arrivals.stream(request, response);
      return;
    }
    const {id, what} = findVendor(pathname);
    const preflight = request.method === 'OPTIONS';
    arrivals.add({
      vendor: id,
      what: preflight ? 'preflight' : what,
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      page: request.headers.referer ?? '',
    });

    // As real trackers do: any site may send. Hackle puts its key into headers of its own, so those asked for are allowed.
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('cache-control', 'no-store');
    if (preflight) {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
      response.writeHead(204).end();
      return;
    }
    request.resume();

    const file = files.find(([pattern]) => pattern.test(pathname));
    if (file) {
      const [, url, type] = file;
      try {
        response.writeHead(200, {'content-type': type}).end(await readFile(url));
      } catch {
        response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end(`${fileURLToPath(url)} is missing: run npm install`);
      }
      return;
    }
    const answer = answers.find(([pattern]) => pattern.test(pathname));
    if (answer) {
      response.writeHead(200, {'content-type': json}).end(JSON.stringify(answer[1]));
      return;
    }
    if (id === 'unknown') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': 'image/gif'}).end(gif);
  };
}
