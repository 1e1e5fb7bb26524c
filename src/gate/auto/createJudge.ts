import {readStores} from '../../config/readStores.js';
import {findAddresses} from '../../lib/findAddresses.js';
import {matchesPattern} from '../../lib/matchesPattern.js';
import {unclobbered} from '../../lib/unclobbered.js';
import {createMatcher} from '../../model/createMatcher.js';
import {isEssential} from '../../model/isEssential.js';
import {matchesUrl} from '../../model/matchesUrl.js';
import {settleMatches} from '../../model/settleMatches.js';
import type {Policy, PolicyService, Service, State} from '../../model/types.js';
import {ran} from '../createGate.js';
import {readInside} from './readInside.js';
import type {Judge} from './types.js';

export interface JudgeParts {
  policy: Policy;
  /** The whole catalogue: what the site did not declare is recognised too. */
  catalogue: readonly PolicyService[];
  /** Hosts that nobody declared wait as well. */
  holdUnknown: boolean;
  /** Own hosts beside this one, as the end of a host: `example.com`. */
  domain: string;
  /** Code and pages that the page has made itself, by their addresses. */
  blobs: ReadonlyMap<string, Blob>;
  get(): State;
  report(code: string, found?: string): void;
}

/**
 * Makes the judge of a page. Which of several services decides, `settleMatches` knows. What the site did not declare waits when it is marketing, and runs when
 * it is essential: payment, login, postcode.
 */
export function createJudge({policy, catalogue, holdUnknown, domain, blobs, get, report}: JudgeParts): Judge {
  // A page of `srcdoc` or a `blob:` has an address without a host, and is of the site all the same.
  const site = new URL(/^http/.test(window.origin) ? window.origin : document.baseURI);
  const own = [site.hostname.replace(/^www\./, ''), domain.replace(/^\./, '')].filter(Boolean);
  const isOwn = (host: string): boolean => own.some(end => host === end || host.endsWith(`.${end}`));
  const isSite = (id: string) => (pattern: string) => {
    const matches = [site, new URL(location.href)].some(url => matchesUrl(pattern, url));
    if (matches) {
      report('pattern-own-site', `${id}: ${pattern}`);
    }
    return !matches;
  };

  const declared = new Map(
    policy.services.map(service => {
      const {id} = service;
      const {urls = [], names = []} =
        'name' in service ? readStores(service as Partial<Service>) : {...catalogue.find(each => each.id === id), ...service};
      return [id, {id, names, urls: urls.filter(isSite(id))}];
    }),
  );
  const others = catalogue.filter(({id}) => !declared.has(id));
  const match = createMatcher([...declared.values(), ...others]);
  const essential = new Set(others.filter(isEssential).map(({id}) => id));
  /** Most sites declare nothing on their own host: then an own address needs no look. */
  const ownHost = site.hostname;
  const origin = `${site.origin}/`;
  const minds = [...declared.values()].some(({urls}) =>
    urls.some(pattern => matchesPattern((pattern.split(/[:/]/)[0] as string).toLowerCase(), ownHost)),
  );

  const isFree = (id: string): boolean => (declared.has(id) ? get().allows[id] === true : essential.has(id));

  function address(text: string, kind: string, element?: Element): string | undefined {
    // A frame's page may name another. What is in no window has none.
    const base = (): string => {
      const owner = element?.ownerDocument;
      return unclobbered('baseURI', owner && unclobbered('defaultView', owner) ? owner : document);
    };
    // Most addresses are the page's own: a path without a host (unless `<base>` names another), or one on this origin.
    if (!minds && (text.startsWith(origin) || (/^(?!\/\/)[\w./?#%&=~,;@!+-]*$/.test(text) && base().startsWith(origin)))) {
      return undefined;
    }
    const inside = readInside(text, element?.localName ?? kind, blobs);
    if (inside) {
      return search(inside, kind);
    }
    // A long image is slow to parse.
    if (/^(data|blob):/.test(text)) {
      return undefined;
    }
    let url: URL;
    try {
      url = new URL(text, base());
    } catch {
      return undefined;
    }
    if (!/^(https?|wss?):$/.test(url.protocol)) {
      return undefined;
    }
    const isHere = url.hostname === ownHost;
    const settled = settleMatches(
      match(url).filter(({id}) => !isHere || declared.has(id)),
      id => declared.has(id),
      isFree,
    );
    if (!settled) {
      return holdUnknown && !isHere && !isOwn(url.hostname) ? 'unknown' : undefined;
    }
    if (!settled.isFree) {
      return settled.id;
    }
    // Code: a script, module, worker or worklet, and what an open socket feeds. Only a reload ends it.
    if (/script|mod|wor|[ST]/.test(kind)) {
      ran.includes(settled.id) || ran.push(settled.id);
    }
    return undefined;
  }

  function search(text: string, kind: string): string | undefined {
    // Of `srcset` and the like each word may be an address, also of the own host or with a backslash for a slash.
    for (const each of [...findAddresses(text), ...text.split(/[\s"',]+/)]) {
      const id = address(each, kind);
      if (id) {
        return id;
      }
    }
    return undefined;
  }

  const mindsRelative = (): boolean => minds || !unclobbered('baseURI').startsWith(origin);

  /** Names by themselves where they have no `*`, or else by how they begin. */
  const names = new Map<string, [pattern: string, id: string][]>();
  for (const {id, names: patterns = []} of [...declared.values(), ...others]) {
    for (const name of patterns) {
      const key = name[0] === '*' ? '*' : name.includes('*') ? name.slice(0, 2) : name;
      names.set(key, [...(names.get(key) ?? []), [name, id]]);
    }
  }

  return {
    address,
    text: search,
    own,
    mindsRelative,
    name(name) {
      const like = [name, name.slice(0, 2), `${name[0]}*`, '*'].flatMap(key => names.get(key) ?? []);
      const ids = like.filter(([pattern]) => matchesPattern(pattern, name)).map(([, id]) => id);
      // A name that something that may run shares is never held.
      return ids.some(isFree) ? undefined : (ids.find(id => declared.has(id)) ?? ids[0]);
    },
    isOpen: id => id in get().allows && !get().refuses[id],
  };
}
