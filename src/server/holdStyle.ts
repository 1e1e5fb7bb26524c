import {decodeReferences} from './decodeReferences.js';
import {findCssAddresses} from './findCssAddresses.js';
import type {Edit, Recogniser} from './types.js';

export interface StyleParts {
  recogniser: Recogniser;
  base: string;
  /** In SVG character references count in a sheet; in HTML they do not. */
  foreign: boolean;
}

/** What has to change in a style sheet so that it loads nothing that is held, and what that waits for. Its rules stay: the page keeps its looks. */
export function holdStyle(css: string, {recogniser, base, foreign}: StyleParts): {edits: Edit[]; marks: string[]} {
  const {text, toOriginal} = foreign ? decodeReferences(css) : {text: css, toOriginal: (offset: number) => offset};
  const edits: Edit[] = [];
  const marks = new Set<string>();
  if (/[(\\]|import/i.test(text)) {
    for (const {value, raw, start} of findCssAddresses(text)) {
      // Preload scanners know of no escapes.
      const mark = recogniser.markFor(value, base) ?? (raw === value ? undefined : recogniser.markFor(raw, base));
      if (mark) {
        marks.add(mark);
        const at = toOriginal(start);
        // Of what is behind it the address is then the text: nothing is asked for.
        edits.push({start: at, end: at, text: 'data:,'});
      }
    }
  }
  return {edits, marks: [...marks]};
}
