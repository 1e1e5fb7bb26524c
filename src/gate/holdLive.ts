import {parseUrl} from '../lib/parseUrl.js';
import {queryAll} from '../lib/queryAll.js';
import type {Known} from '../model/classify.js';
import {createMatcher, type Match} from '../model/createMatcher.js';
import {type Settled, settleMatches} from '../model/settleMatches.js';
import type {Policy, State} from '../model/types.js';
import {heldMark} from './heldMark.js';
import {readMark} from './readMark.js';
import {addresses, releaseElement} from './releaseElement.js';

/**
 * Looks for what stands live in the page, without a mark, and was allowed before but is not any more: a server that holds pages (`holdHtml`) leaves
 * nearly all that was agreed to as it is, and the gate for marked code has not heard of it. By the same rules as there it is decided whose an address
 * is; `others` are the services of the catalogue. Frames, media and images get a mark and wait from then on. Answers true where there is code: only a
 * reload stops it.
 */
export function holdLive({services}: Policy, others: readonly Known[], {before, after}: {before: State; after: State}): boolean {
  const isDeclared = (id: string): boolean => id in after.allows;
  const match = createMatcher([...services, ...others.filter(({id}) => !isDeclared(id))]);
  const settle = (url: URL, {allows}: State): Settled | undefined => {
    // On the site's own host only a declared pattern with a path says anything.
    const mayBe = ({id, pattern}: Match): boolean => url.hostname !== location.hostname || (isDeclared(id) && /\/./.test(pattern));
    return settleMatches(match(url).filter(mayBe), isDeclared, id => allows[id] === true);
  };
  let runs = false;
  // What `auto` holds is not live, though its properties say an address.
  for (const part of queryAll(
    document,
    `:is(script,iframe,embed,object,img,link[rel~=stylesheet],video,audio,source):not([${heldMark}])`,
  )) {
    const {currentSrc, src, href, data} = part as HTMLImageElement & HTMLLinkElement & HTMLObjectElement;
    const url = parseUrl(currentSrc || src || href || data);
    const {id, isFree} = (url && settle(url, after)) ?? {};
    if (!url || !id || isFree || !settle(url, before)?.isFree) {
      continue;
    }
    const group = part.closest('picture,video,audio');
    const owner = group ?? part;
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
