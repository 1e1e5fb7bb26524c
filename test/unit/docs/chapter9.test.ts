import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The cells of every row of a document's tables, but for their heads. */
function rowsOf(document: string): string[][] {
  return read(document)
    .split('\n')
    .filter((line, index, lines) => /^\| (?!---)/.test(line) && !lines[index + 1]?.startsWith('|--'))
    .map(line =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}

/** The tests that a text names, as `path` “name”, “name of another”. */
function testsIn(text: string): [path: string, name: string][] {
  let path = '';
  const found: [string, string][] = [];
  for (const [, file, name] of text.matchAll(/`((?:unit|e2e|dist)\/[\w./-]+\.test\.tsx?)`|“([^”]+)”/g)) {
    if (name === undefined) {
      path = file ?? '';
    } else {
      found.push([path, name]);
    }
  }
  return found;
}

/** Those that are not there: no such file, or none in it that is called so. */
const missing = (text: string): [path: string, name: string][] =>
  testsIn(text).filter(([path, name]) => {
    const code = /\.test\.tsx?$/.test(path) ? read(`test/${path}`) : '';
    return !["'", '"', '`'].some(quote => code.includes(`${quote}${name}${quote}`));
  });

/** The clauses of korea.md §2 in their order, by chapter and article of the policy. */
const clauses = [
  ...['1-4', '1-5', '1', '2-3', '3', '3-1-가', '3-1-나', '3', '3-2-나', '4-1', '4-2-라', '4-2-라', '4-2-가~다', '5', '5-3-가', '6', '7'],
  ...['8', '8-2-가', '8-2-나', '8-2-나', '8-2-다', '9 head', '9 head', '9-1-가', '9-1-나', '9-1-나', '9-2', '9-2', '9-2-가', '9-2-나'],
  ...['9-2-나', '9-2-나', '10 기술-3', '10 관리-6', '11', '11-3', '12', '12'],
];

describe('docs/chapter9.md', () => {
  const rows = rowsOf('docs/chapter9.md').filter(([number]) => /^\d+$/.test(number ?? ''));

  it('has every clause of the policy, and every number of the checklist', () => {
    expect(rows.map(([number]) => Number(number))).toEqual([...clauses.keys(), ...Array(29).keys()].map(index => index + 1));
    expect(rows.slice(0, clauses.length).map(([, clause], index) => `${clause} `.startsWith(`${clauses[index]} `))).toEqual(
      clauses.map(() => true),
    );
  });

  it('names tests that are there', () => {
    expect(rows.filter(([, , , tests]) => testsIn(tests ?? '').length === 0)).toEqual([]);
    expect(rows.flatMap(row => missing(row.join(' ')))).toEqual([]);
  });

  it('would miss one that is not', () => {
    const smoke = '`e2e/smoke.test.ts` “fails where nobody answers”, “does not exist”';
    expect(missing(smoke)).toEqual([['e2e/smoke.test.ts', 'does not exist']]);
    expect(() => missing('`unit/nowhere.test.ts` “x”')).toThrow('ENOENT');
    expect(missing('a clause and “x”')).toEqual([['', 'x']]);
  });
});

describe('docs/accessibility.md', () => {
  const rows = rowsOf('docs/accessibility.md');
  const criteria = rows.filter(([number]) => /^[5-8]\.\d\.\d$/.test(number ?? ''));

  it('has the 33 items of KWCAG 2.2', () => {
    const perGuideline = {5.1: 1, 5.2: 1, 5.3: 3, 5.4: 4, 6.1: 4, 6.2: 2, 6.3: 1, 6.4: 4, 6.5: 4, 7.1: 1, 7.2: 2, 7.3: 4, 8.1: 1, 8.2: 1};
    const all = Object.entries(perGuideline).flatMap(([guideline, count]) =>
      Array.from({length: count}, (_, index) => `${guideline}.${index + 1}`),
    );
    expect(all).toHaveLength(33);
    expect(criteria.map(([number]) => number)).toEqual(all);
  });

  it('says of each how it is known: a test that is there, by hand and when, or why it does not apply', () => {
    const how = (row: string[]): boolean =>
      testsIn(row.join(' ')).length > 0 || /by hand: .+, 20\d\d-\d\d-\d\d|해당 없음|not tested/.test(row.join(' '));
    expect(rows.length).toBeGreaterThan(criteria.length);
    expect(rows.filter(row => !how(row))).toEqual([]);
    expect(rows.flatMap(row => missing(row.join(' ')))).toEqual([]);
  });
});
