import {importsOf} from '../../lib/importsOf.js';
import {readText} from '../../lib/readText.js';

/** What a module asks for before it runs: its own address or, where the page has made its code itself, the addresses it imports. */
export const askedBy = (url: string): string => (/^(blob|data):/i.test(url) ? importsOf(readText(url)).join(' ') : url);
