import {queryAll} from '../../lib/queryAll.js';
import {mayAsk} from './mayAsk.js';
import {rootsIn} from './rootsIn.js';
import type {Realm} from './types.js';
import {withCss} from './withCss.js';

/** All that may ask for something by itself. */
export const asking = `script,iframe,frame,img,input[src],link,source,track,video,audio,object,embed,image,use,feImage,set,animate,[ping],[background],style,${withCss('url(')},[style*="//"]`;

/**
 * Shows each element that the parser puts into a page to `look`, before it is drawn or runs, and each change of a `style`, also in roots to `watch`. What
 * scripts put in was held when it got its address, so after the parser has come to its end only styles are watched: a page that grows pays nothing.
 * `frames` hears that there may be new ones; `also` are further elements to show.
 */
export function watchTree(
  {document, Element, MutationObserver}: Realm,
  {look, frames, also}: {look(element: Element): void; frames(): void; also: string},
): {watch(root: ShadowRoot): void; undo(): void} {
  const wanted = asking + also;
  const lookAt = (root: ParentNode & Node): void => queryAll(root, wanted).forEach(look);
  /** What the parser still puts something into. */
  const roots = new Set<Document | ShadowRoot>([document]);

  let total = 0;
  const observer = new MutationObserver(records => {
    let isGrowing = false;
    total += records.length;
    // One look at the page costs less than one at each of a long list, unless the list is short beside the page.
    const many = records.length > 200 && records.length * 4 > total;
    if (many) {
      lookAt(document);
    }
    let last: Node | undefined;
    for (const record of records) {
      const {target} = record;
      // Of a text that comes in pieces each is added to the same node.
      const changed = record.attributeName ? (target as Element) : target.nodeType === 3 && target.parentElement;
      if (changed) {
        // A page that moves things changes styles all the time, one after the other of the same element, and hardly any has an address.
        if (target !== last && (target.nodeType === 3 || mayAsk(changed.getAttribute('style') ?? ''))) {
          look(changed);
        }
        last = target;
        continue;
      }
      isGrowing = true;
      for (const node of record.addedNodes) {
        if (node.nodeType === 1) {
          const element = node as Element;
          if (element.shadowRoot) {
            // Of the markup itself (`<template shadowrootmode>`).
            watch(element.shadowRoot);
          }
          // By the prototype: a form with a field `matches` has that.
          if (!many && Element.prototype.matches.call(element, wanted)) {
            look(element);
          }
          if (!many && element.firstElementChild) {
            lookAt(element);
          }
        } else if (/^s(cript|tyle)$/i.test(target.nodeName)) {
          look(target as Element);
        }
      }
    }
    // Styles change often, and a look at each frame is dear where they are other sites'.
    if (isGrowing) {
      frames();
    }
  });

  function watch(root: Document | ShadowRoot): void {
    const childList = document.readyState === 'loading';
    if (childList) {
      roots.add(root);
    }
    observer.observe(root, {childList, characterData: childList, subtree: true, attributeFilter: ['style']});
    lookAt(root);
  }
  function rest(): void {
    // One of the markup itself may have come after its host was looked at: nothing tells of it.
    const all = [...roots].flatMap(rootsIn);
    roots.clear();
    for (const root of all) {
      watch(root);
    }
    frames();
  }

  watch(document);
  document.addEventListener('DOMContentLoaded', rest);
  // A frame that has gone from one empty page to another has fresh globals again.
  const onLoad = ({target}: Event): void => {
    if (/frame|object|embed/i.test((target as Element).localName)) {
      frames();
    }
  };
  document.addEventListener('load', onLoad, true);
  return {
    watch,
    undo() {
      document.removeEventListener('DOMContentLoaded', rest);
      document.removeEventListener('load', onLoad, true);
      observer.disconnect();
    },
  };
}
