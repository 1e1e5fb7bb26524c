import {dropDot} from '../lib/dropDot.js';
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

type Index = Map<string, Match[]>;

/** The first folder of a path, where it is whole: `/app` of `/app/Eclog/`, nothing of `/b`, which `/bc` begins with too. */
const folderOf = (path: string): string => /^\/[^/*?]+(?=\/)/.exec(path)?.[0] ?? '';

/**
 * Recognises addresses by the patterns of many services. Patterns are kept by the end of their host that has no `*`, those that have but a top-level domain
 * (`*.com/app/`) by that and the first folder of their path, and what a host could match is worked out once: the time does not grow with the number of services.
 * Answers every pattern that fits, the most specific (longest) first, so that `t1.daumcdn.net/mapjsapi/bundle/postcode/` wins over
 * `t1.daumcdn.net/mapjsapi/`; of equals the service named first. Takes the dot from the end of the host of the address it is given.
 */
export function createMatcher(services: readonly Recognisable[]): (url: URL) => readonly Match[] {
  const ends: Index = new Map();
  const loose = new Map<string, Index>();
  const add = (map: Index, key: string, match: Match): void => void map.set(key, [...(map.get(key) ?? []), match]);
  for (const {id, urls = []} of services) {
    for (const pattern of urls) {
      const host = (pattern.split(/[:/]/)[0] as string).toLowerCase();
      const rest = host.replace(/^.*\*/, '');
      // After the last `*` the first label may be but the end of one (`gtc*.acecounter.com` has `.acecounter.com` left).
      const end = rest === host ? host : rest.replace(/^[^.]*\.?/, '');
      if (rest === host || end.includes('.')) {
        add(ends, end, {id, pattern});
      } else {
        const folders: Index = loose.get(rest) ?? new Map();
        loose.set(rest, folders);
        add(folders, folderOf(pattern.slice(host.length)), {id, pattern});
      }
    }
  }
  const lengths = [...new Set([...loose.keys()].map(rest => rest.length))];
  const hosts = new Map<string, [known: readonly Match[], loose: readonly Index[]]>();

  function ofHost(host: string): [readonly Match[], readonly Index[]] {
    const known: Match[] = [];
    let rest = host;
    do {
      known.push(...(ends.get(rest) ?? []));
      rest = rest.slice(rest.indexOf('.') + 1);
    } while (rest.includes('.'));
    // Sorting is stable, and the lists of one end are in the order of the services.
    known.sort((a, b) => b.pattern.length - a.pattern.length);
    const indexes = lengths.flatMap(length => (length > host.length ? [] : (loose.get(host.slice(host.length - length)) ?? [])));
    hosts.set(host, [known, indexes]);
    return [known, indexes];
  }

  return url => {
    const {hostname} = dropDot(url);
    const [known, indexes] = hosts.get(hostname) ?? ofHost(hostname);
    const folders = indexes[0] ? new Set(['', folderOf(url.pathname)]) : [];
    const others = [...folders].flatMap(folder => indexes.flatMap(index => index.get(folder) ?? []));
    const found = [...known, ...others].filter(({pattern}) => matchesUrl(pattern, url));
    return others[0] ? found.sort((a, b) => b.pattern.length - a.pattern.length) : found;
  };
}
