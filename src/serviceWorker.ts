import {hash} from './lib/hash.js';

/** What the page's gate sends: which addresses wait (as for workers, gate/auto/workerGuard.ts), and for which cookie that holds. */
interface Rules {
  rules: [source: string, waits: boolean][];
  /** The hash of the cookie `dongui`, or of an empty text. */
  cookie: string;
  /** The sources that waited at some time, so that a choice was asked for. Kept here only; no page sends it. */
  optional?: string[];
}

/** A request of a page: a `FetchEvent`, which is what another is made of, too. */
interface Asked extends Event {
  request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Response | Promise<Response>): void;
}

/** The globals of a service worker that are used here; the project's types are those of a page. */
declare const addEventListener: (type: string, listener: (event: never) => void) => void;
declare const dispatchEvent: (event: Event) => boolean;
declare const FetchEvent: new (type: string, given: Asked) => Asked;
declare const skipWaiting: () => Promise<void>;
declare const clients: {claim(): Promise<void>};
const scope = globalThis as {cookieStore?: {getAll(name: string): Promise<{value: string}[]>}};

/**
 * Optional companion of the gate `auto`: from the second page on it also stops what the browser's preload scanner asks for before any script runs.
 * Register it once: `navigator.serviceWorker.register('/dongui-sw.js')`. It answers only what waits, with a network error, and leaves every other
 * request to the browser. Frames, plugins and sockets pass it by (docs/limits.md).
 */
const place = 'dongui-rules';
/** Once what was stored is read: without rules by now there are none, and nothing is any of this worker's business. */
let current: Rules | undefined;
let compiled: [rule: RegExp, waits: boolean, source: string][] = [];
/** The rules are of another cookie than the one that was there when a page was asked for: what they let go may not go any more. */
let stale = false;
/** A page is on its way, with rules that may be others: its config has changed, say. */
let awaited = false;
const changed: (() => void)[] = [];

function use(rules: Rules): void {
  const waiting = rules.rules.flatMap(([source, wait]) => (wait ? source : []));
  // Where nobody has chosen, all that is optional waits: what a site has declared otherwise since then is forgotten.
  const before = rules.cookie === hash('') ? [] : ((current ?? rules).optional ?? []);
  current = {...rules, optional: [...new Set([...before, ...waiting])]};
  stale = false;
  compiled = rules.rules.map(([source, wait]) => [new RegExp(source), wait, source]);
  for (const tell of changed.splice(0)) {
    tell();
  }
}

const ruleFor = ({host, pathname, search}: URL) => compiled.find(([rule]) => rule.test(host + pathname + search));

/** Of the site's own host only what is declared with its name has to wait. */
function waits(url: URL): boolean {
  const [, wait, source = ''] = ruleFor(url) ?? [];
  return !!wait && (url.origin !== location.origin || source.replace(/\\/g, '').startsWith(`^${location.hostname}`));
}

/** What an earlier page has sent; a worker is stopped and started as the browser likes. */
const cache = caches.open(place);
const stored = cache.then(async opened => use(await (await opened.match(place))?.json())).catch(() => use({rules: [], cookie: ''}));

/** Until another page has sent its rules, or the time is over. */
const news = (ms: number) =>
  new Promise<void>(resolve => {
    changed.push(resolve);
    setTimeout(resolve, ms);
  });

/** The choice, if it is another than the rules are of; `undefined` where it is not, or the browser does not tell. */
async function other(): Promise<string | undefined> {
  await stored;
  const cookies = await scope.cookieStore?.getAll('dongui').catch(() => undefined);
  // As pages read it (lib/readCookie.ts): of several the last choice, and as it was before a server has encoded it.
  const last = cookies
    ?.map(({value}) => value)
    .sort()
    .pop();
  let choice = '';
  try {
    choice = decodeURIComponent(last ?? '');
  } catch {
    // Damaged: none.
  }
  return cookies && hash(choice) !== (current as Rules).cookie ? choice : undefined;
}

/** The visitor may have refused where no page of this worker was; what may go is asked about only until a page has sent its rules, or none does. */
async function look(): Promise<void> {
  stale = true;
  stale = (await other()) !== undefined;
}

/** Is anything optional agreed to? The cookie is the one of the visitor's last answer. */
const grants = (cookie: string): boolean => /\bgranted=[^&]/.test(cookie);

/** What has ever waited; what never has is essential, whatever the choice. */
const isOptional = (url: URL): boolean => (current as Required<Rules>).optional.includes(ruleFor(url)?.[2] as string);

async function decide(event: Asked, url: URL): Promise<Response> {
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
  // A worker of the site's own, which takes this file in, may have an answer: its listeners have not heard of it yet.
  let answer: Response | Promise<Response> | undefined;
  dispatchEvent(
    Object.assign(new FetchEvent('fetch', event), {
      respondWith(given: Response | Promise<Response>) {
        answer ??= given;
      },
      waitUntil: (done: Promise<unknown>) => event.waitUntil(done),
    }),
  );
  // Where a policy came with this file, it counts for what is asked for here; the browser, told to ask once more, does so by the page's.
  return answer ?? fetch(event.request).catch(() => Response.redirect(url, 307));
}

// In a worker of the site's own, which takes this file in, that worker decides when it takes over, and of which pages: many load anew on `controllerchange`.
if (/dongui-sw/.test(location.href)) {
  void skipWaiting();
  addEventListener('activate', (event: {waitUntil(done: Promise<void>): void}) => event.waitUntil(clients.claim()));
}
addEventListener('message', (event: {data: (Rules & {allows?: unknown}) | null; waitUntil(done: Promise<void>): void}) => {
  // Others are those of the site, to its own worker.
  if (event.data?.allows) {
    event.waitUntil(
      // Where this message has started the worker, what was stored comes first: of that it has to know what waited before.
      stored.then(async () => {
        awaited = false;
        use(event.data as Rules);
        await (await cache).put(place, new Response(JSON.stringify(current)));
      }),
    );
  }
});
addEventListener('fetch', (event: Asked) => {
  const {request} = event;
  const url = new URL(request.url);
  if (request.mode === 'navigate') {
    awaited ||= request.destination === 'document';
    event.waitUntil(look());
    // One that is not the browser's is of `decide`. What is sent up has to go by the browser, which tells the page how far it is.
  } else if (
    event.isTrusted &&
    (waits(url) || (url.origin !== location.origin && (current ? stale && isOptional(url) : request.method === 'GET')))
  ) {
    event.respondWith(decide(event, url));
  }
});
