// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from 'vitest';
import {trueRealm} from '../../../../src/gate/auto/trueRealm.js';

const own = {Document, Node, Element, Text, Navigator};

describe('trueRealm', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has the browser’s own interfaces where a page has put others in their place', () => {
    for (const name of Object.keys(own)) {
      vi.stubGlobal(name, function Other() {});
    }
    const {Document, Node, Element, Text, Navigator} = trueRealm(window as never);
    expect({Document, Node, Element, Text, Navigator}).toEqual(own);
  });

  it('is the window in all else', () => {
    const realm = trueRealm(window as never);
    expect([realm.document, realm.location, realm.Range]).toEqual([document, location, Range]);
  });
});
