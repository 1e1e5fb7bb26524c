import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import type {Duplex} from 'node:stream';
import {gunzipSync} from 'node:zlib';
import {whenQuiet} from '../../harness/servers/whenQuiet.js';
import {createCertificate} from './createCertificate.js';
import type {Answer, Ask, Content, Web} from './types.js';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Starts the proxy that plays all hosts. What nobody put anywhere is answered as collecting endpoints do: a pixel, or `{}`. */
export async function startWeb(): Promise<Web> {
  const contents = new Map<string, Content>();
  let asks: Ask[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // As a proxy is asked, or inside its tunnel.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    const bytes = Buffer.concat(chunks);
    const {method = 'GET', headers} = request;
    const body = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
    const ask: Ask = {method, host: url.hostname, path: url.pathname + url.search, body, headers, at: Date.now()};
    asks.push(ask);
    const cors = {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'cache-control': 'no-store',
    };
    const found = method === 'OPTIONS' ? {status: 204} : resolve(ask);
    const type = typeOf(url.pathname, ask);
    response.writeHead(found.status ?? 200, {...cors, ...(type && {'content-type': type}), ...found.headers}).end(found.body);
  }

  function resolve(ask: Ask): Answer {
    const address = ask.host + ask.path.replace(/\?.*/, '');
    const fits = [...contents.keys()].filter(key => (key.endsWith('*') ? address.startsWith(key.slice(0, -1)) : address === key));
    const rank = (key: string) => (key.endsWith('*') ? key.length - 1 : key.length + 1);
    const content = contents.get(fits.sort((a, b) => rank(b) - rank(a))[0] ?? '');
    const given = typeof content === 'function' ? content(ask) : content;
    if (given === undefined) {
      const isImage = ask.headers['sec-fetch-dest'] === 'image' || `${ask.headers.accept}`.startsWith('image');
      return isImage ? {headers: {'content-type': 'image/gif'}, body: pixel} : {headers: {'content-type': 'application/json'}, body: '{}'};
    }
    return typeof given === 'string' || given instanceof Uint8Array ? {body: given} : given;
  }

  /** Every host takes WebSockets, and greets: https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2. */
  const upgrade = (request: IncomingMessage, socket: Duplex) => {
    const {host = '', ...headers} = request.headers;
    asks.push({method: 'WS', host: host.replace(/:.*/, ''), path: request.url ?? '', body: '', headers, at: Date.now()});
    const key = createHash('sha1').update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.on('error', () => socket.destroy());
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`);
    socket.write(Buffer.concat([Buffer.from([0x81, 5]), Buffer.from('hello')]));
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => response.destroy());
  };
  const plain = createServer(listener);
  const secure = createTlsServer(createCertificate(), listener);
  plain.on('upgrade', upgrade);
  secure.on('upgrade', upgrade);
  plain.on('connect', (request: IncomingMessage, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    (request.url?.endsWith(':443') ? secure : plain).emit('connection', socket);
  });
  plain.listen(0, '127.0.0.1');
  await once(plain, 'listening');
  const address = plain.address();
  if (address === null || typeof address === 'string') {
    throw new Error('No port');
  }

  const to = (hosts: readonly string[]): Ask[] =>
    hosts.length ? asks.filter(({host}) => hosts.some(end => host === end || host.endsWith(`.${end}`))) : asks;
  return {
    port: address.port,
    put: (where, content) => void contents.set(where, content),
    asks: (...hosts) => to(hosts),
    clear() {
      asks = [];
    },
    settle: (hosts, ms = 400) => whenQuiet(() => to(hosts).at(-1), ms),
    empty: () => contents.clear(),
  };
}

function typeOf(path: string, {headers}: Ask): string {
  if (/\.(js|mjs)(\.gz)?$/.test(path) || headers['sec-fetch-dest'] === 'script') {
    return 'text/javascript; charset=utf-8';
  }
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
}
