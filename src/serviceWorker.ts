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

interface Message {
  data: Partial<Rules> | null;
  source: {id?: string} | null;
  waitUntil(done: Promise<void>): void;
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
const changed: (() => void)[] = [];

function use(rules: Rules): void {
  current = rules;
  compiled = rules.rules.map(([source, waits]) => [new RegExp(source), waits]);
  for (const tell of changed.splice(0)) {
    tell();
  }
}

/** Pages that have sent their rules: what they ask for is their own matter from then on, unless it waits. */
const told = new Set<string>();

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

async function decide(request: Request): Promise<Response> {
  const url = new URL(request.url);
  await stored;
  if (waits(url) !== undefined) {
    // The visitor may have agreed or refused meanwhile, also where no page of this worker was: the page's message is on its way.
    const cookie = await scope.cookieStore?.get('dongui').catch(() => undefined);
    const differs = cookie !== undefined && hash(cookie?.value ?? '') !== current?.cookie;
    // What may go on one page only leaves the cookie as it is.
    if (differs || cookie === undefined || waits(url)) {
      await news(differs ? 600 : 60);
    }
  }
  // A 204 would be let through by some browsers after the error it is here.
  return waits(url) ? Response.error() : fetch(request);
}

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event: {waitUntil(done: Promise<void>): void}) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event: Message) => {
  const {data, source} = event;
  if (Array.isArray(data?.rules)) {
    told.add(source?.id ?? '');
    use(data as Rules);
    event.waitUntil(caches.open(place).then(cache => cache.put(place, new Response(JSON.stringify(data)))));
  }
});
scope.addEventListener('fetch', (event: {request: Request; clientId: string; respondWith(answer: Promise<Response>): void}) => {
  const url = new URL(event.request.url);
  const wait = waits(url);
  if (url.origin !== location.origin && (!current || wait || (wait === false && !told.has(event.clientId)))) {
    event.respondWith(decide(event.request));
  }
});
