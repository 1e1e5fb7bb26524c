import type {Problem} from './types.js';

/** What stands in the place of a plain quote, comma, colon or space where a text went through a word processor, a messenger or a Korean keyboard. */
const quotes = /[“”„‟‘’‚‛′″'`＂＇「」]/;
const marks = /[，、：；｛｝［］\u00a0\u3000\u2000-\u200f\u2028\u2029\u2060\ufeff]/;

/** Where the reading broke off. */
class Stop {
  constructor(
    readonly problem: Problem,
    readonly at: number,
  ) {}
}

/**
 * Says what keeps a text from being JSON, and where: browsers name a position at best, WebKit nothing at all. Where it is JSON: which keys stand in
 * one object twice, of which the last alone counts. Reads as the grammar goes (https://www.rfc-editor.org/rfc/rfc8259).
 */
export function explainJson(text: string): Problem[] {
  const problems: Problem[] = [];
  let at = 0;

  const place = (where: number): Pick<Problem, 'path' | 'found'> => {
    const lines = text.slice(0, where).split('\n');
    const line = text.split('\n')[lines.length - 1] ?? '';
    const column = lines.at(-1)?.length ?? 0;
    return {
      path: `line ${lines.length}, column ${column + 1}`,
      found: line.slice(Math.max(0, column - 20), column + 30).trim() || 'the end',
    };
  };

  /** The character here is not what has to be here: which mistake is it? */
  function stop(): never {
    const here = text[at] ?? '';
    if (/^\/[/*]|^<!--|^#/.test(text.slice(at, at + 4))) {
      throw new Stop({code: 'json-comment'}, at);
    }
    if (quotes.test(here)) {
      throw new Stop({code: 'json-quotes'}, at);
    }
    throw new Stop(marks.test(here) ? {code: 'json-mark'} : {code: 'json-syntax'}, at);
  }

  function skip(): string {
    while (/[ \t\r\n]/.test(text[at] ?? '')) {
      at++;
    }
    return text[at] ?? '';
  }

  function readText(): string {
    const found = /^"(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/.exec(text.slice(at))?.[0];
    if (found === undefined) {
      // One that opens plainly and closes otherwise runs on to the end of its line.
      const rest = text.slice(at, text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at));
      const other = rest.search(/[“”„‟＂]/);
      if (text[at] === '"' && other > 0) {
        throw new Stop({code: 'json-quotes'}, at + other);
      }
      stop();
    }
    at += found.length;
    return JSON.parse(found) as string;
  }

  /** What stands between two brackets, with commas. */
  function readEntries(end: string, readOne: () => void): void {
    at++;
    if (skip() === end) {
      at++;
      return;
    }
    for (;;) {
      readOne();
      const next = skip();
      if (next === end) {
        at++;
        return;
      }
      if (next !== ',') {
        stop();
      }
      const comma = at++;
      if (skip() === end) {
        throw new Stop({code: 'json-comma'}, comma);
      }
    }
  }

  function readObject(): void {
    const keys = new Set<string>();
    readEntries('}', () => {
      skip();
      const where = at;
      const key = readText();
      if (keys.size === keys.add(key).size) {
        problems.push({code: 'json-twice', ...place(where)});
      }
      if (skip() !== ':') {
        stop();
      }
      at++;
      readValue();
    });
  }

  function readValue(): void {
    const first = skip();
    if (first === '{') {
      readObject();
    } else if (first === '[') {
      readEntries(']', readValue);
    } else if (first === '"') {
      readText();
    } else {
      const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(text.slice(at))?.[0];
      if (word === undefined) {
        stop();
      }
      at += word.length;
    }
  }

  try {
    readValue();
    if (skip()) {
      stop();
    }
  } catch (error) {
    // Anything else is not the text's fault: nested so deep that nobody wrote it by hand.
    return error instanceof Stop ? [{...error.problem, ...place(error.at)}] : [];
  }
  return problems;
}
