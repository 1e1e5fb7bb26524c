import type {Settings} from '../config/types.js';
import type {Match} from '../model/createMatcher.js';
import type {Policy} from '../model/types.js';

/** One request, as far as the server's functions need to know it. */
export interface Visit {
  /** The raw `Cookie` header: `a=1; dongui=v%3D1…`. Missing or empty: nobody was asked yet. */
  cookie?: string | null | undefined;
  /** The page's own absolute URL. Without it every absolute URL in the page counts as another host's, and relative ones as the site's. */
  url?: string | undefined;
  /** The nonce of the site's inline scripts, for `responseHeaders`. */
  nonce?: string | null | undefined;
}

/** A piece of text to put in the place of another. Offsets count UTF-16 code units from the start. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a config means on a server. */
export interface Site {
  policy: Policy;
  settings: Settings;
  /** The declared services and the whole catalogue: what a URL can be recognised as. */
  services: readonly {id: string; urls: readonly string[]}[];
  /** The cookie's domain, or empty: its subdomains belong to the site. */
  domain: string;
  /** Is a third-party host that no service covers held? */
  holdsUnknown: boolean;
  /** Is it only reported what would be held? */
  reports: boolean;
  /** Does the config name this service? */
  isDeclared(id: string): boolean;
  /** Does the purpose of this service need no consent? */
  isEssential(id: string): boolean;
  /** The services a URL can be of, the most specific pattern first. */
  match(url: URL): readonly Match[];
  /** The services a URL's host can be of, whatever its path. */
  matchHost(url: URL): readonly Match[];
}

/** Decides about the addresses of one page for one visitor. */
export interface Recogniser {
  /** The attribute that marks an element with this address (`data-service="ga4"`), or `undefined` when it may load. */
  markFor(address: string, base: string): string | undefined;
  /** Hears of a script of the page by its address: is it the gate? */
  meet(address: string, base: string): void;
  /** The mark of a service that needs consent, given or not: for what the gate, if it was met, lets go rather than the page. */
  markForGate(address: string, base: string): string | undefined;
  /** The same as `markFor` by the host alone, for what connects without asking for anything (`preconnect`). */
  markForHost(address: string, base: string): string | undefined;
  /** The address of the web that this is, as a base for others; `undefined` when it is none. */
  resolve(address: string, base: string): URL | undefined;
  /** Is it the id of a category, purpose or service of this site? */
  isKnown(id: string): boolean;
}

/** A start tag as it stands in the page. */
export interface Tag {
  /** Lower case. */
  name: string;
  /** In SVG or MathML. */
  foreign: boolean;
  start: number;
  end: number;
  /** By lower-case name; of attributes given twice the first, as browsers do. */
  attributes: ReadonlyMap<string, TagAttribute>;
}

export interface TagAttribute {
  /** With character references resolved. */
  value: string;
  start: number;
  end: number;
}
