import {queryAll} from '../../lib/queryAll.js';
import type {Realm} from './types.js';

/** All that may ask for something by itself. */
const asking =
  'script,iframe,frame,img,input[src],link,source,track,video,audio,object,embed,image,use,feImage,[ping],[background],style,[style*="//"]';

/**
 * Shows each element that comes into the page by the parser, and each change of a `style`, to `look`, before it is drawn or runs. Returns the
 * undo. What scripts put in was held when it got its address; it comes by here once more. `frames` hears that there may be new ones.
 */
export function watchTree({document, MutationObserver}: Realm, look: (element: Element) => void, frames: () => void): () => void {
  const observer = new MutationObserver(records => {
    frames();
    // One look at the page costs less than one at each of a long list.
    if (records.length > 200) {
      queryAll(document, asking).forEach(look);
      return;
    }
    for (const {addedNodes, attributeName, target} of records) {
      if (attributeName) {
        look(target as Element);
      }
      for (const node of addedNodes) {
        if (node.nodeType === 1) {
          const element = node as Element;
          if (element.shadowRoot && document.readyState === 'loading') {
            // Of the markup itself (`<template shadowrootmode>`).
            watch(element.shadowRoot);
          }
          if (element.matches(asking)) {
            look(element);
          }
          if (element.firstElementChild) {
            queryAll(element, asking).forEach(look);
          }
        } else if (node.nodeType === 3 && target.nodeName === 'STYLE') {
          look(target as Element);
        }
      }
    }
  });
  function watch(root: Node): void {
    observer.observe(root, {childList: true, subtree: true, attributeFilter: ['style']});
    queryAll(root as ParentNode & Node, asking).forEach(look);
  }
  watch(document);
  return () => observer.disconnect();
}
