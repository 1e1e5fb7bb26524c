import type {Browser} from 'puppeteer-core';
import type {SessionOptions} from '../types.js';
import {startFirefox} from './startFirefox.js';

/** `network.cookie.cookieBehavior`: reject all. */
const REJECT_ALL = 2;

export function launchFirefox(options: SessionOptions): Promise<Browser> {
  return startFirefox({
    preferences: {
      // 0 is dark, 1 light.
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...(options.cookies === 'blocked' && {'network.cookie.cookieBehavior': REJECT_ALL}),
    },
  });
}
