// @vitest-environment jsdom
import {afterEach, describe, expect, it} from 'vitest';
import {queryAll} from '../../../src/lib/queryAll.js';
import {clobber} from '../support/clobber.js';

describe('in a page that clobbers the document', () => {
  const undos: (() => void)[] = [];

  afterEach(() => {
    for (const undo of undos.splice(0)) {
      undo();
    }
    document.body.replaceChildren();
  });

  it('queryAll finds the elements of a document', () => {
    document.body.innerHTML = '<i></i><i></i>';
    undos.push(clobber('querySelectorAll'));
    expect(queryAll(document, 'i')).toHaveLength(2);
  });

  it('queryAll finds the elements of a form, of a fragment and of an element', () => {
    document.body.innerHTML = '<form><input name="querySelectorAll"><i></i></form><template><b></b></template><p><u></u></p>';
    const [form, template, paragraph] = document.body.children;
    expect(form && queryAll(form, 'i')).toHaveLength(1);
    expect(template instanceof HTMLTemplateElement && queryAll(template.content, 'b')).toHaveLength(1);
    expect(paragraph && queryAll(paragraph, '*')).toHaveLength(1);
  });

  it('queryAll answers an empty list where nothing is', () => {
    expect(queryAll(document, 'video')).toEqual([]);
  });
});
