import {createEmitter} from '../lib/createEmitter.js';
import {queryAll} from '../lib/queryAll.js';
import type {State} from '../model/types.js';
import {createQueue} from './createQueue.js';
import {isParsed} from './isParsed.js';
import {type Mark, marked, markNames, readMark} from './readMark.js';
import {addresses, holdElement, releaseElement} from './releaseElement.js';
import {releaseScript} from './releaseScript.js';
import {releaseTemplate} from './releaseTemplate.js';

/** An element that waits, and the id of the category, purpose or service it waits for. */
export interface Held {
  element: Element;
  id: string;
}

/** The gate for code that waits for consent. */
export interface Gate {
  /** The frames that wait now for something that can be agreed to (not for a no, nor for what nobody declared), in document order. */
  list(): {element: HTMLIFrameElement; id: string}[];
  /** Told of elements newly held, those of one look together, and (with an empty list) that some were let go. Returns the undo. */
  subscribe(follower: (held: readonly Held[]) => void): () => void;
  /** Lets one element go without a choice: the visitor asked for this one. Refusing everything takes it back. */
  release(element: Element): void;
  /** Looks at the whole page again, after the choice changed. Answers true when code that ran is no longer allowed: only a reload stops it. */
  update(): boolean;
}

export interface GateParts {
  /** Ends the gate; what is held stays held. */
  end: AbortController;
  /** What holds now. */
  get(): State;
  /** Milliseconds an ordered script may take before the next goes ahead. */
  timeout: number;
  report(code: string, found?: string | Element): void;
}

/** What can be held. Any other element with such an attribute is the page's own business. */
const holdable = 'script,template,iframe,img,link,video,audio,object,picture,[data-src],[data-srcset],[data-href]';

/**
 * The gate for marked code. Needs no patched globals: marked elements are inert by themselves, the gate only lets go what the choice
 * allows, in document order, and takes it back. It follows the page by a MutationObserver from its first moment.
 */
export function createGate({get, timeout, report, end}: GateParts): Gate {
  const news = createEmitter<[readonly Held[]]>();
  const queue = createQueue(error => report('gate-failed', `${error}`));
  /** Let go; `false`: still in the queue. */
  const released = new WeakMap<Element, boolean>();
  const waiting = new WeakSet<Element>();
  /** Ids of code that ran by the visitor's consent. */
  const ran = new Set<string>();
  /** What came out of a template, also when it was taken back: its scripts have run. */
  const contents = new WeakMap<Element, ChildNode[]>();
  let exempt = new WeakSet<Element>();
  let unparsed: Element[] = [];

  const all = (): Element[] => queryAll(document, marked);
  const mayRun = (element: Element, {id, negated}: Mark): boolean =>
    exempt.has(element) || get()[negated ? 'refuses' : 'allows'][id] === true;

  /** Lets an element go; answers the scripts in it, each with the place it has to run in. A template's run once, however often it is let go. */
  function unfold(element: Element): [HTMLScriptElement, ChildNode][] {
    if (element instanceof HTMLScriptElement) {
      return [[element, element]];
    }
    if (!(element instanceof HTMLTemplateElement)) {
      releaseElement(element);
      return [];
    }
    const {nodes, scripts} = releaseTemplate(element);
    const again = contents.has(element);
    contents.set(element, nodes);
    return again ? [] : scripts;
  }

  async function run(element: Element, mark: Mark): Promise<void> {
    const may = (): boolean => !end.signal.aborted && element.isConnected && mayRun(element, mark);
    // Its turn has come; meanwhile it may have been let go by an earlier turn, withdrawn, or taken out of the page.
    if (released.get(element) !== false) {
      return;
    }
    released.delete(element);
    if (may()) {
      released.set(element, true);
      for (const [script, place] of unfold(element)) {
        await queue.run(() => {
          if (may() || place === element) {
            // Only what the visitor agreed to has to be stopped again one day; what runs on a no has not.
            ran.add(mark.negated ? 'essential' : mark.id);
            return releaseScript(script, timeout, place);
          }
          return undefined;
        });
      }
    }
  }

  function takeBack(element: Element): void {
    if (released.get(element)) {
      contents.get(element)?.forEach(node => {
        node.remove();
      });
      if (!element.matches('script,template')) {
        holdElement(element);
      }
    }
    released.delete(element);
  }

  function hold(element: Element, id: string): Held {
    waiting.add(element);
    const known = id in get().allows;
    if (!known) {
      report('unknown-id', element);
    }
    if (element instanceof HTMLScriptElement) {
      if (element.type !== 'text/plain') {
        report('live-script', element);
      }
    } else if (known) {
      // It has been requested already; all that is left is to stop it from here on.
      for (const name of addresses.filter(each => element.hasAttribute(each))) {
        report('live-address', element);
        element.setAttribute(`data-${name}`, element.getAttribute(name) ?? '');
        element.removeAttribute(name);
      }
    }
    return {element, id};
  }

  /** Decides about elements, given in document order. */
  function look(elements: readonly Element[]): void {
    const held: Held[] = [];
    let letGo = false;
    for (const element of elements) {
      const mark = readMark(element);
      if (!mark.id || !element.isConnected || !element.matches(holdable)) {
        continue;
      }
      // A marked script of another type has run already.
      if (element.matches('script:not([type="text/plain"])') || !mayRun(element, mark)) {
        takeBack(element);
        if (!waiting.has(element)) {
          held.push(hold(element, mark.id));
        }
      } else if (released.get(element)) {
        if (!element.matches('script,template')) {
          // Its address may have come, or changed, since.
          releaseElement(element);
        }
      } else if (!released.has(element)) {
        if (isParsed(element)) {
          letGo = waiting.delete(element) || letGo;
          released.set(element, false);
          queue.add(() => run(element, mark));
        } else {
          unparsed.push(element);
        }
      }
    }
    if (letGo || held[0]) {
      news.emit(held);
    }
  }

  const observer = new MutationObserver(records => {
    const found = new Set(unparsed);
    unparsed = [];
    for (const {target, addedNodes, attributeName} of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        if (node instanceof Element) {
          for (const element of [node, ...queryAll(node, marked)]) {
            found.add(element);
          }
        }
      }
    }
    look([...found]);
  });
  const lookAtAll = (): void => look(all());

  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [...markNames, ...addresses.map(name => `data-${name}`)],
  });
  addEventListener('DOMContentLoaded', lookAtAll, end);
  end.signal.addEventListener('abort', () => observer.disconnect());
  // In a moment, so that whoever made the gate can listen first.
  queueMicrotask(() => end.signal.aborted || lookAtAll());

  return {
    list: () =>
      all().flatMap(element => {
        const {id, negated} = readMark(element);
        return element instanceof HTMLIFrameElement && waiting.has(element) && !negated && id in get().allows ? [{element, id}] : [];
      }),
    subscribe: news.on,
    release(element) {
      exempt.add(element);
      lookAtAll();
    },
    update() {
      const {choice, allows} = get();
      if (choice?.level === 'none') {
        exempt = new WeakSet();
      }
      lookAtAll();
      return [...ran].some(id => !allows[id]);
    },
  };
}
