import {pass} from '../lib/pass.js';
import {trusted} from '../lib/trusted.js';
import {markNames} from './readMark.js';
import {whenLoaded} from './whenLoaded.js';

/**
 * Runs a held script: builds it anew in `place`, or before it, since a browser runs a script element only once and never one made inert. Neither carries a
 * mark: what ran is never looked at again. The nonce comes from the property: in a page with a policy the attribute reads empty (browsers.md §3).
 * Answers a promise when the next ordered script has to wait: until load, error, or the time limit.
 */
export function releaseScript(held: HTMLScriptElement, timeout: number, place?: ChildNode | false): Promise<unknown> | undefined {
  const script = document.createElement('script');
  for (const name of markNames) {
    held.removeAttribute(name);
  }
  for (const each of held.attributes) {
    if (!/^((data-)?(type|src)|nonce)$/.test(each.name)) {
      // A copy, since not every name that markup can give (`async"`, by a slip) may be given by script.
      script.setAttributeNode(each.cloneNode() as Attr);
    }
  }
  script.type = (held.getAttribute('data-type') ?? held.type).replace('text/plain', '');
  script.nonce = held.nonce;
  // Made by script it is `async`, and stays so: with `async = false` the browser would keep back every later one while one host hangs.

  const src = held.getAttribute('data-src') ?? held.getAttribute('src');
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
  if (place) {
    place.replaceWith(script);
  } else {
    held.before(script);
  }
  return done;
}
