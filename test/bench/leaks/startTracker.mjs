import {createHash} from 'node:crypto';
import {startServer} from './startServer.mjs';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="x"><rect width="9" height="9"/></g></svg>';
const html = 'text/html; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';

/**
 * What the tracker's script does wherever it runs: a page, a frame, a worker. It tells the site too that it runs, since a gate that lets the code
 * through may still stop its request to the tracker. In an audio worklet nothing can be asked for: there it registers a processor, and the page tells.
 *
 * @param {string} id
 * @param {{portal: string, tracker: string}} origins
 */
const script = (id, {portal, tracker}) => `(function () {
  if (typeof registerProcessor === 'function') {
    registerProcessor('ran', class extends AudioWorkletProcessor { process() { return false; } });
    return;
  }
  (self.ran = self.ran || []).push('${id}');
  if (self.document) {
    new Image().src = '${portal}/ran?id=${id}';
    new Image().src = '${tracker}/hit?id=${id}';
  } else {
    fetch('${portal}/ran?id=${id}', {mode: 'no-cors'});
    fetch('${tracker}/hit?id=${id}', {mode: 'no-cors'});
  }
})();`;

/** @type {Readonly<Record<string, [type: string, body: string | Buffer]>>} */
const files = {
  '/p.gif': ['image/gif', pixel],
  '/hit': ['image/gif', pixel],
  '/p.svg': ['image/svg+xml', svg],
  '/frame': [html, '<!doctype html><title>frame</title><p>frame'],
  '/style.css': ['text/css', ':root {--tracked: 1}'],
  '/track.vtt': ['text/vtt', 'WEBVTT\n'],
  '/media': ['video/mp4', ''],
  '/font': ['font/woff2', ''],
  '/events': ['text/event-stream', 'data: 1\n\n'],
  '/text': ['text/plain', ''],
};

/**
 * Plays every vendor, on a host of its own: notes who came, and answers so that nothing but a gate can be in the way.
 *
 * @param {ReturnType<typeof import('./createLog.mjs').createLog>} log
 * @param {() => string} portal
 */
export async function startTracker(log, portal) {
  const {port, server, close} = await startServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const id = url.searchParams.get('id');
    log.add(id, url.pathname === '/hit' ? 'ran' : 'asked');
    const [type, body] =
      url.pathname === '/t.js' ? [javascript, script(id ?? '', {portal: portal(), tracker})] : (files[url.pathname] ?? [html, '']);
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      // A connection for each request: nothing that stays open holds a page's `load` back.
      connection: 'close',
    });
    // Not so much as a body for what came by POST into a frame or by a ping: nobody reads it.
    response.end(body);
  });
  const tracker = `http://tracker.localhost:${port}`;
  server.on('upgrade', (request, socket) => {
    log.add(new URL(request.url ?? '/', tracker).searchParams.get('id'), 'asked');
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    // Accepted, then closed by a frame: a socket that stays open would outlive its page.
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.end(Buffer.from([0x88, 0x00]), () => socket.destroy());
    socket.on('error', () => socket.destroy());
  });
  return {origin: tracker, host: `tracker.localhost:${port}`, close};
}
