/**
 * node demo/examples/express.mjs, then the address it prints
 *
 * /         a page that the site sends as one text: every HTML answer is held on its way out
 * /stream   the same, held while it streams by
 * /lockdown the page as it is, with the policy of `gate: 'lockdown'` as a header
 * /orders   (POST) to whom the server itself would report a purchase
 */
import {argv} from 'node:process';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {holdHtml, readConsent, responseHeaders} from 'dongui/server';
import express from 'express';
import {config, page} from './config.mjs';

/** @param {express.Request} request */
const readVisit = request => ({
  cookie: request.headers.cookie,
  url: `${request.protocol}://${request.get('host')}${request.originalUrl}`,
});

/** One address, two answers: browsers and caches between have to know by what they differ. @param {express.Response} response */
const startPage = response => response.vary('Cookie').set('cache-control', 'private, no-cache').type('html');

/**
 * Reads the choice once per request, and holds whatever HTML leaves by `send` or `render`: routes and templates stay as they are. What leaves by
 * `end`, `write`, `pipe` or `sendFile` (also of `express.static`) is not seen: hold it as `/stream` does. `compression` may come before or after.
 *
 * @type {express.RequestHandler}
 */
export function holdTrackers(request, response, next) {
  const {send} = response;
  response.locals.consent = readConsent(request.headers.cookie, config);
  response.send = body => {
    const type = response.get('content-type') ?? '';
    const isHtml = typeof body === 'string' ? /^text\/html|^$/.test(type) : Buffer.isBuffer(body) && /^text\/html/.test(type);
    if (!isHtml) {
      return send.call(response, body);
    }
    // Before Express makes the ETag: by that of the live page a browser would keep a copy made for another choice.
    const held = holdHtml(body, config, readVisit(request));
    return send.call(startPage(response), typeof held === 'string' ? held : Buffer.from(held));
  };
  next();
}

/** The site. @param {express.Express} app */
export function addRoutes(app) {
  app.get('/', (_request, response) => {
    response.send(page);
  });
  app.get('/stream', async (request, response) => {
    // In place of an upstream answer or a file. Backpressure and a visitor who leaves are pipeline's.
    const source = Readable.from([Buffer.from(page)]);
    await pipeline(holdHtml(source, config, readVisit(request)), startPage(response)).catch(() => response.destroy());
  });
  app.get('/lockdown', (request, response) => {
    for (const [name, value] of Object.entries(responseHeaders({...config, gate: 'lockdown'}, request.headers.cookie))) {
      response.append(name, value);
    }
    startPage(response).end(page);
  });
  app.post('/orders', (_request, response) => {
    response.json({told: config.services.filter(id => response.locals.consent.allows[id])});
  });
  app.use(express.static(fileURLToPath(new URL('../../dist/', import.meta.url)), {index: false}));
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const app = express();
  app.use(holdTrackers);
  addRoutes(app);
  const server = app.listen(Number(process.env.PORT ?? 8012), '127.0.0.1', () => {
    console.log(`http://localhost:${server.address().port}`);
  });
}
