import {decodeData} from '../../lib/decodeData.js';
import {readBlob} from '../../lib/readBlob.js';
import {askedBy} from './askedBy.js';
import {isCode} from './isCode.js';

/** Requests, which only read, workers, which get a guard, and images, which ask for nothing. */
const plain = /^$|fetch|xhr|^be|wor|im/;

/**
 * The text of what an address is itself (`data:`, `javascript:`), or of what the page has made for it (`blob:`), where that becomes a page, sheet or module in
 * `kind`. Of a `blob:` only what by its type may name others, since reading stops the page, and nothing large (1 MB); of one that is code what it imports: the rest of
 * it runs with patched globals.
 */
export function readInside(address: string, kind: string, blobs: ReadonlyMap<string, Blob>): string {
  if (plain.test(kind)) {
    return '';
  }
  if (isCode(address)) {
    // Without its beginning: a word of what it holds would be looked into for ever.
    return decodeData(address).slice(1);
  }
  const {type = '', size = 0} = blobs.get(address.split('#')[0] as string) ?? {};
  return size < 1e6 && /ml|[cx]s|script/.test(type) ? (/script/.test(type) ? askedBy(address) : readBlob(address)) : '';
}
