// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {isParsed} from '../../../src/gate/isParsed.js';
import {marked, readMark} from '../../../src/gate/readMark.js';
import {releaseTemplate} from '../../../src/gate/releaseTemplate.js';

function make(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
}

describe('readMark', () => {
  it.each([
    ['data-category="marketing"', 'marketing', false],
    ['data-category="marketing" data-purpose="ads"', 'ads', false],
    ['data-category="marketing" data-purpose="ads" data-service="kakao-pixel"', 'kakao-pixel', false],
    ['data-category="marketing" data-service=""', 'marketing', false],
    ['data-category="!marketing"', 'marketing', true],
    ['data-service="!ga4" data-category="marketing"', 'ga4', true],
    ['data-service=""', '', false],
    ['title="none"', '', false],
    ['data-category="!!marketing"', '!marketing', true],
    ['data-category=" marketing"', ' marketing', false],
  ])('reads %s', (attributes, id, negated) => {
    expect(readMark(make(`<i ${attributes}></i>`))).toEqual({id, negated});
  });

  it('names every element that may carry a mark', () => {
    document.body.innerHTML = '<i data-category="a"></i><i data-purpose="a"></i><i data-service="a"></i><i data-src="a"></i>';
    expect(document.querySelectorAll(marked)).toHaveLength(3);
  });
});

describe('isParsed', () => {
  const whileLoading = (act: () => void): void => {
    Object.defineProperty(document, 'readyState', {value: 'loading', configurable: true});
    act();
    Reflect.deleteProperty(document, 'readyState');
  };

  it('takes everything for whole once the page is parsed', () => {
    expect(isParsed(make('<p></p>'))).toBe(true);
  });

  it('waits, while the page loads, until a text stands behind the element: another element may be a script’s', () => {
    whileLoading(() => {
      expect(isParsed(make('<template></template>'))).toBe(false);
      expect(isParsed(make('<template></template><hr>'))).toBe(false);
      expect(isParsed(make('<template></template> '))).toBe(true);
      expect(isParsed(make('<video></video><hr>'))).toBe(false);
    });
  });

  it('waits for nothing where all of the element is in its tag', () => {
    whileLoading(() => expect(isParsed(make('<iframe></iframe>'))).toBe(true));
  });
});

describe('releaseTemplate', () => {
  it('puts the content behind the template, a place for each script, and holds a script with a mark of its own', () => {
    const template = make(
      '<template data-service="ga4"><p>a</p><script>1</script><script type="module" data-purpose="ads">2</script><img data-src="/a.png"></template><hr>',
    );
    const {nodes, scripts} = template instanceof HTMLTemplateElement ? releaseTemplate(template) : {nodes: [], scripts: []};
    expect(nodes.map(({nodeName}) => nodeName)).toEqual(['P', '#comment', 'SCRIPT', 'IMG']);
    expect([...document.body.children].map(({tagName}) => tagName)).toEqual(['TEMPLATE', 'P', 'SCRIPT', 'IMG', 'HR']);
    expect(scripts.map(([script, place]) => [script.textContent, script.isConnected, place.isConnected])).toEqual([['1', false, true]]);
    const other = document.body.querySelector('script');
    expect([other?.type, other?.dataset.type, other?.dataset.purpose]).toEqual(['text/plain', 'module', 'ads']);
    expect(document.querySelector('img')?.getAttribute('src')).toBe('/a.png');
  });

  it('leaves what has a mark of its own waiting, at any depth', () => {
    const template = make(
      '<template data-category="marketing"><div><img data-service="ga4" data-src="/a.png"><img data-src="/b.png"></div></template>',
    );
    if (template instanceof HTMLTemplateElement) {
      releaseTemplate(template);
    }
    expect([...document.querySelectorAll('img')].map(image => image.getAttribute('src'))).toEqual([null, '/b.png']);
  });
});
