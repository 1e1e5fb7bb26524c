import type {HitKind} from './types.js';

interface Answer {
  kind: HitKind;
  type?: string;
  body?: string | Buffer;
}

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What the tracker answers to a path, before its `status`, `delay` and `hang` are looked at. */
export function trackerAnswer(url: URL): Answer {
  const id = url.searchParams.get('id') ?? '';
  switch (url.pathname) {
    case '/t.js': {
      const quoted = JSON.stringify(id);
      const hit = JSON.stringify(`${url.origin}/hit?id=${encodeURIComponent(id)}`);
      const last = url.searchParams.get('module') ? `export const id = ${quoted};\n` : '';
      return {
        kind: 'script',
        type: 'text/javascript; charset=utf-8',
        body: `(window.ran = window.ran || []).push(${quoted});\nnew Image().src = ${hit};\n${last}`,
      };
    }
    case '/hit':
      return {kind: 'hit', type: 'image/gif', body: pixel};
    case '/p.gif':
      return {kind: 'image', type: 'image/gif', body: pixel};
    case '/frame':
      return {
        kind: 'frame',
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><title>frame</title><p>frame ${id.replaceAll('<', '&lt;')}</p>`,
      };
    case '/worker.js':
      return {kind: 'script', type: 'text/javascript; charset=utf-8', body: ''};
    case '/style.css':
      return {kind: 'style', type: 'text/css; charset=utf-8', body: `:root { --tracked: ${JSON.stringify(id)}; }`};
    case '/video':
      return {kind: 'video', type: 'video/mp4', body: ''};
    default:
      return {kind: 'other'};
  }
}
