import {hash} from './lib/hash.js';

/** What the page's gate sends: which addresses wait (as for workers, gate/auto/workerGuard.ts), and for which cookie that holds. */
interface Rules {
  rules: [source: string, waits: boolean][];
  /** The hash of the cookie `dongui`, or of an empty text. */
  cookie: string;
}

/** The part of a service worker's globals that is used here; the project's types are those of a page. */
interface Scope {
  addEventListener(type: string, listener: (event: never) => void): void;
  skipWaiting(): Promise<void>;
  clients: {claim(): Promise<void>};
  cookieStore?: {get(name: string): Promise<{value?: string} | null>};
}

/**
 * Optional companion of the gate `auto`: from the second page on it also stops what the browser's preload scanner asks for before any script runs.
 * Register it once: `navigator.serviceWorker.register('/dongui-sw.js')`. It answers only what waits, with a network error, and leaves every other
 * request to the browser. Frames, plugins and sockets pass it by (docs/limits.md).
 */
const scope = globalThis as unknown as Scope;
const place = 'dongui-rules';
let current: Rules | undefined;
let compiled: [RegExp, boolean][] = [];
/** The rules are of another cookie than the one that was there when a page was asked for: what they let go may not go any more. */
let stale = false;
const changed: (() => void)[] = [];

function use(rules: Rules): void {
  current = rules;
  stale = false;
  compiled = rules.rules.map(([source, waits]) => [new RegExp(source), waits]);
  for (const tell of changed.splice(0)) {
    tell();
  }
}

/** Does it have to wait? `undefined`: it is no service's. */
const waits = ({host, pathname, search}: URL): boolean | undefined => compiled.find(([rule]) => rule.test(host + pathname + search))?.[1];

/** What an earlier page has sent; a worker is stopped and started as the browser likes. */
const stored = caches
  .open(place)
  .then(async cache => {
    const answer = await cache.match(place);
    if (answer && !current) {
      use(await answer.json());
    }
  })
  .catch(() => undefined);

/** Until another page has sent its rules, or the time is over. */
const news = (ms: number) =>
  new Promise<void>(resolve => {
    changed.push(resolve);
    setTimeout(resolve, ms);
  });

/** Is the choice another than the rules are of? No where the browser does not tell. */
async function differs(): Promise<boolean> {
  await stored;
  const cookie = await scope.cookieStore?.get('dongui').catch(() => undefined);
  return cookie !== undefined && hash(cookie?.value ?? '') !== current?.cookie;
}

/** The visitor may have refused where no page of this worker was; what may go is asked about only until a page has sent its rules, or none does. */
async function look(): Promise<void> {
  stale = !!scope.cookieStore;
  stale = await differs();
}

async function decide(request: Request): Promise<Response> {
  const url = new URL(request.url);
  await stored;
  if (waits(url) || stale) {
    // Or have agreed a moment ago: the cookie is written first, and the page's message is on its way. What may go on one page only leaves the cookie as it is.
    const differ = await differs();
    if (differ || waits(url)) {
      await news(differ ? 600 : 60);
      stale = false;
    }
  }
  // A 204 would be let through by some browsers after the error it is here.
  return waits(url) ? Response.error() : fetch(request);
}

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event: {waitUntil(done: Promise<void>): void}) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event: {data: Partial<Rules> | null; waitUntil(done: Promise<void>): void}) => {
  const {data} = event;
  if (Array.isArray(data?.rules)) {
    use(data as Rules);
    event.waitUntil(caches.open(place).then(cache => cache.put(place, new Response(JSON.stringify(data)))));
  }
});
scope.addEventListener(
  'fetch',
  (event: {request: Request; waitUntil(done: Promise<void>): void; respondWith(answer: Promise<Response>): void}) => {
    const {request} = event;
    const url = new URL(request.url);
    const wait = waits(url);
    if (request.mode === 'navigate') {
      event.waitUntil(look());
    } else if (url.origin !== location.origin && (!current || wait || (stale && wait === false))) {
      event.respondWith(decide(request));
    }
  },
);
