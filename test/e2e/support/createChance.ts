/** Dice that fall the same way again: from one seed always the same row. */
export interface Chance {
  /** From 0 up to, but not, 1. */
  number(): number;
  /** A whole number below `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
  /** What `make` gives with this probability, or else nothing. */
  maybe(probability: number, make: () => string): string;
}

/** A linear congruential generator: plain, and enough to vary pages. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const number = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
  const below = (end: number): number => Math.floor(number() * end);
  return {
    number,
    below,
    pick: list => list[below(list.length)] as (typeof list)[number],
    maybe: (probability, make) => (number() < probability ? make() : ''),
  };
}
