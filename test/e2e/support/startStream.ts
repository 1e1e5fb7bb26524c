import type {ServerResponse} from 'node:http';
import {fileURLToPath} from 'node:url';
import {createPortal} from '../harness/servers/createPortal.js';
import {listen} from '../harness/servers/listen.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A second port of the portal (a browser shares cookies between ports) that hands its page out piece by piece, and notes every request. */
export interface Stream {
  /** The address of the page. */
  url: string;
  /** Paths asked for so far, in their order; what browsers ask for by themselves (`/favicon.ico`) left out. */
  requests(): readonly string[];
  /** Sends a piece of the page, as soon as it is asked for. */
  write(html: string): void;
  end(html?: string): void;
  /** Forgets requests and the unfinished page. */
  clear(): void;
  close(): Promise<void>;
}

/** Long enough for every engine to start parsing at once. */
const padding = `<!--${' '.repeat(4096)}-->`;

export async function startStream(): Promise<Stream> {
  let paths: string[] = [];
  /** What nobody has asked for yet. */
  let pieces = '';
  let ended = false;
  let answer: ServerResponse | undefined;
  const files = createPortal({pages: new Map(), dist});
  const server = await listen((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://portal.localhost');
    if (pathname !== '/favicon.ico') {
      paths.push(pathname);
    }
    if (pathname === '/stream') {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'});
      answer = response;
      send(`<!doctype html>${padding}`);
    } else {
      files(request, response);
    }
  });

  function send(html: string): void {
    pieces = html + pieces;
    if (answer) {
      answer.write(pieces);
      pieces = '';
      if (ended) {
        answer.end();
      }
    }
  }

  return {
    url: `http://portal.localhost:${server.port}/stream`,
    requests: () => paths,
    write(html) {
      pieces += html;
      send('');
    },
    end(html = '') {
      ended = true;
      pieces += html;
      send('');
    },
    clear() {
      paths = [];
      pieces = '';
      ended = false;
      answer?.destroy();
      answer = undefined;
    },
    close: server.close,
  };
}
