import {isPattern} from '../lib/isPattern.js';
import {isText} from '../lib/isText.js';
import {isUrlPattern} from '../lib/isUrlPattern.js';
import type {Service} from '../model/types.js';

/** What a service stores and where it is reached. */
export interface Stores {
  /** Of cookies and storage keys. */
  names: readonly string[];
  databases: readonly string[];
  caches: readonly string[];
  urls: readonly string[];
  /** False when anything was not as it should be: what could not be used is left out. */
  sound: boolean;
}

/** Reads the lists of a description, in which a site may have written anything. */
export function readStores({cookies, storage, databases, caches, urls}: Partial<Service>): Stores {
  let sound = true;
  const read = <Kind>(value: unknown, nameOf: (entry: Kind) => unknown = entry => entry): string[] => {
    const entries: Kind[] = Array.isArray(value) ? value : [];
    const names = entries.map(nameOf).filter(isPattern) as string[];
    sound &&= (value === undefined || Array.isArray(value)) && names.length === entries.length;
    return names;
  };
  const cookieNames = read(cookies, (cookie: {name?: unknown; retention?: unknown} | null) => isText(cookie?.retention) && cookie.name);
  return {
    names: [...cookieNames, ...read(storage)],
    databases: read(databases),
    caches: read(caches),
    urls: read(urls, url => isUrlPattern(url) && url),
    sound,
  };
}
