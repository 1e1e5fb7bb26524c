import {checkMarkup} from './checkMarkup.js';
import {checkSurroundings} from './checkSurroundings.js';
import {checkTag, type Start} from './checkTag.js';
import type {Problem} from './types.js';
import type {FindService, Page} from './whoseTracker.js';

/** Everything about the page, and not the config, that the developer would want to hear; once the page is there, or has had time to be. */
export async function checkPage(settings: Start & {domain?: unknown}, findService: FindService): Promise<Problem[]> {
  // Looked at now and then: a listener would stay behind where dongui is destroyed meanwhile.
  for (let tries = 0; document.readyState !== 'complete' && tries < 50; tries++) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const {dongui} = window as {dongui?: Page};
  if (!dongui?.has?.call) {
    return [];
  }
  const found = [];
  for (const look of [
    () => checkTag(dongui, settings, findService),
    () => checkMarkup(dongui, findService),
    () => checkSurroundings(settings),
  ]) {
    // Without the acts nothing can be looked up; that they did not come is told already.
    found.push(...(await look().catch(() => [])));
  }
  return found;
}
