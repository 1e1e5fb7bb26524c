/**
 * A fetch handler for an edge (Cloudflare Workers, Deno, Bun) in front of a site: every HTML answer of the origin is held as it passes.
 * Deno: deno serve demo/examples/edge.mjs · Bun: bun demo/examples/edge.mjs
 */
import {holdHtml} from 'dongui/server';
import {config} from './config.mjs';

export default {
  /** @param {Request} request */
  async fetch(request) {
    const answer = await fetch(request);
    if (!answer.body || !answer.headers.get('content-type')?.startsWith('text/html')) {
      return answer;
    }
    const headers = new Headers(answer.headers);
    headers.append('vary', 'Cookie');
    // The held page is longer, and fetch has unpacked it.
    headers.delete('content-length');
    headers.delete('content-encoding');
    headers.delete('etag');
    const body = holdHtml(answer.body, config, {cookie: request.headers.get('cookie'), url: request.url});
    return new Response(body, {status: answer.status, statusText: answer.statusText, headers});
  },
};
