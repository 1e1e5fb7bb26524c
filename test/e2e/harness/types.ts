export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** Settings of the visitor's browser, fixed for one session. */
export interface SessionOptions {
  /**
   * The browser stores no cookies at all. Chromium and Firefox then also throw on `localStorage`, WebKit does not;
   * `navigator.cookieEnabled` is false in Firefox only.
   */
  cookies?: 'blocked';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  /** In the whole browser, where Chromium's tests do without what is around its pages: it has a back/forward cache. */
  whole?: boolean;
  /** In a browser, or a context of one, that has served nobody: WebKit keeps some of the images that it had for as long as it runs. */
  fresh?: boolean;
}

/** One browser, started once per test file. */
export interface Engine {
  readonly name: EngineName;
  /** What the protocol of this engine offers; a test asks before it relies on it. */
  readonly can: {
    /** `consoleMessages()` and `errors()` are filled. Not in WebKit: its WebDriver has no log and hides the browser's output. */
    seeConsole: boolean;
  };
  /** Starts the browser ahead of the first session, so that no test pays for it. */
  start(): Promise<void>;
  /** A visitor nobody has seen before: no cookies, storage or cache. Other options than the last session's cost a browser start. */
  newSession(options?: SessionOptions): Promise<Session>;
  /** Closes the sessions still open. `describeEngines` does it after each test. */
  closeSessions(): Promise<void>;
  close(): Promise<void>;
}

/** One visitor. The pages of a session are tabs of one browser: they share cookies and storage. */
export interface Session {
  /** A new tab. With a URL, waits for its `load`. */
  open(url?: string): Promise<Page>;
  /** Stops its service workers, as a browser does with those that had nothing to do for a while. In Chromium only; it needs an open page. */
  stopWorkers?(): Promise<void>;
  close(): Promise<void>;
}

/** How far a navigation is awaited: the new document is there, its `DOMContentLoaded` is over, its `load` is over. */
export type Until = 'commit' | 'dom' | 'load';

export interface Waiting {
  /** Milliseconds. Default 10 000 for a function waited for, 15 000 for a navigation, 5 000 for an element. */
  timeout?: number;
}

export interface Navigation extends Waiting {
  /** Default `load`. With a tracker that hangs, take `dom` or `commit`. */
  until?: Until;
}

/** A named key, a character, or either with modifiers in front: `Shift+Tab`. */
export type KeyName =
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown';
export type Modifier = 'Shift' | 'Control' | 'Alt' | 'Meta';
export type KeyChord = KeyName | `${Modifier}+${KeyName}`;

/** A selector; `>>>` steps into an open shadow root: `'dongui-host >>> button.agree'`, or the parts as a list. */
export type SelectorPath = string | readonly string[];

export interface Cookie {
  name: string;
  value: string;
  /** Default: the host of the page. */
  domain?: string;
  path?: string;
  /** Seconds since 1970; a session cookie has none. */
  expires?: number;
  httpOnly?: boolean;
  secure?: boolean;
}

export interface Page {
  goto(url: string, options?: Navigation): Promise<void>;
  reload(options?: Navigation): Promise<void>;
  /** One step back in history; resolves for a page out of the back/forward cache and for a `pushState` entry too. */
  back(options?: Navigation): Promise<void>;
  /**
   * Runs a function in the page. It is sent as text, so it sees only its arguments; they and what it gives back travel as JSON.
   * What it throws or rejects with is thrown here, same name and message.
   */
  evaluate<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a classic script in the page, past its CSP. */
  addScript(source: string): Promise<void>;
  /** Repeats `evaluate` until it gives something truthy, and gives that. An error counts as not yet and is named on timeout. */
  waitFor<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, args?: A, options?: Waiting): Promise<NonNullable<T>>;
  /**
   * A trusted click by mouse in the middle of an element, after it is in view, at rest and covered by nothing; `force` skips the last.
   */
  click(target: SelectorPath, options?: Waiting & {force?: boolean}): Promise<void>;
  /** A trusted key press on whatever has the focus. */
  press(key: KeyChord): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /**
   * Makes it the visible tab. In Firefox one tab of all sessions is visible, the last one opened, and the others' timers run once a
   * second. In WebKit every command to a tab does this.
   */
  bringToFront(): Promise<void>;
  /** Size of the viewport in CSS pixels; a page starts at 1280 × 800. */
  setViewport(width: number, height: number): Promise<void>;
  /** Writes the viewport as PNG, making the folders on the way. */
  screenshot(path: string): Promise<void>;
  /** Every cookie the page's URL would be sent, HttpOnly ones included. */
  cookies(): Promise<Cookie[]>;
  setCookie(cookie: Cookie): Promise<void>;
  /** What the page logged so far, as `level: text`. Empty in WebKit: see `Engine.can`. */
  consoleMessages(): readonly string[];
  /** Uncaught errors and rejections so far. Empty in WebKit: see `Engine.can`. */
  errors(): readonly string[];
  close(): Promise<void>;
}
