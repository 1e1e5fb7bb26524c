import type {State} from '../model/types.js';
import {signalConsentMode} from './signalConsentMode.js';

/**
 * Tells Google's tags of a change, and a tag manager by an event `dongui`: an update alone triggers nothing there. Until a tag has come, which puts a `push` of
 * its own in place, what the page has said waits in the list to be read in its order: then the update stands with the default, before the page's `config`,
 * and the first hit has the answer.
 */
export function tellGoogle(state: State): void {
  signalConsentMode(state, 'update');
  const {dataLayer: layer} = globalThis as {dataLayer?: unknown[]};
  if (layer && !Object.hasOwn(layer, 'push')) {
    const update = layer.pop();
    const last = layer.map(entry => Object(entry)[0]).lastIndexOf('consent');
    layer.splice(last + 1, 0, update);
  }
  layer?.push({event: 'dongui'});
}
