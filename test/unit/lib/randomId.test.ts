import {describe, expect, it} from 'vitest';
import {randomId} from '../../../src/lib/randomId.js';

describe('randomId', () => {
  it('is 128 bits in hex, and another each time', () => {
    const ids = Array.from({length: 200}, randomId);
    expect(ids.every(id => /^[0-9a-f]{32}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
