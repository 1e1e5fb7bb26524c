import {hash} from './lib/hash.js';

/** What the page's gate sends: which addresses wait (as for workers, gate/auto/workerGuard.ts), and for which cookie that holds. */
interface Rules {
  rules: [source: string, waits: boolean][];
  /** The hash of the cookie `dongui`, or of an empty text. */
  cookie: string;
  /** The sources that waited at some time, so that a choice was asked for. Kept here only; no page sends it. */
  optional?: string[];
}

/** The part of a service worker's globals that is used here; the project's types are those of a page. */
interface Scope {
  addEventListener(type: string, listener: (event: never) => void): void;
  skipWaiting(): Promise<void>;
  clients: {claim(): Promise<void>};
  cookieStore?: {getAll(name: string): Promise<{value?: string}[]>};
}

/**
 * Optional companion of the gate `auto`: from the second page on it also stops what the browser's preload scanner asks for before any script runs.
 * Register it once: `navigator.serviceWorker.register('/dongui-sw.js')`. It answers only what waits, with a network error, and leaves every other
 * request to the browser. Frames, plugins and sockets pass it by (docs/limits.md).
 */
const scope = globalThis as unknown as Scope;
const place = 'dongui-rules';
let current: Rules | undefined;
let compiled: [rule: RegExp, waits: boolean, source: string][] = [];
/** What was stored is read: without rules by now there are none, and nothing is any of this worker's business. */
let isRead = false;
/** The rules are of another cookie than the one that was there when a page was asked for: what they let go may not go any more. */
let stale = false;
/** A page is on its way, with rules that may be others: its config has changed, say. */
let awaited = false;
const changed: (() => void)[] = [];

function use(rules: Rules): void {
  const waiting = rules.rules.filter(([, wait]) => wait).map(([source]) => source);
  // Where nobody has chosen, all that is optional waits: what a site has declared otherwise since then is forgotten.
  const before = rules.cookie === hash('') ? [] : (rules.optional ?? current?.optional ?? []);
  current = {...rules, optional: [...new Set([...before, ...waiting])]};
  stale = false;
  compiled = rules.rules.map(([source, wait]) => [new RegExp(source), wait, source]);
  for (const tell of changed.splice(0)) {
    tell();
  }
}

const ruleFor = ({host, pathname, search}: URL) => compiled.find(([rule]) => rule.test(host + pathname + search));

/** Does it have to wait? `undefined`: it is no service's. Of the site's own host only what is declared with its name. */
function waits(url: URL): boolean | undefined {
  const [, wait, source] = ruleFor(url) ?? [];
  return url.origin === location.origin && !source?.startsWith(`^${location.hostname.replace(/\./g, '\\.')}`) ? undefined : wait;
}

/** What an earlier page has sent; a worker is stopped and started as the browser likes. */
const stored = caches
  .open(place)
  .then(async cache => {
    const answer = await cache.match(place);
    if (answer && !current) {
      use(await answer.json());
    }
  })
  .catch(() => undefined)
  .then(() => {
    isRead = true;
  });

/** Until another page has sent its rules, or the time is over. */
const news = (ms: number) =>
  new Promise<void>(resolve => {
    changed.push(resolve);
    setTimeout(resolve, ms);
  });

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The choice, if it is another than the rules are of; `undefined` where it is not, or the browser does not tell. */
async function other(): Promise<string | undefined> {
  await stored;
  const cookies = await scope.cookieStore?.getAll('dongui').catch(() => undefined);
  // As pages read it (lib/readCookie.ts): of several the last choice, and as it was before a server has encoded it.
  const last = cookies
    ?.map(({value = ''}) => value)
    .sort()
    .pop();
  const choice = decode(last ?? '');
  return cookies && hash(choice) !== current?.cookie ? choice : undefined;
}

/** The visitor may have refused where no page of this worker was; what may go is asked about only until a page has sent its rules, or none does. */
async function look(): Promise<void> {
  stale = !!scope.cookieStore;
  stale = (await other()) !== undefined;
}

/** Is anything optional agreed to? The cookie is the one of the visitor's last answer. */
const grants = (cookie: string): boolean => /(^|&)granted=[^&]/.test(cookie);

/** What has ever waited; what never has is essential, whatever the choice. */
const isOptional = (url: URL): boolean => current?.optional?.includes(ruleFor(url)?.[2] ?? '') ?? false;

async function decide(request: Request): Promise<Response> {
  const url = new URL(request.url);
  await stored;
  if ((waits(url) || stale) && isOptional(url)) {
    // Or have agreed a moment ago: the cookie is written first, and the page's message is on its way. What may go on one page only leaves the cookie as it is.
    const rules = current;
    const choice = await other();
    if (choice !== undefined || waits(url)) {
      await news(choice !== undefined || awaited ? 600 : 60);
      awaited = false;
      if (choice !== undefined && current === rules && !grants(choice)) {
        // The page's gate comes late, and will hold it. What nobody agrees to any more does not go meanwhile.
        return Response.error();
      }
      stale = false;
    }
  }
  if (waits(url)) {
    // A 204 would be let through by some browsers after the error it is here.
    return Response.error();
  }
  // Where a policy came with this file, it counts for what is asked for here; the browser, told to ask once more, does so by the page's.
  return fetch(request).catch(() => Response.redirect(request.url, 307));
}

// In a worker of the site's own, which takes this file in by `importScripts`, that worker decides when it takes over.
scope.addEventListener('install', () => void (/dongui-sw/.test(location.pathname) && scope.skipWaiting()));
scope.addEventListener('activate', (event: {waitUntil(done: Promise<void>): void}) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event: {data: Partial<Rules> | null; waitUntil(done: Promise<void>): void}) => {
  const {data} = event;
  if (Array.isArray(data?.rules)) {
    awaited = false;
    use(data as Rules);
    event.waitUntil(caches.open(place).then(cache => cache.put(place, new Response(JSON.stringify(current)))));
  }
});
scope.addEventListener(
  'fetch',
  (event: {request: Request; waitUntil(done: Promise<void>): void; respondWith(answer: Promise<Response>): void}) => {
    const {request} = event;
    const url = new URL(request.url);
    const wait = waits(url);
    if (request.mode === 'navigate') {
      awaited ||= request.destination === 'document';
      event.waitUntil(look());
    } else if (wait || (url.origin !== location.origin && (!isRead || (stale && wait === false)))) {
      event.respondWith(decide(request));
    }
  },
);
