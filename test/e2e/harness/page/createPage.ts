import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Page, Waiting} from '../types.js';
import {clickElement} from './clickElement.js';
import {evaluateIn} from './evaluateIn.js';
import {navigate} from './navigate.js';
import {ATTEMPT, poll} from './poll.js';
import type {Tab} from './Tab.js';

/**
 * What a page of the site is not: WebKit answers a dead address with an empty page, not with an error, and its page of what is stored, by which a session is
 * cleared, loads itself once more when all is gone.
 */
const besides = /^(minibrowser-)?about:/;

/** The page the tests see, on any engine's tab. */
export function createPage(tab: Tab): Page {
  return {
    goto: (url, options) => navigate(tab, {begin: () => tab.navigate(url), ...(!besides.test(url) && {astray: besides})}, options),
    // By timer, so that the evaluation ends before its document does.
    reload: options => navigate(tab, {begin: () => evaluateIn(tab, () => void setTimeout(() => location.reload()), [])}, options),
    back: options => navigate(tab, {begin: () => evaluateIn(tab, () => void setTimeout(() => history.back()), [])}, options),
    evaluate: (fn, ...args) => evaluateIn(tab, fn, args),
    async addScript(source) {
      await tab.evaluate(`(() => {\n${source}\n;return Promise.resolve('');})()`);
    },
    waitFor<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, args?: A, {timeout = 10_000}: Waiting = {}) {
      // Without `args` the function takes none, which the compiler cannot know.
      const given = args ?? ([] as unknown as A);
      return poll(() => evaluateIn(tab, fn, given, ATTEMPT), {timeout, what: `${fn} of ${JSON.stringify(given)}`});
    },
    click: (target, options) => clickElement(tab, target, options),
    press: key => tab.press(key),
    type: text => tab.type(text),
    bringToFront: () => tab.bringToFront(),
    setViewport: (width, height) => tab.setViewport(width, height),
    async screenshot(path) {
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, await tab.screenshot());
    },
    cookies: () => tab.cookies(),
    setCookie: cookie => tab.setCookie(cookie),
    consoleMessages: () => tab.consoleMessages,
    errors: () => tab.errors,
    close: () => tab.close(),
  };
}
