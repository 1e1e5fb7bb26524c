import {describe, expect, it} from 'vitest';
import {markService} from '../../../src/model/markService.js';
import {toPolicyService} from '../../../src/model/toPolicyService.js';
import {pixel} from '../support/samples.js';

describe('toPolicyService', () => {
  it('adds the mark and gathers the names of all that is stored', () => {
    const service = {
      ...pixel,
      cookies: [
        {name: 'a*', retention: '1년'},
        {name: 'b', retention: '1년'},
      ],
      storage: ['c'],
    };
    expect(toPolicyService(service)).toEqual({...service, mark: markService(service), names: ['a*', 'b', 'c']});
  });

  it('needs no list of stored things', () => {
    expect(toPolicyService(pixel).names).toEqual([]);
  });
});
