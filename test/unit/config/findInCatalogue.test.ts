import {describe, expect, it} from 'vitest';
import {findInCatalogue} from '../../../src/config/findInCatalogue.js';
import {pixel} from '../support/samples.js';

describe('findInCatalogue', () => {
  it('finds a description by its id', () => {
    expect(findInCatalogue([null, pixel], 'own-pixel')).toMatchObject({...pixel, mark: expect.stringMatching(/./)});
    expect(findInCatalogue([pixel], 'other')).toBeUndefined();
  });

  it('finds none that is described badly', () => {
    expect(findInCatalogue([{...pixel, retention: ''}], 'own-pixel')).toBeUndefined();
  });

  it('lets what is sensitive serve no purpose', () => {
    expect(findInCatalogue([{...pixel, sensitive: true}], 'own-pixel')).toMatchObject({purpose: ''});
    expect(findInCatalogue([{...pixel, sensitive: false}], 'own-pixel')).toMatchObject({purpose: 'ads'});
  });
});
