/**
 * node demo/examples/node-http.mjs, then the address it prints
 *
 * /         the page as one text
 * /stream   the same, held while it streams by
 * /lockdown the page as it is, with the policy of `gate: 'lockdown'` as a header
 * /state    what the visitor's choice allows
 */
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {holdHtml, readConsent, responseHeaders} from 'dongui/server';
import {config, page} from './config.mjs';

const html = {'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache', vary: 'Cookie'};
const port = Number(process.env.PORT ?? 8010);

const server = createServer(async (request, response) => {
  const url = `http://${request.headers.host}${request.url}`;
  const {cookie} = request.headers;
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/') {
    response.writeHead(200, html).end(holdHtml(page, config, {cookie, url}));
  } else if (path === '/stream') {
    // In place of an upstream answer or a file: anything that can be iterated over. Backpressure and a visitor who leaves are pipeline's.
    response.writeHead(200, html);
    await pipeline(holdHtml(Readable.from([Buffer.from(page)]), config, {cookie, url}), response).catch(() => response.destroy());
  } else if (path === '/lockdown') {
    response.writeHead(200, {...html, ...responseHeaders({...config, gate: 'lockdown'}, cookie)}).end(page);
  } else if (path === '/state') {
    const {allows, needsAsking} = readConsent(cookie, config);
    response.writeHead(200, {'content-type': 'application/json', vary: 'Cookie'}).end(JSON.stringify({allows, needsAsking}));
  } else if (/^\/dongui[\w.-]*\.js$/.test(path)) {
    response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'});
    await pipeline(createReadStream(new URL(`../../dist${path}`, import.meta.url)), response).catch(() => response.destroy());
  } else {
    response.writeHead(404).end();
  }
});

server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${server.address().port}`));
