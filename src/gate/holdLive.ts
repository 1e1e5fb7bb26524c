import {parseUrl} from '../lib/parseUrl.js';
import {queryAll} from '../lib/queryAll.js';
import type {Known} from '../model/classify.js';
import {matchesUrl} from '../model/matchesUrl.js';
import {type Settled, settleMatches} from '../model/settleMatches.js';
import type {Policy, State} from '../model/types.js';
import {heldMark} from './auto/heldMark.js';
import {readMark} from './readMark.js';
import {addresses, releaseElement} from './releaseElement.js';

/**
 * Looks for what stands live in the page, without a mark, and was allowed before but is not any more: a server that holds pages (`holdHtml`) leaves what was
 * agreed to as it is, and the gate for marked code has not heard of it. By the same rules as there it is decided whose an address is; `others` are the services
 * of the catalogue. Frames, media and images get a mark and wait from then on. Answers true where there is code: only a reload stops it.
 */
export function holdLive({services}: Policy, others: readonly Known[], {before, after}: {before: State; after: State}): boolean {
  const isDeclared = (id: string): boolean => id in after.allows;
  const known = [...services, ...others.filter(({id}) => !isDeclared(id))];
  const settle = (url: URL, {allows}: State): Settled | undefined => {
    // On the site's own host only a declared pattern with a path says anything.
    const mayBe = (id: string, pattern: string): boolean => url.hostname !== location.hostname || (isDeclared(id) && /\/./.test(pattern));
    const matches = known.flatMap(({id, urls = []}) =>
      urls.flatMap(pattern => (mayBe(id, pattern) && matchesUrl(pattern, url) ? {id, pattern} : [])),
    );
    matches.sort((a, b) => b.pattern.length - a.pattern.length);
    return settleMatches(matches, isDeclared, id => allows[id] === true);
  };
  // Of a page's many addresses few are of what was lost; only these are looked at closely.
  const lost = services.flatMap(({id, urls = []}) => (before.allows[id] && !after.allows[id] ? urls : []));
  let runs = false;
  // What `auto` holds is not live, though its properties say an address.
  for (const part of queryAll(
    document,
    `:is(script,iframe,embed,object,img,link[rel~=stylesheet],video,audio,source):not([${heldMark}])`,
  )) {
    const {currentSrc, src, href, data} = part as HTMLImageElement & HTMLLinkElement & HTMLObjectElement;
    const url = parseUrl(currentSrc || src || href || data);
    if (!url || !lost.some(pattern => matchesUrl(pattern, url))) {
      continue;
    }
    const group = part.closest('picture,video,audio');
    const owner = group ?? part;
    const {id, isFree} = settle(url, after) ?? {};
    if (!id || isFree || !settle(url, before)?.isFree) {
      continue;
    }
    if (part instanceof HTMLScriptElement) {
      runs = true;
    } else if (!isDeclared(readMark(owner).id)) {
      // What has a mark is the gate's, also where it shows this on a no.
      (owner as HTMLElement).dataset.service = id;
      for (const each of [owner, ...(group ? queryAll(group, 'source,img,track') : [])]) {
        for (const name of addresses) {
          const address = each.getAttribute(name);
          if (address !== null) {
            each.setAttribute(`data-${name}`, address);
          }
        }
      }
      releaseElement(owner, true);
    }
  }
  return runs;
}
