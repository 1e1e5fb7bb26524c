/** What a request asks for, by the tracker's own paths: `/t.js` script, `/hit` hit, `/p.gif` image, `/frame` frame … */
export type HitKind = 'script' | 'hit' | 'image' | 'frame' | 'style' | 'video' | 'other';

/** One request that reached the tracker. */
export interface Hit {
  method: string;
  host: string;
  /** With the query string. */
  path: string;
  /** The query's `id`, or empty. */
  id: string;
  kind: HitKind;
  /** The `Cookie` header, or empty. */
  cookie: string;
  /** `Sec-Fetch-Dest`, what the browser itself says it is for; `empty` for fetch and beacons. */
  destination: string;
  referer: string;
  /** Text of what was posted. */
  body: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface PageRequest {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface PageAnswer {
  status?: number;
  /** Default `text/html; charset=utf-8` and `no-cache` (not `no-store`, which would shut the back/forward cache). */
  headers?: Record<string, string | string[]>;
  body?: string;
}

export type PageContent = string | ((request: PageRequest) => string | PageAnswer | Promise<string | PageAnswer>);

/**
 * The tracker's paths, on `tracker` and on `tracker2`:
 *
 * | path | answers |
 * |---|---|
 * | `/t.js?id=x` | a script: pushes `x` on `window.ran`, then asks for `/hit?id=x` |
 * | `/p.gif`, `/hit` | a pixel |
 * | `/frame` | a page that says `frame x` |
 * | `/style.css` | a sheet that sets `--tracked: x` on the root |
 * | `/video` | an empty video |
 * | any other | 204 |
 *
 * Each takes `delay=ms`, `status=500`, `hang=1` (never answers) and `set-cookie=name=value`. `module=1` makes `/t.js` a module with an export.
 */
export interface Servers {
  /** `http://portal.localhost:1234` */
  portal: string;
  /** `http://tracker.localhost:1235`: another site. */
  tracker: string;
  /** The same server under a third host. */
  tracker2: string;
  /** Puts a page (or, with a content type, anything) on the portal; gives its URL. A later one of the same path replaces it. */
  page(path: string, content: PageContent): string;
  hits(): readonly Hit[];
  /** The first request with this id, come or coming. Default 10 s. */
  waitForHit(id: string, options?: {kind?: HitKind; timeout?: number}): Promise<Hit>;
  /** Forgets hits and pages. */
  clear(): void;
  /**
   * For between two tests, when the sessions of the one before are closed: forgets all, and what those still had under way too. It would count as
   * the next test's otherwise.
   */
  startAfresh(): Promise<void>;
  /** Resolves when nothing has reached the tracker for so long, counted from now. Default 400 ms. */
  settle(ms?: number): Promise<void>;
  close(): Promise<void>;
}
