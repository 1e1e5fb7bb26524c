import {startServer} from './startServer.mjs';

/**
 * @typedef {object} Answer
 * @property {string | Buffer} body
 * @property {string} [type]
 * @property {Readonly<Record<string, string>>} [headers]
 */

/**
 * The site itself. Hears of code that ran at `/ran?id=`.
 *
 * @param {ReturnType<typeof import('./createLog.mjs').createLog>} log
 * @param {(url: URL) => Answer | undefined} answer
 */
export async function startPortal(log, answer) {
  const {port, close} = await startServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (url.pathname === '/ran') {
      log.add(url.searchParams.get('id'), 'ran');
      response.writeHead(204, {'access-control-allow-origin': '*', 'cache-control': 'no-store'}).end();
      return;
    }
    const {body = '', type = 'text/html; charset=utf-8', headers = {}, status = 200} = answer(url) ?? /** @type {any} */ ({status: 404});
    response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...headers}).end(body);
  });
  return {origin: `http://portal.localhost:${port}`, close};
}
