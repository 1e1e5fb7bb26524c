/** An address in a style sheet. */
export interface CssAddress {
  /** With escapes resolved. */
  value: string;
  /** As it is written. */
  raw: string;
  /** Where it begins, behind the quote or parenthesis. */
  start: number;
}

/** What ends a name, an address without quotes, a text in quotes: unless it is escaped. */
const ends = {name: /[^-\w\u0080-\uffff]/g, unquoted: /[\\)\s]/g, double: /[\\"\n]/g, single: /[\\'\n]/g};
const escaped = /\\(?:[0-9a-fA-F]{1,6}\s?|[^\n\r\f])/y;
const escapedInText = /\\(?:\r\n|[\s\S])/y;
const space = /\s*/y;

/** Functions whose texts are addresses. */
const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);

const resolveEscapes = (text: string): string =>
  text.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|(\r\n|[\n\r\f])|([\s\S]))/g, (_, hex?: string, line?: string, letter?: string) => {
    const code = Number.parseInt(hex ?? '', 16);
    return line ? '' : letter === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : letter;
  });

/** What a sheet or a `style` attribute would load: `url()`, `@import`, `image-set()`. https://www.w3.org/TR/css-syntax-3/#tokenization */
export function findCssAddresses(css: string): CssAddress[] {
  const found: CssAddress[] = [];
  /** Functions and parentheses that are open, by name. */
  let open: string[] = [];
  let importing = false;
  let at = 0;
  const take = (what: RegExp): string => {
    what.lastIndex = at;
    const [text = ''] = what.exec(css) ?? [];
    at += text.length;
    return text;
  };
  /** Step by step: one expression for all of it has no room on the stack for a long image written into the sheet. */
  const takeUntil = (end: RegExp, unless = escaped): string => {
    const start = at;
    do {
      end.lastIndex = at;
      at = end.exec(css)?.index ?? css.length;
    } while (css[at] === '\\' && take(unless));
    return css.slice(start, at);
  };

  while (at < css.length) {
    const letter = css[at] as string;
    if (letter === '/' && css[at + 1] === '*') {
      const end = css.indexOf('*/', at + 2);
      at = end < 0 ? css.length : end + 2;
    } else if (letter === '"' || letter === "'") {
      const start = ++at;
      const raw = takeUntil(letter === '"' ? ends.double : ends.single, escapedInText);
      if (importing || loading.has(open.at(-1) ?? '')) {
        found.push({value: resolveEscapes(raw), raw, start});
      }
      importing = false;
      at++;
    } else if (/[-\w\\\u0080-\uffff@]/.test(letter)) {
      at += Number(letter === '@');
      const word = resolveEscapes(takeUntil(ends.name)).toLowerCase();
      if (letter === '@') {
        importing = word === 'import';
      } else if (!word) {
        at++;
      } else if (css[at] === '(') {
        at++;
        open.push(word);
        take(space);
        if (word === 'url' && css[at] !== '"' && css[at] !== "'") {
          const start = at;
          const raw = takeUntil(ends.unquoted);
          found.push({value: resolveEscapes(raw), raw, start});
        }
      }
    } else {
      if (letter === '(') {
        open.push('');
      } else if (letter === ')') {
        open.pop();
      } else if (/[;{}]/.test(letter)) {
        open = [];
        importing = false;
      }
      at++;
    }
  }
  return found;
}
