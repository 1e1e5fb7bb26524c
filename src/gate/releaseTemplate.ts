import {queryAll} from '../lib/queryAll.js';
import {marked} from './readMark.js';
import {releaseElement} from './releaseElement.js';

/** What came out of a template: all its nodes; and the scripts, still in it, each with the place it has to run in. */
export interface Unfolded {
  nodes: ChildNode[];
  scripts: [script: HTMLScriptElement, place: ChildNode][];
}

/**
 * Puts a template's content behind the template. Its scripts stay out: cloned ones have lost their trust, would not run in order, and under
 * Trusted Types are a violation each when they are put in (browsers.md §3). The gate builds them anew in the places kept for them.
 */
export function releaseTemplate(template: HTMLTemplateElement): Unfolded {
  const content = document.importNode(template.content, true);
  const scripts: Unfolded['scripts'] = [];
  const originals = queryAll(template.content, 'script') as HTMLScriptElement[];
  for (const script of queryAll(content, 'script') as HTMLScriptElement[]) {
    const original = originals.shift();
    if (script.matches(marked)) {
      // One with a mark of its own waits for its own answer, also when nobody made it inert.
      script.dataset.type ??= script.type;
      script.type = 'text/plain';
    } else {
      const place = new Comment();
      script.replaceWith(place);
      scripts.push([original ?? script, place]);
    }
  }
  for (const element of content.children) {
    if (!element.matches(marked)) {
      releaseElement(element);
    }
  }
  const nodes = [...content.childNodes];
  template.after(content);
  return {nodes, scripts};
}
