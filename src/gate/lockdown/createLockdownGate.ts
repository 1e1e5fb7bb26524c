import {queryAll} from '../../lib/queryAll.js';
import {unclobbered} from '../../lib/unclobbered.js';
import {isEssential} from '../../model/isEssential.js';
import {lockdownPolicy} from '../../model/lockdownPolicy.js';
import {allowedInBoth} from '../allowedInBoth.js';
import type {AutoGateParts} from '../auto/createAutoGate.js';
import {createGate, type Gate} from '../createGate.js';

/** In the JSON of speculation rules: anything but a list of the page's own relative addresses. Whatever is escaped may be an address too. */
const reaching = /where|document|https?:|\/\/|\\/;

/**
 * The gate that patches nothing: a content security policy, put into the page by its first script, lets nothing be reached but the site's own hosts,
 * essential services and those agreed to. A policy can only become stricter while a page is open, so a grant needs a reload. What stands in the
 * served markup the preload scanner may have asked for before; `responseHeaders` of `dongui/server` stops that too.
 */
export function createLockdownGate(parts: AutoGateParts): Gate {
  const {policy, catalogue, settings, get, report, end} = parts;
  const {services} = policy;
  const others = catalogue.filter(({id}) => !services.some(each => each.id === id));
  const domain = settings.domain.replace(/^\./, '');
  // Where dongui's other files are, which may be another host: without them nobody could agree. Not by the page's own address, which visitors are sent to with
  // anything in it: a `;` would end the list.
  const files = ((unclobbered('currentScript') as HTMLScriptElement | null)?.src || `${location.origin}/`).replace(/^\w+:\/\/|[^/]*$/g, '');
  const write = (): string =>
    lockdownPolicy(
      [
        ...services.filter(({id}) => get().allows[id]).map(service => ({...catalogue.find(each => each.id === service.id), ...service})),
        ...others.filter(isEssential),
      ].flatMap(({urls = []}) => urls),
      [files, ...(domain ? [`${domain}:*`, `*.${domain}:*`] : [])],
    );

  const inserted = write();
  for (const content of inserted.split(', ')) {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = content;
    // Only in `<head>` does a browser heed it.
    document.head?.prepend(meta);
    // The policy holds although its element is gone, and the page is as it was found.
    meta.remove();
  }
  if (!document.head) {
    report('lockdown-late');
  }
  // Prefetching by speculation rules is under no policy. The rules are read in a microtask after this one.
  const observer = new MutationObserver(() => {
    for (const script of queryAll(document, 'script[type=speculationrules]')) {
      if (reaching.test(`${script.textContent}`) || !script.baseURI.startsWith(`${location.origin}/`)) {
        script.remove();
      }
    }
  });
  observer.observe(document, {childList: true, subtree: true, characterData: true});
  end.signal.addEventListener('abort', () => observer.disconnect());
  let state = get();
  const {allows} = state;
  const gate = createGate({...parts, get: () => state});
  return {
    ...gate,
    update() {
      const stale = write() !== inserted;
      // What is agreed to now would be let go into a wall: the new page runs it. What is withdrawn is taken back at once.
      state = stale ? allowedInBoth(get(), allows) : get();
      return gate.update() || stale;
    },
  };
}
