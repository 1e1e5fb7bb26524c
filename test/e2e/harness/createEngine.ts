import {endWithParent} from './endWithParent.js';
import {createPuppeteerEngine} from './puppeteer/createPuppeteerEngine.js';
import type {Engine, EngineName} from './types.js';
import {createWebKitEngine} from './webkit/createWebKitEngine.js';

/** Starts nothing yet. */
export function createEngine(name: EngineName): Engine {
  endWithParent();
  return name === 'webkit' ? createWebKitEngine() : createPuppeteerEngine(name);
}
