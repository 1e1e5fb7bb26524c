/** A text with character references resolved, and where its characters stood. */
export interface Decoded {
  text: string;
  /** The offset in the original of an offset in `text`. */
  toOriginal(offset: number): number;
}

/** Named references to ASCII characters. */
const names: Readonly<Record<string, string>> = {
  Tab: '\t',
  NewLine: '\n',
  excl: '!',
  quot: '"',
  QUOT: '"',
  num: '#',
  dollar: '$',
  percnt: '%',
  amp: '&',
  AMP: '&',
  apos: "'",
  lpar: '(',
  rpar: ')',
  ast: '*',
  midast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  lt: '<',
  LT: '<',
  equals: '=',
  gt: '>',
  GT: '>',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  Hat: '^',
  lowbar: '_',
  UnderBar: '_',
  grave: '`',
  DiacriticalGrave: '`',
  lcub: '{',
  lbrace: '{',
  verbar: '|',
  vert: '|',
  VerticalLine: '|',
  rcub: '}',
  rbrace: '}',
};

const reference = /&(?:#[xX]([0-9a-fA-F]+);?|#(\d+);?|(amp|AMP|lt|LT|gt|GT|quot|QUOT)(?![\w;=])|([A-Za-z]+);)/g;

/**
 * Resolves the references in an attribute's raw value that stand for ASCII characters: all that URLs, CSS and markup are built of. Others stay as they are,
 * so that in a page of any encoding each character left is one of the page's own.
 */
export function decodeReferences(raw: string): Decoded {
  let text = '';
  let last = 0;
  /** From which offset in `text` on the original is how much ahead. */
  const shifts: [from: number, ahead: number][] = [];
  for (const match of raw.matchAll(reference)) {
    const [whole, hex, decimal, legacy, named] = match;
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN;
    const letter = code < 128 ? String.fromCharCode(code) : names[legacy ?? named ?? ''];
    if (letter !== undefined) {
      text += raw.slice(last, match.index) + letter;
      last = match.index + whole.length;
      shifts.push([text.length, last - text.length]);
    }
  }
  return {
    text: text + raw.slice(last),
    toOriginal(offset) {
      // By halves: an attribute may have as many references as it has addresses.
      let [at, end] = [0, shifts.length];
      while (at < end) {
        const middle = (at + end) >> 1;
        [at, end] = (shifts[middle]?.[0] ?? 0) > offset ? [at, middle] : [middle + 1, end];
      }
      return offset + (shifts[at - 1]?.[1] ?? 0);
    },
  };
}
