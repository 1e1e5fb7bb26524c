import {describe, expect, it} from 'vitest';
import {isExpired} from '../../../src/model/isExpired.js';
import {agreed} from '../support/samples.js';

const madeAt = (at: string, lifetime: number, now: string): boolean => isExpired({...agreed, at}, lifetime, Date.parse(now));

describe('isExpired', () => {
  it.each<[what: string, at: string, lifetime: number, now: string, over: boolean]>([
    ['a fresh choice is good', '2026-11-23T03:00:00Z', 12, '2026-11-23T03:00:00Z', false],
    ['one a second before its time is good', '2025-11-23T03:00:01Z', 12, '2026-11-23T03:00:00Z', false],
    ['one whose time has come is over', '2025-11-23T03:00:00Z', 12, '2026-11-23T03:00:00Z', true],
    ['months count, not days', '2026-02-28T00:00:00Z', 1, '2026-03-27T23:59:59Z', false],
    ['31 January and a month is early March', '2026-01-31T00:00:00Z', 1, '2026-03-02T23:00:00Z', false],
    ['a clock a few hours ahead is forgiven', '2026-11-23T20:00:00Z', 12, '2026-11-23T03:00:00Z', false],
    ['a clock two days ahead is not', '2026-11-25T03:00:01Z', 12, '2026-11-23T03:00:00Z', true],
    ['a choice from years ahead is over', '2031-01-01T00:00:00Z', 12, '2026-11-23T03:00:00Z', true],
    ['a clock years behind makes every choice one from the future', '2026-11-23T03:00:00Z', 12, '1999-01-01T00:00:00Z', true],
    ['a choice from years ago is over', '2001-01-01T00:00:00Z', 12, '2026-11-23T03:00:00Z', true],
    ['a moment that is none is over', 'yesterday', 12, '2026-11-23T03:00:00Z', true],
  ])('%s', (_what, at, lifetime, now, over) => {
    expect(madeAt(at, lifetime, now)).toBe(over);
  });
});
