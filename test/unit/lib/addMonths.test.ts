import {describe, expect, it} from 'vitest';
import {addMonths} from '../../../src/lib/addMonths.js';

describe('addMonths', () => {
  it.each<[from: string, months: number, to: string]>([
    ['2026-11-23T03:00:00.000Z', 12, '2027-11-23T03:00:00.000Z'],
    ['2026-11-23T03:00:00.000Z', 1, '2026-12-23T03:00:00.000Z'],
    ['2026-11-23T03:00:00.000Z', 2, '2027-01-23T03:00:00.000Z'],
    ['2026-01-31T23:59:59.000Z', 1, '2026-03-03T23:59:59.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2029-03-01T00:00:00.000Z'],
  ])('%s and %d months: %s', (from, months, to) => {
    const date = new Date(from);
    expect(addMonths(date, months).toISOString()).toBe(to);
    expect(date.toISOString()).toBe(from);
  });
});
