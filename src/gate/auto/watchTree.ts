import {queryAll} from '../../lib/queryAll.js';
import type {Realm} from './types.js';

/** All that may ask for something by itself. */
const asking =
  'script,iframe,frame,img,input[src],link,source,track,video,audio,object,embed,image,use,feImage,[ping],[background],style,[style*="//"],[style*="url("]';

/**
 * Shows each element that the parser puts into a page to `look`, before it is drawn or runs, and each change of a `style`. Returns the undo. What
 * scripts put in was held when it got its address, so after the parser has come to its end only styles are watched: a page that grows pays nothing.
 * `frames` hears that there may be new ones; `also` are further elements to show.
 */
export function watchTree(
  {document, MutationObserver}: Realm,
  {look, frames, also}: {look(element: Element): void; frames(): void; also: string},
): () => void {
  const wanted = asking + also;
  const lookAt = (root: ParentNode & Node): void => queryAll(root, wanted).forEach(look);
  const shadows: ShadowRoot[] = [];

  const observer = new MutationObserver(records => {
    // One look at the page costs less than one at each of a long list.
    const many = records.length > 200;
    if (many) {
      lookAt(document);
    }
    for (const {addedNodes, attributeName, target} of records) {
      if (attributeName) {
        look(target as Element);
      }
      for (const node of addedNodes) {
        if (node.nodeType === 1) {
          const element = node as Element;
          if (element.shadowRoot) {
            // Of the markup itself (`<template shadowrootmode>`).
            shadows.push(element.shadowRoot);
            watch(element.shadowRoot);
          }
          if (!many && element.matches(wanted)) {
            look(element);
          }
          if (!many && element.firstElementChild) {
            lookAt(element);
          }
        } else if (target.nodeName === 'STYLE') {
          look(target as Element);
        }
      }
    }
    frames();
  });

  function watch(root: ParentNode & Node): void {
    observer.observe(root, {childList: document.readyState === 'loading', subtree: true, attributeFilter: ['style']});
    lookAt(root);
  }
  function rest(): void {
    for (const root of [document, ...shadows]) {
      watch(root);
    }
    frames();
  }

  watch(document);
  document.addEventListener('DOMContentLoaded', rest);
  return () => {
    document.removeEventListener('DOMContentLoaded', rest);
    observer.disconnect();
  };
}
