import {decodeData} from '../../lib/decodeData.js';
import {importsOf} from '../../lib/importsOf.js';
import {readBlob} from '../../lib/readBlob.js';

/** What a module asks for before it runs: its own address or, where the page has made its code itself, the addresses it imports. */
export const askedBy = (url: string): string =>
  /^(blob|data):/i.test(url) ? importsOf(/^d/i.test(url) ? decodeData(url) : readBlob(url)).join(' ') : url;
