import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';
import {host} from './openBrowser.mjs';

/** @type {Record<string, string>} */
const types = {js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', html: 'text/html; charset=utf-8'};

/**
 * Serves from memory, everything as `gzip -9` and nothing to be cached: each visit pays for all it loads.
 *
 * @param {{files: Readonly<Record<string, URL | string>>, pages: Readonly<Record<string, string>>}} content
 */
export async function startServer({files, pages}) {
  /** @type {Map<string, {type: string, body: Buffer}>} */
  const answers = new Map();
  for (const [path, source] of Object.entries(files)) {
    const body = gzipSync(typeof source === 'string' ? source : readFileSync(source), {level: 9});
    answers.set(path, {type: types[path.split('.').pop() ?? ''] ?? '', body});
  }
  for (const [path, html] of Object.entries(pages)) {
    answers.set(path, {type: types.html ?? '', body: gzipSync(html, {level: 9})});
  }
  /** @type {{path: string, bytes: number}[]} */
  let sent = [];

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = answers.get(path);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    sent.push({path, bytes: answer.body.length});
    response
      .writeHead(200, {
        'content-type': answer.type,
        'content-encoding': 'gzip',
        'content-length': answer.body.length,
        'cache-control': 'no-store',
      })
      .end(answer.body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();

  return {
    origin: `http://${host}:${typeof address === 'object' ? address?.port : ''}`,
    /** What was sent since the last call. */
    takeSent() {
      const result = sent;
      sent = [];
      return result;
    },
    close: () => server.closeAllConnections() ?? server.close(),
  };
}
