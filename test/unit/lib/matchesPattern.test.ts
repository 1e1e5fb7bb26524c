import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {matchesPattern} from '../../../src/lib/matchesPattern.js';

/** The same question put to the regular expression engine. */
const reference = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\*', '.*')}$`, 's').test(text);

const letters = (most: number) => fc.string({unit: fc.constantFrom('a', 'b', '.', '\n'), maxLength: most});
const patterns = fc.string({unit: fc.constantFrom('a', 'b', '.', '*', '*'), maxLength: 10});

/** A text that counts how often one of its characters is looked at. */
function counted(text: string, count: () => void): string {
  const watched = new Proxy(Object(text) as object, {
    get(target, key) {
      count();
      return Reflect.get(target, key) as unknown;
    },
  });
  return watched as unknown as string;
}

function steps(pattern: string, text: string): number {
  let sum = 0;
  const count = () => {
    sum++;
  };
  matchesPattern(counted(pattern, count), counted(text, count));
  return sum;
}

describe('matchesPattern', () => {
  it.each<[pattern: string, text: string, matches: boolean]>([
    ['_ga', '_ga', true],
    ['_ga', '_ga_', false],
    ['_ga_*', '_ga_ABC', true],
    ['_ga_*', '_ga_', true],
    ['_ga_*', '_gb_', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a*', '', false],
    ['a.c', 'abc', false],
    ['*a*b', 'xaxbxb', true],
    ['*a*b', 'xaxbxc', false],
    ['a**b', 'ab', true],
  ])('%s and %s: %s', (pattern, text, matches) => {
    expect(matchesPattern(pattern, text)).toBe(matches);
  });

  it('agrees with a regular expression for any pattern and text', () => {
    fc.assert(
      fc.property(patterns, letters(14), (pattern, text) => {
        expect(matchesPattern(pattern, text)).toBe(reference(pattern, text));
      }),
      {numRuns: 2000},
    );
  });

  it('finds a pattern in every text made of it', () => {
    fc.assert(
      fc.property(fc.array(letters(4), {minLength: 1, maxLength: 6}), letters(4), (pieces, filling) => {
        expect(matchesPattern(pieces.join('*'), pieces.join(filling))).toBe(true);
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['*a*a*a… against a text of a', (n: number) => steps(`${'*a'.repeat(n)}b`, 'a'.repeat(4 * n))],
    ['***…b against a text of a', (n: number) => steps(`${'*'.repeat(n)}b`, 'a'.repeat(4 * n))],
  ])('needs steps in line with the length for %s', (_what, run) => {
    expect(run(2000)).toBeLessThan(run(200) * 11);
    expect(run(2000)).toBeLessThan(100 * 2000);
  });

  it('never needs more steps than a few times both lengths multiplied', () => {
    fc.assert(
      fc.property(patterns, letters(60), (pattern, text) => {
        expect(steps(pattern, text)).toBeLessThanOrEqual(6 * (pattern.length + 2) * (text.length + 2));
      }),
      {numRuns: 500},
    );
  });
});
