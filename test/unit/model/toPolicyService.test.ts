import {describe, expect, it} from 'vitest';
import {markService} from '../../../src/model/markService.js';
import {toPolicyService} from '../../../src/model/toPolicyService.js';
import {pixel} from '../support/samples.js';

describe('toPolicyService', () => {
  it('adds the mark and keeps the description', () => {
    expect(toPolicyService(pixel)).toEqual({...pixel, mark: markService(pixel)});
  });
});
