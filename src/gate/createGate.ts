import {createEmitter} from '../lib/createEmitter.js';
import {queryAll} from '../lib/queryAll.js';
import type {State} from '../model/types.js';
import {createIsForeign} from './createIsForeign.js';
import {createQueue} from './createQueue.js';
import {isParsed} from './isParsed.js';
import {type Mark, marked, markNames, readMark} from './readMark.js';
import {addresses, releaseElement} from './releaseElement.js';
import {releaseScript} from './releaseScript.js';
import {releaseTemplate} from './releaseTemplate.js';

/** Something that waits, and the id of the category, purpose or service it waits for. */
export interface Held {
  /** Nothing under `auto`, when it is a request, cookie or call. */
  element?: Element | undefined;
  id: string;
  /** Under `auto`: what it is (`script`, `img`, `fetch`, `cookie`), and the address or name it wanted. */
  kind?: string;
  url?: string;
}

/** The gate for code that waits for consent. */
export interface Gate {
  /** The frames that wait now for something that can be agreed to (not for a no, nor for what nobody declared), in document order. */
  list(): {element: HTMLIFrameElement; id: string}[];
  /** Told of elements newly held, those of one look together, and (with an empty list) that some were let go. Returns the undo. */
  subscribe(follower: (held: readonly Held[]) => void): () => void;
  /**
   * Lets one element go without a choice: the visitor asked for this one, with the mark and address that it has. Refusing everything takes it back. Does
   * nothing on a page for children under 14, who cannot ask for it (PIPA art. 22-2).
   */
  release(element: Element): void;
  /** What holds on this page. Under `lockdown` that may be less than was agreed to, until it is loaded anew. */
  get(): State;
  /** Looks at the whole page again, after the choice changed. Answers true when code that ran is no longer allowed: only a reload stops it. */
  update(): boolean;
}

export interface GateParts {
  /** Ends the gate; what is held stays held. */
  end: AbortController;
  /** What holds now. */
  get(): State;
  /** What follows the page, where another than the browser's own does it cheaper. */
  Observer?: typeof MutationObserver;
  /** `scriptTimeout`: milliseconds an ordered script may take before the next goes ahead. */
  settings: {scriptTimeout: number; minor?: boolean};
  report(code: string, found?: unknown): void;
}

/** What became of an element. */
const held = 1;
const queued = 2;
const released = 3;

/** What can be held. Any other element with such an attribute is the page's own business. */
const holdable = 'script,template,iframe,embed,object,img,link,video,audio,picture,[data-src],[data-srcset],[data-href]';

/**
 * Ids of code that ran by the visitor's consent, also under a gate before this one: by a mark, by its address (`auto`), or since the site was told that it may
 * (`whenGranted`). Only a reload ends it.
 */
export const ran: string[] = [];

/**
 * The gate for marked code. Needs no patched globals: marked elements are inert by themselves, the gate only lets go what the choice
 * allows, in document order, and takes it back. It follows the page by a MutationObserver from its first moment.
 */
export function createGate({get, settings, report, end, Observer = MutationObserver}: GateParts): Gate {
  const news = createEmitter<[readonly Held[]]>();
  const queue = createQueue(error => report('gate-failed', error));
  const isForeign = createIsForeign(report);
  const status = new WeakMap<Element, number>();
  /** What came out of a template. */
  const contents = new WeakMap<Node, ChildNode[]>();
  // What scripts have put in, or was held in a page that is there. Who rendered it, or took it over, looks for it there, and takes it out one day: React throws
  // where it is gone, Svelte takes out more than its own. Who still has to take the page over wants the elements of the markup.
  const taken = new WeakSet<Node>();
  /** What the visitor asked for, and what it was then: a page may put another video, or another company's map, into the same frame. */
  let exempt = new WeakMap<Element, string>();
  /** Decided about under today's choice: the page is looked at often, each element once. */
  let seen = new WeakSet<Node>();
  /** The parser is at its end, and what it put in last has been looked at. */
  let parsed: unknown = !(document.readyState === 'loading');
  /** Something may run that the parser is not past yet. */
  let unparsed = false;

  const all = (): Element[] => queryAll(document, marked);
  const mayRun = (element: Element, {id, negated}: Mark): boolean =>
    exempt.get(element) === id + element.getAttribute('data-src') || get()[negated ? 'refuses' : 'allows'][id] === true;

  function runScript(script: HTMLScriptElement, {id, negated}: Mark, place: ChildNode | false): Promise<unknown> | undefined {
    if (isForeign(script)) {
      return undefined;
    }
    // Only what the visitor agreed to has to be stopped again one day; what runs on a no has not.
    ran.push(negated ? 'essential' : id);
    return releaseScript(script, settings.scriptTimeout, place);
  }

  /** A template's scripts run one after the other, as long as they may; what ran is taken out of it, and does not run when it is let go again. */
  async function unfold(template: HTMLTemplateElement, may: () => boolean, mark: Mark): Promise<void> {
    const {nodes, scripts} = releaseTemplate(template);
    contents.set(template, nodes);
    for (const [script, place] of scripts) {
      await queue.run(() => {
        if (may() && place.isConnected) {
          script.remove();
          return runScript(script, mark, place);
        }
        return undefined;
      });
    }
  }

  function run(element: Element): Promise<unknown> | undefined {
    const mark = readMark(element);
    const may = (): boolean => !end.signal.aborted && element.isConnected && mayRun(element, mark);
    // Its turn has come; meanwhile it may have been let go by an earlier turn, withdrawn, or taken out of the page.
    if (status.get(element) !== queued) {
      return undefined;
    }
    if (!may()) {
      // Put in again, it is decided about anew.
      status.delete(element);
      seen.delete(element);
      return undefined;
    }
    status.set(element, released);
    if (element instanceof HTMLScriptElement) {
      return runScript(element, mark, !(taken.has(element) || Object.keys(element)[0]) && element);
    }
    if (element instanceof HTMLTemplateElement) {
      return unfold(element, may, mark);
    }
    releaseElement(element);
    return undefined;
  }

  /** Takes away what came out of a template, and of templates in it. */
  function fold(template: Node): void {
    for (const node of contents.get(template) ?? []) {
      fold(node);
      node.remove();
    }
  }

  function hold(element: Element, id: string): Held {
    if (status.get(element) === released) {
      fold(element);
      releaseElement(element, true);
    }
    status.set(element, held);
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
      for (const name of addresses) {
        const address = element.getAttribute(name);
        if (address !== null) {
          report('live-address', address);
          // What was written to wait is the address; beside it stands what is shown meanwhile (`src="data:…"`), or nothing (`src=""`).
          element.setAttribute(`data-${name}`, element.getAttribute(`data-${name}`) ?? address);
          element.removeAttribute(name);
        }
      }
    }
    return {element, id};
  }

  /** Decides about elements, given in document order. */
  function look(elements: readonly Element[]): void {
    const fresh: Held[] = [];
    let letGo = false;
    for (const element of elements) {
      if (seen.has(element) || element instanceof HTMLFormElement || !element.isConnected) {
        continue;
      }
      const mark = readMark(element);
      const before = status.get(element);
      if (!mark.id || !element.matches(holdable)) {
        continue;
      }
      seen.add(element);
      // A marked script of another type has run already.
      if ((element instanceof HTMLScriptElement && element.type !== 'text/plain') || !mayRun(element, mark)) {
        if (before !== held) {
          fresh.push(hold(element, mark.id));
        }
      } else if (before === released) {
        // Its address may have come, or changed, since.
        releaseElement(element);
      } else if (before !== queued) {
        if (!unparsed && isParsed(element)) {
          if (before) {
            letGo = true;
            parsed && taken.add(element);
          }
          status.set(element, queued);
          queue.add(() => run(element));
        } else {
          unparsed = true;
          seen.delete(element);
        }
      }
    }
    if (letGo || fresh[0]) {
      news.emit(fresh);
    }
  }

  function lookAtAll(): void {
    unparsed = false;
    look(all());
  }

  const observer = new Observer(records => {
    // The parser adds a page element by element: one look at the page then costs far less than one at each.
    const many = unparsed || (records[30] && !parsed);
    const found: Node[] = [];
    for (const {attributeName, target, addedNodes} of records) {
      if (attributeName) {
        found.push(target);
      } else if (!many) {
        for (const node of addedNodes) {
          if (node instanceof Element) {
            // A form is never held, and its fields may hide its methods.
            if (!(node instanceof HTMLFormElement) && node.matches(marked)) {
              found.push(node);
            }
            // Most have nothing in them.
            if (node.firstElementChild) {
              found.push(...queryAll(node, marked));
            }
          }
        }
      }
    }
    // Put in again, also by being moved, it may wait for something else than before.
    for (const node of found) {
      seen.delete(node);
      parsed && taken.add(node);
    }
    if (many) {
      lookAtAll();
    } else {
      look(found as Element[]);
    }
  });

  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [...markNames, ...addresses.map(name => `data-${name}`)],
  });
  // In a moment, so that whoever made the gate can listen first. At the page's end behind the news of what the parser has put in last, before any script that
  // waited for it (what takes the page over). On the window, since a form may be named as the document's method.
  const start = (done?: Event): void =>
    queueMicrotask(() => {
      parsed ||= done;
      end.signal.aborted || lookAtAll();
    });
  start();
  end.signal.addEventListener('abort', () => observer.disconnect());
  addEventListener('readystatechange', start, {capture: true, signal: end.signal});

  return {
    list: () =>
      all().flatMap(element => {
        const {id, negated} = readMark(element);
        return element instanceof HTMLIFrameElement && status.get(element) === held && !negated && id in get().allows
          ? [{element, id}]
          : [];
      }),
    subscribe: news.on,
    get,
    release(element) {
      if (!settings.minor) {
        exempt.set(element, readMark(element).id + element.getAttribute('data-src'));
      }
      seen.delete(element);
      lookAtAll();
    },
    update() {
      if (get().choice?.level === 'none') {
        exempt = new WeakMap();
      }
      seen = new WeakSet();
      lookAtAll();
      // Nobody is asked about an essential service that the site did not declare.
      return ran.some(id => get().allows[id] === false);
    },
  };
}
