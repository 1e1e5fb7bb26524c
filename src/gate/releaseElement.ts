import {isJavascript} from '../lib/isJavascript.js';
import {pass} from '../lib/pass.js';
import {queryAll} from '../lib/queryAll.js';
import {trusted} from '../lib/trusted.js';
import {marked} from './readMark.js';

/** The addresses that can wait, each in an attribute `data-…`. */
export const addresses = ['srcset', 'src', 'href', 'poster', 'data'];

/**
 * Gives a held frame, image, link or media element its address, again when it has changed; `back` takes it away. The same for what in it waits with it
 * (`<source>` in a video or picture), but for no script, and not for what has a mark of its own. Security: no address that is code. Sanitizers let `data-href`
 * pass in what visitors write, since it is nothing live (docs/security.md).
 */
export function releaseElement(element: Element, back?: boolean): void {
  const owner = element.closest(marked);
  let changed = false;
  for (const part of [element, ...queryAll(element, '*')]) {
    // One of SVG runs when its own address comes; it is no HTMLScriptElement.
    for (const name of part.matches('script') && (part !== element || part instanceof HTMLScriptElement) ? [] : addresses) {
      const waiting = part.getAttribute(`data-${name}`);
      const address = back ? null : waiting;
      if (waiting === null || isJavascript(waiting) || part.closest(marked) !== owner || part.getAttribute(name) === address) {
        continue;
      }
      // Also before another: put in anew, a frame would ask for the old one again.
      part.removeAttribute(name);
      // Put in anew: otherwise the page of a frame goes on when `src` goes, and Firefox asks, after a reload, for what the frame showed before. Not where somebody
      // listens to the `load` of its first, empty page: WebKit calls observers from within the putting in by the parser then, and would ask twice.
      if (part.matches('iframe,embed,object') && (back || window.event?.target !== part)) {
        part.before(part);
      }
      if (address !== null) {
        // What an embed or object loads may run: Trusted Types treats their address as code.
        part.setAttribute(name, part.matches('embed,object') ? trusted('createScriptURL', address) : address, pass);
      }
      changed = true;
    }
  }
  // Media elements look at their sources again only when told to.
  if (changed && element instanceof HTMLMediaElement) {
    element.load();
  }
}
