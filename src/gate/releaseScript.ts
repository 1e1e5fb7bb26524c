import {pass} from '../lib/pass.js';
import {trusted} from '../lib/trusted.js';
import {whenLoaded} from './whenLoaded.js';

/**
 * Runs a held script by an empty one that stands in its place, since a browser runs a script element only once and never one made inert. As soon as code is on
 * its way it is made inert again, with its mark: what a router keeps of the page, and puts in again another day (htmx, Turbo), waits for the choice of that day.
 * The nonce comes from the property: in a page with a policy the attribute reads empty (browsers.md §3).
 * Answers a promise when the next ordered script has to wait: until load, error, or the time limit.
 */
export function releaseScript(held: HTMLScriptElement, script: HTMLScriptElement, timeout: number): Promise<unknown> | undefined {
  for (const each of held.attributes) {
    if (each.name !== 'src') {
      // A copy, since not every name that markup can give (`async"`, by a slip) may be given by script.
      script.setAttributeNode(each.cloneNode() as Attr);
    }
  }
  script.type = (held.dataset.type ?? held.type).replace('text/plain', '');
  script.nonce = held.nonce;
  // Made by script it is `async`, and stays so: with `async = false` the browser would keep back every later one while one host hangs.

  const src = held.dataset.src ?? held.getAttribute('src');
  let done: Promise<unknown> | undefined;
  if (src === null) {
    script.text = trusted('createScript', held.text);
  } else {
    // By a mark: also where `auto` would hold this address.
    script.setAttribute('src', trusted('createScriptURL', src), pass);
    if (!held.hasAttribute('async')) {
      done = whenLoaded(script, timeout);
    }
  }
  // Data is read where it stands, by its type.
  if (/^$|ascript$|^mod/.test(script.type)) {
    script.type = 'text/plain';
  }
  return done;
}
