import {isJavascript} from '../../lib/isJavascript.js';
import {queryAll} from '../../lib/queryAll.js';
import {readBlob} from '../../lib/readBlob.js';
import {trusted} from '../../lib/trusted.js';
import {trustedLike} from '../../lib/trustedLike.js';
import {heldMark} from '../heldMark.js';
import {marked} from '../readMark.js';
import {whenLoaded} from '../whenLoaded.js';
import {carriedBy} from './carriedBy.js';
import {cssNames} from './cssNames.js';
import {isApart} from './isApart.js';
import {isList} from './isList.js';
import {isMedia} from './isMedia.js';
import {namesPage} from './namesPage.js';
import {readCode} from './readCode.js';
import {rootsIn} from './rootsIn.js';
import {settleSheet} from './settleSheet.js';
import {trueRealm} from './trueRealm.js';
import type {ElementParts, Elements, Kept} from './types.js';
import {withCss} from './withCss.js';

/** On a script that the parser has put in: the type it has had. */
const typeMark = 'data-dongui-type';
const marker = (name: string): string => `data-dongui-${name.replace(':', '-')}`;
const isFrame = ({localName}: Element): boolean => /^(iframe|embed|object)$/.test(localName);
/** Does a frame carry a mark of ours? */
const isMarked = (element: Element): boolean => isFrame(element) && element.hasAttribute(heldMark) && element.hasAttribute('data-service');

/**
 * Keeps addresses of elements: the element itself stays in the page, with its listeners, and gets its address when it may. A script that has none
 * and no text does nothing and can still start: https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function createElements({judge, strict, waiting, css, page, blobs, isDeclared, unmarked, isForeign, limit}: ElementParts): Elements {
  const {setAttribute, setAttributeNS, removeAttribute} = trueRealm(window).Element.prototype;
  const setText = Object.getOwnPropertyDescriptor(trueRealm(window).Node.prototype, 'textContent')?.set as (text: string) => void;
  const kept = new WeakMap<Element, Map<string, Kept>>();
  /** The addresses that each was let have. */
  let exempted = new WeakMap<Element, readonly string[]>();

  function judgeValue(element: Element, name: string, text: string): string | undefined {
    if (exempted.get(element)?.includes(text) || (element.isConnected && namesPage(element.localName, element.getAttribute('rel')))) {
      return undefined;
    }
    return judge[isList(name) ? 'text' : 'address'](text, element.localName, element);
  }

  /** Sets an address as the page wanted it. `given`: by a script, empty by the parser, left out for what never runs (copies, `innerHTML`): nothing waits for that. */
  function put(element: Element, name: string, value: unknown, given?: readonly unknown[]): Promise<unknown> | undefined {
    if (element.localName === 'script' && !given?.[0] && isForeign(element)) {
      return undefined;
    }
    const isCode = /^(script|embed|object)$/.test(element.localName);
    const type = element.getAttribute(typeMark);
    // A module that the service worker has refused is a failure for good under its address; with a fragment it is another.
    const again = type === 'module' && navigator.serviceWorker?.controller ? `${value}#` : value;
    const url = (isCode ? trustedLike('createScriptURL', given ?? [], `${again}`) : again) as string;
    let done: Promise<unknown> | undefined;
    if (type !== null) {
      (type ? setAttribute : removeAttribute).call(element, 'type', type);
      removeAttribute.call(element, typeMark);
    }
    // Of the parser a script is `async` from its end tag on (`isParsed`).
    if (given && element.isConnected && (element as HTMLScriptElement).async === !given[0] && !element.hasAttribute('async')) {
      done = whenLoaded(element as HTMLScriptElement, limit);
    }
    if (name.includes(':')) {
      setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, url);
    } else {
      setAttribute.call(element, name, url);
    }
    const media = element.parentElement;
    // Looks at its sources again only when told to. One that has something to show goes on with it: networkState is 0 or 3 where it has nothing.
    if (element.localName === 'source' && isMedia(media) && !(media.networkState % 3)) {
      media.load();
    }
    return done;
  }

  function keep(element: Element, name: string, value: unknown, id: string, given?: readonly unknown[]): void {
    if (isFrame(element) && isDeclared(id) && !isApart(element) && !isJavascript(value)) {
      const had = element.hasAttribute(name);
      removeAttribute.call(element, name);
      setAttribute.call(element, `data-${name}`, `${value}`);
      setAttribute.call(element, 'data-service', id);
      setAttribute.call(element, heldMark, '');
      if (had) {
        // What it shows goes, as the page wants it.
        element.before(element);
      }
      return;
    }
    const url = `${value}`;
    // Given up and put in again, it is the same.
    let one = kept.get(element)?.get(name);
    if (one?.url !== url) {
      one = {
        url,
        element,
        release() {
          forget(element, name);
          return put(element, name, value, given);
        },
        // Whoever waits for the script or the image goes on without, as behind a blocker.
        ...(/^(script|img|link)$/.test(element.localName) && {drop: () => element.dispatchEvent(new Event('error'))}),
      };
    }
    setAttribute.call(element, marker(name), url);
    setAttribute.call(element, heldMark, '');
    kept.set(element, (kept.get(element) ?? new Map()).set(name, one));
    waiting.hold(url, element.localName, one, () => judgeValue(element, name, url));
  }

  /** Also of a copy, which nobody has taken over yet. */
  function forget(element: Element, name: string): void {
    const one = kept.get(element)?.get(name);
    if (one) {
      waiting.remove(one);
      kept.get(element)?.delete(name);
    } else if (!element.hasAttribute(heldMark)) {
      return;
    }
    removeAttribute.call(element, marker(name));
    if (isMarked(element)) {
      for (const each of ['data-service', `data-${name}`]) {
        removeAttribute.call(element, each);
      }
      unmarked();
    }
    if (!carriedBy(element).some(each => element.hasAttribute(marker(each)))) {
      removeAttribute.call(element, heldMark);
    }
  }

  /** By its type a script does not run. */
  function disarm(script: Element): void {
    setAttribute.call(script, typeMark, script.getAttribute('type') ?? '');
    setAttribute.call(script, 'type', 'text/plain');
  }

  /** Code of its own that asks for addresses before it runs: what a module imports, and what speculation rules name. */
  function lookAtCode(script: HTMLScriptElement, code: string): void {
    const {type} = script;
    if (script.hasAttribute(marker('src'))) {
      // Beside an address it is no code, and without it would be.
      if (code && !script.hasAttribute(typeMark)) {
        disarm(script);
      }
      return;
    }
    const text = readCode(type, code);
    const release = (): void => {
      setAttribute.call(script, 'type', type);
      // Put in anew, it starts; and is looked at again, since of a text that comes in pieces more may be there by now.
      script.before(script);
    };
    if (text && !exempted.has(script) && waiting.hold(text, type, {element: script, release}, judge.text)) {
      setAttribute.call(script, 'type', 'text/plain');
    }
  }

  function look(element: Element): void {
    if (element.hasAttribute(heldMark)) {
      adoptOne(element);
    }
    for (const name of 'ownerSVGElement' in element ? cssNames : ['style']) {
      css(element.getAttribute(name) ?? '', settled => setAttribute.call(element, name, settled));
    }
    if (element.localName === 'style') {
      css(element.textContent ?? '', settled => setText.call(element, settled));
    }
    if (element.localName === 'script') {
      lookAtCode(element as HTMLScriptElement, element.textContent ?? '');
    }
    for (const name of carriedBy(element)) {
      const value = element.getAttribute(name);
      if (name === 'srcdoc' && value && page(value) !== value) {
        try {
          setAttribute.call(element, name, trusted('createHTML', page(value)));
        } catch {
          // The page's Trusted Types let nobody write it.
        }
      }
      const id = value !== null && name !== 'srcdoc' && judgeValue(element, name, value);
      if (id) {
        // Firefox has read the address already, and only another type keeps it from running the script.
        if (element.localName === 'script') {
          disarm(element);
        }
        removeAttribute.call(element, name);
        keep(element, name, value, id, []);
        // Stops what has begun.
        if (isMedia(element)) {
          element.load();
        } else if (isFrame(element)) {
          element.before(element);
        }
      }
    }
  }

  /** Takes over an element that carries our mark, from markup or as a copy. */
  function adoptOne(element: Element, given?: readonly unknown[]): void {
    // Held as markup: decided about by its code from now on.
    const type = element.getAttribute(typeMark) ?? '';
    const code = element.textContent ?? '';
    if (readCode(type, code)) {
      setAttribute.call(element, 'type', type);
      removeAttribute.call(element, typeMark);
      removeAttribute.call(element, heldMark);
      lookAtCode(element as HTMLScriptElement, code);
    }
    for (const name of carriedBy(element)) {
      let value = element.getAttribute(marker(name));
      if (isMarked(element) && isApart(element)) {
        value = element.getAttribute(`data-${name}`);
        forget(element, name);
      }
      const one = kept.get(element)?.get(name);
      // Of an element that nobody has given it here, an attribute of ours may be anybody's (docs/security.md).
      if (value !== null && (one ? !waiting.has(one) : name !== 'srcdoc' && !isJavascript(value))) {
        const id = judgeValue(element, name, value);
        if (id) {
          keep(element, name, value, id, given);
        } else {
          forget(element, name);
          put(element, name, value);
        }
      }
    }
  }

  // To a page it is written, and what comes of a range runs when it is put in.
  const adopt = (root: (ParentNode & Node) | null): void =>
    void (root && queryAll(root, `[${heldMark}]`).forEach(each => void adoptOne(each, root.nodeType === 1 ? undefined : [])));

  return {
    give(element, name, value, go) {
      const text = `${value}`;
      if (cssNames.includes(name)) {
        const settled = css(text);
        return settled === text ? go() : setAttribute.call(element, name, settled);
      }
      forget(element, name);
      if (name === 'srcdoc') {
        const settled = text && page(text);
        return settled === text ? go() : setAttribute.call(element, name, trustedLike('createHTML', [value], settled));
      }
      const blob = isFrame(element) && blobs.get(text);
      if (blob && /html/.test(blob.type)) {
        const html = readBlob(text);
        const settled = page(html);
        const url = settled === html ? text : URL.createObjectURL(new Blob(html ? [settled] : [settled, blob], {type: blob.type}));
        // As it may be: what is left in it asks for nothing.
        blobs.delete(url);
        return url === text ? go() : setAttribute.call(element, name, trustedLike('createScriptURL', [value], url));
      }
      const id = judgeValue(element, name, text);
      if (!id) {
        return go();
      }
      if (element.localName === 'script') {
        // On one that loads nothing: throws where the page's policy forbids a string. Then what it named before goes, as the page wants it.
        setAttribute.call(element.ownerDocument.createElement('script'), name, value as string);
        removeAttribute.call(element, name);
      }
      return keep(element, name, value, id, [value]);
    },
    wanted: (element, name) =>
      kept.get(element)?.get(name)?.url ??
      (isMarked(element) && !element.hasAttribute(name) ? (element.getAttribute(`data-${name}`) ?? undefined) : undefined),
    look,
    lookAtCode,
    adopt,
    exempt(element, address) {
      // What may go anyway has to ask again once it may not.
      if (strict.address(address, '', element) ?? strict.text(address, '')) {
        exempted.set(element, [...(exempted.get(element) ?? []), address]);
      }
    },
    settle(win, refused) {
      exempted = refused ? new WeakMap() : exempted;
      let document: Document;
      try {
        ({document} = win);
      } catch {
        // A frame that has gone to another origin.
        return;
      }
      for (const root of rootsIn(document)) {
        adopt(root);
        // What goes on by itself has to be taken back. A frame in a shadow root is none of its window's: who asks for it has it looked at.
        queryAll(root, `style,${withCss('dongui')},:is(iframe,object,embed,video,audio,link):not(${marked})`).forEach(look);
        queryAll(root, 'iframe').map(frame => (frame as HTMLIFrameElement).contentWindow);
        for (const sheet of [...root.styleSheets, ...(root.adoptedStyleSheets ?? [])]) {
          settleSheet(sheet, css);
        }
      }
    },
  };
}
