import {readFile} from 'node:fs/promises';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {readBody} from './readBody.js';
import type {PageAnswer, PageContent} from './types.js';

interface PortalOptions {
  pages: ReadonlyMap<string, PageContent>;
  /** The folder of built files: reachable under `/dist/` and, as on a site that copied them, under `/`. */
  dist: string;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export function createPortal({pages, dist}: PortalOptions): RequestListener {
  return (request, response) => {
    answer(request).then(
      ({status = 200, headers = {}, body = ''}) => {
        const plain = {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'};
        const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
        response.writeHead(status, {...plain, ...named}).end(body);
      },
      // A page function that throws shows up as the page, where the test's author looks.
      error => failWith(response, error),
    );
  };

  async function answer(request: IncomingMessage): Promise<PageAnswer> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const content = pages.get(url.pathname);
    if (content === undefined) {
      return fileAnswer(url.pathname);
    }
    if (typeof content === 'string') {
      return {body: content};
    }
    const given = await content({method: request.method ?? 'GET', url, headers: request.headers, body: await readBody(request)});
    return typeof given === 'string' ? {body: given} : given;
  }

  async function fileAnswer(path: string): Promise<PageAnswer> {
    // normalize() of an absolute path cannot climb above its root.
    const inside = normalize(decodeURIComponent(path)).replace(/^\/dist\//, '/');
    const type = types[extname(inside)];
    try {
      if (type) {
        return {headers: {'content-type': type, 'cache-control': 'no-store'}, body: await readFile(join(dist, inside), 'utf8')};
      }
    } catch {
      // No such file: 404.
    }
    return {status: 404, headers: {'content-type': 'text/plain'}, body: `Nothing at ${path}`};
  }
}

function failWith(response: ServerResponse, error: unknown): void {
  response.writeHead(500, {'content-type': 'text/plain; charset=utf-8'}).end(error instanceof Error ? error.stack : String(error));
}
