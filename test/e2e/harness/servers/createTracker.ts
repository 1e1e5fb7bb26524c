import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import {pause} from '../page/pause.js';
import type {HitLog} from './createHitLog.js';
import {readBody} from './readBody.js';
import {trackerAnswer} from './trackerAnswer.js';

/** The stand-in for every vendor: notes who came, then answers as the query string says. */
export function createTracker(log: HitLog): RequestListener {
  return (request, response) => {
    // A visitor who leaves in the middle is no failure of the server.
    answer(log, request, response).catch(() => response.destroy());
  };
}

async function answer(log: HitLog, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = Date.now();
  const {method = 'GET', headers} = request;
  const host = headers.host ?? '';
  const url = new URL(request.url ?? '/', `http://${host}`);
  const {kind, type, body} = trackerAnswer(url);
  log.add({
    method,
    host,
    path: url.pathname + url.search,
    id: url.searchParams.get('id') ?? '',
    kind,
    cookie: headers.cookie ?? '',
    destination: String(headers['sec-fetch-dest'] ?? ''),
    referer: headers.referer ?? '',
    body: method === 'GET' ? '' : await readBody(request),
    at,
  });
  if (url.searchParams.has('hang')) {
    return;
  }
  await pause(Number(url.searchParams.get('delay') ?? 0));
  const cookie = url.searchParams.get('set-cookie');
  response.writeHead(Number(url.searchParams.get('status') ?? (type ? 200 : 204)), {
    'cache-control': 'no-store',
    // Modules, fetch and credentials from the portal must work: only dongui may be what stops them.
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    ...(type && {'content-type': type}),
    ...(cookie && {'set-cookie': `${cookie}; Path=/`}),
  });
  response.end(body);
}
