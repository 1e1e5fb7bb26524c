import {describe, expect, it} from 'vitest';
import {lookAgain} from '../../../src/ui/lookAgain.js';

const withdrawn = {kind: 'withdrawn', services: ['ad'], reload: false} as const;

describe('lookAgain', () => {
  it('says that what was left and is gone was deleted', () => {
    const before = {...withdrawn, deleted: ['a', 'a'], left: ['open', 'fast']};
    expect(lookAgain(before, {deleted: ['open'], left: ['fast']})).toEqual({...withdrawn, deleted: ['a', 'a', 'open'], left: ['fast']});
    // By the browser itself, when the page went.
    expect(lookAgain(before, {deleted: [], left: []})).toEqual({...withdrawn, deleted: ['a', 'a', 'open', 'fast'], left: []});
  });

  it('does not call deleted what came back and stays', () => {
    expect(lookAgain({...withdrawn, deleted: ['a', 'b'], left: []}, {deleted: [], left: ['b']})).toMatchObject({
      deleted: ['a'],
      left: ['b'],
    });
  });

  it('leaves any other notice as it is', () => {
    expect(lookAgain({kind: 'refused', reload: false}, {deleted: ['a'], left: []})).toEqual({kind: 'refused', reload: false});
  });
});
