/**
 * A fetch handler for an edge (Cloudflare Workers, Deno, Bun) in front of a site: every HTML answer of the origin is held as it passes.
 * Deno: deno serve demo/examples/edge.mjs · Bun: bun demo/examples/edge.mjs; where the handler is the site's own address (Deno, Bun), fetch the
 * origin's in place of the request's.
 */
import {holdHtml} from 'dongui/server';
import {config} from './config.mjs';

export default {
  /** @param {Request} request */
  async fetch(request) {
    const asked = new Headers(request.headers);
    if (/text\/html|^$/.test(asked.get('accept') ?? '')) {
      // For a page the browser's copy was held, or not, by another choice: the origin, which knows of none, must not call it up to date (304).
      asked.delete('if-none-match');
      asked.delete('if-modified-since');
    }
    const answer = await fetch(new Request(request, {headers: asked, redirect: 'manual'}));
    if (!answer.body || !/^text\/html/i.test(answer.headers.get('content-type') ?? '')) {
      return answer;
    }
    const headers = new Headers(answer.headers);
    headers.append('vary', 'Cookie');
    if (!/no-store/i.test(headers.get('cache-control') ?? '')) {
      headers.set('cache-control', 'private, no-cache');
    }
    // The held page is longer, fetch has unpacked it, and it changes with the choice.
    for (const name of ['content-length', 'content-encoding', 'etag', 'last-modified']) {
      headers.delete(name);
    }
    const body = holdHtml(answer.body, config, {cookie: request.headers.get('cookie'), url: request.url});
    return new Response(body, {status: answer.status, statusText: answer.statusText, headers});
  },
};
