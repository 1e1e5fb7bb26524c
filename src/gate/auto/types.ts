import type {Go, Patcher} from '../../lib/createPatcher.js';
import type {State} from '../../model/types.js';

/** A window of this page or of a frame in it, with the globals that scripts see. */
export type Realm = Window & typeof globalThis;

/**
 * Says what may go. An answer is the id of the service that has to wait (`unknown`: of nobody's), or `undefined` for what may go. `kind` is what asks:
 * `script`, `img`, `fetch`, `cookie` …; it and `element` are for the report.
 */
export type Ask = (text: string, kind: string, element?: Element) => string | undefined;

export interface Judge {
  /** An address as a page writes it: relative, `//host/path`, absolute. */
  address: Ask;
  /** Any text that may hold addresses: markup, CSS, code, `srcset`. Only those with a host are looked at. */
  text: Ask;
  /** The name of a cookie or storage key. */
  name: Ask;
  /** May the visitor still agree to it on this page? Not to what is refused, and not to what nobody declared. */
  isOpen(id: string): boolean;
  /** Ends of the site's own hosts: `example.com` for it and all under it. */
  own: readonly string[];
  /** Can an address without a host have to wait? Only where the site declares one of its own host, or `<base>` names another. */
  mindsRelative(): boolean;
}

/** CSS as it may be (`createHoldCss`); `change` hears of it when that is another text. */
export type HoldCss = (text: string, change?: (settled: string) => void) => string;

/** Something that may have to wait: a request, a cookie, an element's address. */
export interface Waiting {
  element?: Element | undefined;
  /** Lets it go; without it there is nothing to let go later. A promise is waited for before the next goes. */
  release?(): unknown;
  /** Tells the page of a failure, as of any network's. */
  drop?(): void;
}

/** An address that waits. */
export interface Kept extends Waiting {
  url: string;
}

/** What waits, in its order. */
export interface WaitingList {
  /**
   * Keeps what may not go, and answers whether it waits now. The address of an element in the page stays also when nobody can agree to it now; anything else
   * is given up then. One given up before is told of no more.
   * `ask` is {@link Judge.address} unless told.
   */
  hold(url: string, kind: string, one: Waiting, ask?: Ask): boolean;
  has(one: Waiting): boolean;
  remove(one: Waiting): void;
  /** Lets go what may go by now, and gives up what was refused. */
  settle(): void;
}

export interface ElementParts {
  judge: Judge;
  /** That of a report too, which holds nothing. */
  strict: Judge;
  waiting: WaitingList;
  css: HoldCss;
  /** A page of its own for a frame, from `srcdoc`. */
  page(html: string): string;
  blobs: Map<string, Blob>;
  /** Can the visitor agree to it? Then a frame waits by a mark, as one that the site marked itself. */
  isDeclared(id: string): boolean;
  /** Told when a frame has lost its mark by the page: nothing stands in its place any more. */
  unmarked(): void;
  /** Is a script somebody's who could not run one in this page? What the parser has put in would be a script's from its release on. */
  isForeign(script: Element): boolean;
  /** Milliseconds a script may take before the next goes ahead. */
  limit: number;
}

/** Keeps the addresses of elements. */
export interface Elements {
  /** Sets an attribute, or keeps it. */
  give(element: Element, name: string, value: unknown, go: Go): unknown;
  /** The address an element waits for, as the page wrote it. */
  wanted(element: Element, name: string): string | undefined;
  /** Holds what the parser, or someone past the patches, has put into the page. */
  look(element: Element): void;
  /** Holds a script that will have this code, when the code asks for addresses before it runs. */
  lookAtCode(script: HTMLScriptElement, code: string): void;
  /** Takes over what `markup` marked under a node. */
  adopt(root: (ParentNode & Node) | null): void;
  /** Lets this element have this address: a mark, or the visitor for this one time, has decided. */
  exempt(element: Element, address: string): void;
  /** Takes over what is marked in a window's page, and decides anew about its styles and what runs in it by itself. `refused`: nothing is exempt any more. */
  settle(win: Realm, refused: boolean): void;
}

/** What the patches of a realm work with. */
export interface Keeper {
  /** What holds now: another object after each change. */
  get(): State;
  judge: Judge;
  waiting: WaitingList;
  elements: Elements;
  /** CSS with every address that has to wait made one that reaches nothing, and every other as it was. */
  css: HoldCss;
  /** Markup likewise: what has to wait carries its address in an attribute `data-dongui-…`. */
  markup(html: string): string;
  /** A page of its own for a frame (`srcdoc`), with the guard before its first script. */
  page(html: string): string;
  /** Patches a window, when it has no page of its own and is of this origin. */
  enter(win: Realm | null | undefined): void;
  /** Shows the gate for marked code what a script has put into the page. */
  added(nodes: readonly Node[]): void;
  /** Patches the windows of frames in this one. */
  frames(win: Realm): void;
  /** What runs in a worker before its own code. */
  guard(): string;
  /** Code and pages that the page has made itself, by their addresses. */
  blobs: Map<string, Blob>;
}

/** Installs one part of the patches in a realm. */
export type Part = (win: Realm, patcher: Patcher, keeper: Keeper) => void;
