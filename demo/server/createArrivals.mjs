/**
 * What reached the tracker origin, kept for tests (`hits`) and streamed to the strip on the page (Server-Sent Events).
 *
 * @typedef {object} Hit
 * @property {string} vendor  id as in dongui's catalogue, or `unknown`
 * @property {string} what    code, config, hit, frame, preflight, other
 * @property {string} method
 * @property {string} url     path and query
 * @property {string} page    the referrer the browser sent along: with its default policy the origin only
 * @property {number} at      milliseconds since 1970
 * @property {number} count   how many from this vendor so far
 */

/** How many a newly opened page may be told of afterwards. */
const kept = 300;

export function createArrivals() {
  /** @type {Hit[]} */
  const hits = [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {Set<import('node:http').ServerResponse>} */
  const streams = new Set();

  /** @param {Hit} hit */
  const toEvent = hit => `data: ${JSON.stringify(hit)}\n\n`;

  return {
    hits,

    /** @param {Pick<Hit, 'vendor' | 'what' | 'method' | 'url' | 'page'>} arrival */
    add(arrival) {
      const count = (counts.get(arrival.vendor) ?? 0) + 1;
      counts.set(arrival.vendor, count);
      const hit = {...arrival, at: Date.now(), count};
      hits.push(hit);
      for (const stream of streams) {
        stream.write(toEvent(hit));
      }
    },

    /**
     * The strip's own line: a tool of this demo, not a tracker; it is not counted and carries nothing about the visitor.
     * `?since=<ms>` first repeats what came after that time, since a page may be released before its strip listens.
     *
     * @param {import('node:http').IncomingMessage} request
     * @param {import('node:http').ServerResponse} response
     */
    stream(request, response) {
      const since = Number(/[?&]since=(\d+)/.exec(request.url ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      });
      response.write(': demo tool, not a tracker: tells the strip on the page what reached the trackers\n\n');
      for (const hit of hits.slice(-kept)) {
        if (hit.at >= since) {
          response.write(toEvent(hit));
        }
      }
      streams.add(response);
      request.on('close', () => streams.delete(response));
    },

    close() {
      for (const stream of streams) {
        stream.end();
      }
      streams.clear();
    },
  };
}
