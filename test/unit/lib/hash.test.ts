import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hash} from '../../../src/lib/hash.js';

describe('hash', () => {
  it('is the same for the same text, and of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(hash(text)).toBe(hash(`${text}`));
        expect(hash(text)).toMatch(/^[a-z0-9]{1,5}$/);
      }),
    );
  });

  it('tells texts apart that differ in one character', () => {
    const texts = Array.from('ᄀ가나다abc012 .', each => `㈜카카오${each}`);
    expect(new Set(texts.map(hash)).size).toBe(texts.length);
  });
});
