import type {Browser} from 'puppeteer-core';
import {killAfter} from '../killAfter.js';

/** Puppeteer does it, too, but one browser that cannot be killed any more keeps it from killing those started later. */
export function killAtExit(browser: Browser): void {
  const child = browser.process();
  if (child) {
    killAfter(child);
  }
  const kill = () => {
    try {
      if (child?.pid !== undefined) {
        process.kill(-child.pid, 'SIGKILL');
      }
    } catch {
      // Already gone.
    }
  };
  process.prependListener('exit', kill);
  child?.once('exit', () => process.off('exit', kill));
}
