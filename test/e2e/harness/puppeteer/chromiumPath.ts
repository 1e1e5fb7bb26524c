import {existsSync} from 'node:fs';

/** Chromium without the browser around its pages, a package of Debian's: the same engine for three fifths of the processor time. */
const shell = '/usr/bin/chromium-headless-shell';

/**
 * The shell has no back/forward cache, no content settings, shows no PDF, and draws a little differently: who needs these asks for the whole browser, and
 * `DONGUI_EVERYWHERE` has all in it.
 */
export function chromiumPath(whole = false): string {
  const enough = !whole && !process.env.DONGUI_EVERYWHERE && existsSync(shell);
  return process.env.CHROMIUM_PATH ?? (enough ? shell : '/usr/bin/chromium');
}
