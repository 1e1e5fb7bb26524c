import type {Edit} from './types.js';

/** How a CDATA section begins; only SVG and MathML have such. */
export const cdata = '<![CDATA[';

const section = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g;
const tag = /<(?=[a-z/])/gi;

/**
 * What has to change in text with CDATA sections. To Chromium's preload scanner, which does not know that it is in SVG, such a section ends at the first `>`,
 * and what follows is markup. Where that would ask for something held (`isHeld`) the sections are cut at each tag, and the letter `<` written as a reference:
 * the text stays the same.
 */
export function holdCdata(text: string, isHeld: (markup: string) => boolean): Edit[] {
  const found = [...text.matchAll(section)].map(({1: inside = '', index}) => {
    const first = inside.indexOf('>') + 1;
    return {start: index + cdata.length + first, markup: first ? inside.slice(first) : ''};
  });
  const all = found.map(({markup}) => markup).join('');
  // The scanner has lost count of what is SVG.
  return all.search(tag) >= 0 && (isHeld(all) || isHeld(`<svg>${all}`))
    ? found.flatMap(({start, markup}) =>
        [...markup.matchAll(tag)].map(({index: at}) => ({start: start + at, end: start + at + 1, text: `]]>&lt;${cdata}`})),
      )
    : [];
}
