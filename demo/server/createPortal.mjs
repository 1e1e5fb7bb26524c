import {createHash, randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {policyTableCss} from '../../dist/server.js';
import {createViews} from './createViews.mjs';
import {findPage} from './pages.mjs';
import {renderPage} from './renderPage.mjs';

const dist = new URL('../../dist/', import.meta.url);
const assets = new URL('../assets/', import.meta.url);

/** @type {Record<string, string>} */
const types = {js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml', map: 'application/json'};

/**
 * @param {object} parts
 * @param {ReturnType<typeof import('./createArrivals.mjs').createArrivals>} parts.arrivals
 * @param {ReturnType<typeof import('./records/createRecords.mjs').createRecords>} parts.records
 * @param {number} parts.trackerPort
 * @returns {import('node:http').RequestListener}
 */
export function createPortal({arrivals, records, trackerPort}) {
  return async (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const page = findPage(pathname);

    if (pathname === '/demo/events') {
      // The same stream as the tracker's: asked for here, the page's network log shows no tracker at all before 동의.
      arrivals.stream(request, response);
    } else if (/^\/views(\/|$)/.test(pathname)) {
      const nonce = randomBytes(16).toString('base64');
      const html = createViews(new URL(request.url ?? '/', 'http://portal.localhost'), nonce);
      response.writeHead(html ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': contentPolicy(nonce),
        'x-content-type-options': 'nosniff',
      });
      response.end(html ?? '404');
    } else if (page) {
      const nonce = randomBytes(16).toString('base64');
      const signedIn = /(?:^|;\s*)JSESSIONID=/.test(request.headers.cookie ?? '');
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': contentPolicy(nonce, {typed: page.gate !== 'auto'}),
        'x-content-type-options': 'nosniff',
        ...(page.gate === 'auto' && {vary: 'Cookie'}),
      });
      response.end(
        await renderPage(page, {
          nonce,
          signedIn,
          userAgent: request.headers['user-agent'],
          url: `http://${request.headers.host}${request.url}`,
          cookie: request.headers.cookie,
          tracker: `http://${trackerHost(request.headers.host)}:${trackerPort}`,
        }),
      );
    } else if (request.method === 'POST' && (pathname === '/session' || pathname === '/session/end')) {
      // The only cookie of the portal: strictly necessary, and not before somebody signs in.
      const cookie = pathname === '/session' ? randomBytes(16).toString('hex') : '; Max-Age=0';
      response.setHeader('set-cookie', `JSESSIONID=${cookie}; Path=/; HttpOnly; SameSite=Lax`);
      const from = findPage((request.headers.referer ?? '').replace(/^https?:\/\/[^/]*|[?#].*$/g, ''));
      response.writeHead(303, {location: from?.path ?? '/'}).end();
    } else if (pathname === '/dongui-policy.css') {
      // For visitors without JavaScript.
      response
        .writeHead(200, {'content-type': types.css, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff'})
        .end(policyTableCss);
    } else if (/^\/dongui[\w.-]*\.(js|map)$/.test(pathname)) {
      await sendFile(new URL(`.${pathname}`, dist), request, response);
    } else if (/^\/assets\/[\w-]+\.(js|css|svg)$/.test(pathname)) {
      await sendFile(new URL(pathname.slice('/assets/'.length), assets), request, response);
    } else if (pathname === '/en') {
      response.writeHead(301, {location: '/en/'}).end();
    } else if (!(await records(request, response))) {
      response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('404');
    }
  };
}

/**
 * The page's second origin, under a host name that is another site to the one asked for. `*.localhost` where the visitor uses it;
 * otherwise the plain names, for systems that resolve only those. A fixed table: nothing of the Host header goes into the page.
 *
 * @param {string | undefined} host
 */
function trackerHost(host) {
  const name = (host ?? '').replace(/:\d+$/, '');
  return name === 'portal.localhost' ? 'tracker.localhost' : name === 'localhost' ? '127.0.0.1' : 'localhost';
}

/**
 * As strict as a policy gets: no script without the nonce or a parent that had it, no HTML or script from strings but by dongui's own
 * Trusted Types policy. Everything on these pages runs under it, the real Amplitude and Hackle code too (seen in Chromium). Not so the loaders
 * that vendors hand out, which make addresses of text: their page goes without that (`typed`).
 *
 * @param {string} nonce
 * @param {{typed?: boolean}} [options]
 */
function contentPolicy(nonce, {typed = true} = {}) {
  return [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(typed ? ["require-trusted-types-for 'script'", 'trusted-types dongui'] : []),
  ].join('; ');
}

/**
 * @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function sendFile(url, request, response) {
  /** @type {Buffer} */
  let body;
  try {
    body = await readFile(url);
  } catch {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Not there. dist/ is made by: npm run build');
    return;
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': types[url.pathname.split('.').pop() ?? ''] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    etag,
    'x-content-type-options': 'nosniff',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
  } else {
    response.writeHead(200, headers).end(body);
  }
}
