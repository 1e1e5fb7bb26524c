import {matchesUrl} from './matchesUrl.js';

/** What recognising an address needs of a service. */
export interface Recognisable {
  id: string;
  urls?: readonly string[];
}

/** A pattern that recognised an address, and the service it is of. */
export interface Match {
  id: string;
  pattern: string;
}

/** The first folder of a path, where it is whole: `/app` of `/app/Eclog/`, nothing of `/b`, which `/bc` begins with too. */
const folderOf = (path: string): string => /^\/[^/*?]+(?=\/)/.exec(path)?.[0] ?? '';

/**
 * Recognises addresses by the patterns of many services. Patterns are kept by the end of their host that has no `*`, those that have but a top-level domain
 * (`*.com/app/`) by the first folder of their path, and what a host could match is worked out once: the time does not grow with the number of services.
 * Answers every pattern that fits, the most specific (longest) first, so that `t1.daumcdn.net/mapjsapi/bundle/postcode/` wins over
 * `t1.daumcdn.net/mapjsapi/`; of equals the service named first.
 */
export function createMatcher(services: readonly Recognisable[]): (url: URL) => readonly Match[] {
  const ends = new Map<string, Match[]>();
  const folders = new Map<string, Match[]>();
  const add = (map: Map<string, Match[]>, key: string, match: Match): void => void map.set(key, [...(map.get(key) ?? []), match]);
  for (const {id, urls = []} of services) {
    for (const pattern of urls) {
      const host = (pattern.split(/[:/]/)[0] as string).toLowerCase();
      // After the last `*` the first label may be but the end of one (`gtc*.acecounter.com` has `.acecounter.com` left).
      const end = host.includes('*') ? host.slice(host.lastIndexOf('*') + 1).replace(/^[^.]*\.?/, '') : host;
      if (end.includes('.') || !host.includes('*')) {
        add(ends, end, {id, pattern});
      } else {
        add(folders, folderOf(pattern.slice(host.length)), {id, pattern});
      }
    }
  }
  const hosts = new Map<string, readonly Match[]>();

  function ofHost(host: string): readonly Match[] {
    const found: Match[] = [];
    for (let rest = host; rest; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
      found.push(...(ends.get(rest) ?? []));
    }
    // Sorting is stable, and the lists of one end are in the order of the services.
    found.sort((a, b) => b.pattern.length - a.pattern.length);
    hosts.set(host, found);
    return found;
  }

  return url => {
    const loose = [...new Set(['', folderOf(url.pathname)])].flatMap(folder => folders.get(folder) ?? []);
    const known = hosts.get(url.hostname) ?? ofHost(url.hostname);
    const found = [...known, ...loose].filter(({pattern}) => matchesUrl(pattern, url));
    return loose[0] ? found.sort((a, b) => b.pattern.length - a.pattern.length) : found;
  };
}
