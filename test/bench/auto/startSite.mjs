import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {host} from '../openBrowser.mjs';
import {pages, work} from './pages.mjs';

/** What gives a page the finer clock. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the pages from memory, and a small answer at `/data.json`, whatever its query. */
export async function startSite() {
  const script = {type: 'text/javascript; charset=utf-8', body: readFileSync(new URL('../../../dist/dongui.auto.js', import.meta.url))};
  /** @type {Map<string, {type: string, body: string | Buffer}>} */
  const answers = new Map([
    ['/dongui.auto.js', script],
    ['/work.js', {type: script.type, body: work}],
    ['/data.json', {type: 'application/json', body: '{"ok":true}'}],
    ...Object.entries(pages).map(([path, body]) => /** @type {const} */ ([path, {type: 'text/html; charset=utf-8', body}])),
  ]);
  const server = createServer((request, response) => {
    const answer = answers.get((request.url ?? '').split('?')[0] ?? '');
    const headers = {...isolated, 'content-type': answer?.type ?? 'text/plain', 'cache-control': 'no-store'};
    response.writeHead(answer ? 200 : 404, headers).end(answer?.body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    origin: `http://${host}:${typeof address === 'object' ? address?.port : ''}`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
