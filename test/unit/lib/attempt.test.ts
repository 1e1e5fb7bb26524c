import {describe, expect, it} from 'vitest';
import {attempt} from '../../../src/lib/attempt.js';
import {collectErrors} from '../support/collectErrors.js';

describe('attempt', () => {
  it('does what it is given', () => {
    let done = false;
    attempt(() => {
      done = true;
    });
    expect(done).toBe(true);
  });

  it('gives what is thrown to the error handling of the page, and goes on', () => {
    const errors = collectErrors();
    const mistake = new Error('not ours');
    attempt(() => {
      throw mistake;
    });
    expect(errors).toEqual([mistake]);
  });
});
