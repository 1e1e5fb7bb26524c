import {queryAll} from '../lib/queryAll.js';
import {classify} from '../model/classify.js';
import type {Policy} from '../model/types.js';

/**
 * Looks for what stands live in the page, without a mark, and belongs to services that may not run any more (`gone`): a server that holds pages (`holdHtml`) leaves
 * what was agreed to as it is, and the gate for marked code has not heard of it. Frames get a mark and wait from then on. Answers true where there is code: only a
 * reload stops it.
 */
export function holdLive(policy: Policy, gone: readonly string[]): boolean {
  let runs = false;
  for (const each of queryAll(document, 'script[src],iframe[src]') as (HTMLScriptElement | HTMLIFrameElement)[]) {
    const {service = ''} = classify(policy, each.src);
    if (gone.includes(service)) {
      runs ||= each instanceof HTMLScriptElement;
      if (each instanceof HTMLIFrameElement) {
        each.dataset.service = service;
        each.dataset.src = each.src;
        each.removeAttribute('src');
        // As in releaseElement.ts: Firefox asks, after a reload, for what the frame showed before.
        each.before(each);
      }
    }
  }
  return runs;
}
