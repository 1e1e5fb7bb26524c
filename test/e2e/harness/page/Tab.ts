import type {Cookie, KeyChord} from '../types.js';

/** What an engine must bring for `createPage` to build a page on: one browser tab, in the words of its protocol. */
export interface Tab {
  /**
   * Evaluates an expression giving a promise of a string. `patience`: milliseconds after which it rejects where no answer came, for an engine that may lose
   * one with the document it asked.
   */
  evaluate(expression: string, patience?: number): Promise<string>;
  /** Starts a navigation; rejects when it fails, and may resolve any time after it began. */
  navigate(url: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  press(key: KeyChord): Promise<void>;
  type(text: string): Promise<void>;
  bringToFront(): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  cookies(): Promise<Cookie[]>;
  setCookie(cookie: Cookie): Promise<void>;
  readonly consoleMessages: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}
