import {asIs} from '../../lib/asIs.js';
import {createEmitter} from '../../lib/createEmitter.js';
import {nonceScript} from '../../lib/nonceScript.js';
import type {Policy, PolicyService, State} from '../../model/types.js';
import {allowedInBoth} from '../allowedInBoth.js';
import {createGate, type Gate, type GateParts, type Held} from '../createGate.js';
import {createIsForeign} from '../createIsForeign.js';
import {marked, readMark} from '../readMark.js';
import {createElements} from './createElements.js';
import {createHoldCss} from './createHoldCss.js';
import {createHoldPage} from './createHoldPage.js';
import {createJudge} from './createJudge.js';
import {createRealms} from './createRealms.js';
import {createStubs} from './createStubs.js';
import {createWaitingList} from './createWaitingList.js';
import {hashCookie} from './hashCookie.js';
import {holdMarkup} from './holdMarkup.js';
import type {Ask, Judge, Keeper} from './types.js';
import {type Rule, workerGuard} from './workerGuard.js';
import {writeRules} from './writeRules.js';

export interface AutoGateParts extends GateParts {
  policy: Policy;
  /** The whole catalogue. */
  catalogue: readonly PolicyService[];
  /** Reads the choice anew. */
  refresh(): void;
  settings: GateParts['settings'] & {report: boolean; unknown: boolean; domain: string};
}

/**
 * The gate that also holds what nobody marked: it knows the services by their addresses, and patches what a page can ask by, in this window and in
 * frames that have no page of their own. Within it works the gate for marked code. Nothing can catch `import()`, nor what the browser's preload
 * scanner has asked for before any script ran (docs/limits.md).
 */
export function createAutoGate(given: AutoGateParts): Gate {
  const {policy, catalogue, settings, report, refresh, end} = given;
  /** What another tab has changed, until this one has read it: nothing is let go meanwhile that is not allowed there. */
  let elsewhere: State['allows'] | undefined;
  const get = (): State => (elsewhere ? allowedInBoth(given.get(), elsewhere) : given.get());
  const news = createEmitter<[readonly Held[]]>();
  const nonce = nonceScript()?.nonce;
  const undeclared = new Set<string>();

  const blobs = new Map<string, Blob>();
  const strict = createJudge({policy, catalogue, holdUnknown: settings.unknown, domain: settings.domain, blobs, get, report});
  const isDeclared = (id: string): boolean => id in get().allows;

  function tell(held: readonly Held[]): void {
    for (const {id, kind, url} of held) {
      if (!isDeclared(id) && !undeclared.has(id)) {
        undeclared.add(id);
        if (id === 'unknown') {
          report('unknown-host', url);
        } else {
          report('undeclared-service', id);
        }
      }
      // Only a script defines what the page may call; a hint (`preload`) or a request does not.
      if (!settings.report && kind === 'script') {
        stubs.install(id);
      }
    }
    news.emit(held);
  }

  /** Each element is looked at again and again: the addresses that have been told of it, and whether its mark has. */
  const told = new WeakMap<object, string>();
  const marksTold = new WeakSet<Element>();
  /** In a report nothing waits; what would is told. */
  const listen =
    (ask: Ask): Ask =>
    (url, kind, element) => {
      const id = ask(url, '', element);
      // What is no element asks anew each time.
      const one = element ?? {};
      const before = told.get(one) ?? ' ';
      if (id && !before.includes(` ${url} `)) {
        told.set(one, `${before.slice(-2000)}${url} `);
        tell([{id, kind, url, element}]);
      }
      return undefined;
    };
  const judge: Judge = settings.report
    ? {...strict, address: listen(strict.address), text: listen(strict.text), name: listen(strict.name)}
    : strict;

  const services = [...policy.services, ...catalogue];
  const isFree = (id: string): boolean => get().allows[id] === true;
  const globalsOf = (id: string) => {
    // No `{}` in place of one that is not there: it would have whatever a page has put on Object.prototype.
    const {globals = [], urls = []} = services.find(each => each.id === id && each.globals) ?? {globals: [], urls: []};
    return {
      globals,
      hosts: urls.map(url => (url.split('/')[0] as string).replace(/^.*\*/, '')).filter(host => host.length > 4),
    };
  };
  const stubs = createStubs({
    globalsOf,
    isFree,
    isOf: (url, id) => isFree(id) || judge.address(url, '') === id,
    isOpen: judge.isOpen,
    tell: (id, name) => news.emit([{id, kind: 'call', url: name}]),
    report,
  });

  const waiting = createWaitingList(judge, tell, report);
  const css = createHoldCss(judge);
  const markup = (html: string): string => holdMarkup(html, {judge, css, isDeclared, page});
  const page: Keeper['page'] = createHoldPage(markup, judge, nonce);
  const unmarked = (): void => queueMicrotask(() => news.emit([]));
  const elements = createElements({
    strict,
    judge,
    waiting,
    css,
    page,
    blobs,
    isDeclared,
    unmarked,
    isForeign: createIsForeign(report),
    limit: settings.scriptTimeout,
  });
  const guard = (): string => `(${workerGuard})(${JSON.stringify(rules(), asIs)},"dongui-auto");`;
  const rules = (): Rule[] => (settings.report ? [] : writeRules(services, {judge: strict, holdUnknown: settings.unknown}));
  /** The cookie that this tab follows. */
  let followed = hashCookie();
  /** For workers, other tabs and the service worker: what waits by now. */
  const message = (cookie = hashCookie()) => ({rules: rules(), allows: get().allows, cookie});
  async function tellServiceWorker(cookie?: string): Promise<void> {
    try {
      (await navigator.serviceWorker?.ready)?.active?.postMessage(message(cookie));
    } catch {
      // There is none where a page has no origin, nor in Firefox where the visitor blocks cookies.
    }
  }

  function lookAndTell(element: Element): void {
    const {id, negated} = readMark(element);
    if (id && !marksTold.has(element) && get()[negated ? 'refuses' : 'allows'][id] !== true) {
      marksTold.add(element);
      news.emit([{id, kind: element.localName, element}]);
    }
    elements.look(element);
  }

  const fresh: Node[] = [];
  const {contains} = Object.getPrototypeOf(document) as Document;
  let show: (nodes: Node[]) => void;

  const keeper: Omit<Keeper, 'enter' | 'frames'> = {
    get,
    judge,
    waiting,
    elements,
    css,
    markup,
    page,
    blobs,
    guard,
    added(nodes) {
      if (nodes[0] && fresh.push(...nodes) === nodes.length) {
        // Those of one task together. What is in a frame or shadow root is not seen, and waits without a mark.
        queueMicrotask(
          () =>
            end.signal.aborted ||
            show(fresh.splice(0).filter(node => contains.call(document, node) || elements.adopt(node.parentNode as Element | null))),
        );
      }
    },
  };

  /** The gate for marked code sees by itself what the parser puts in, and later changes of marks; what scripts put in, the patches see anyway. */
  class Observer extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback);
      show = addedNodes => callback([{addedNodes} as unknown as MutationRecord], this);
    }
    override observe(root: Node, options: MutationObserverInit): void {
      const observe = (): void => super.observe(root, {...options, childList: document.readyState === 'loading'});
      observe();
      addEventListener('DOMContentLoaded', observe, end);
    }
  }

  // In a report what the site marked itself runs as well.
  const open = new Proxy({}, {get: () => true}) as State['allows'];
  const gate = createGate({...given, Observer, ...(settings.report && {get: () => ({...get(), allows: open, refuses: open})})});
  const realms = createRealms(keeper, settings.report ? {look: lookAndTell, also: `,${marked}`} : {look: elements.look, also: ''}, given);
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel('dongui-auto');
  } catch {
    // Nor may tabs speak there: they share no choice either.
  }
  channel?.addEventListener('message', ({data}) => {
    if (data?.allows) {
      // It may be here before the cookie is, which comes by another process, and before the file that follows it.
      elsewhere = data.cookie === followed ? undefined : data.allows;
      refresh();
      if (elsewhere) {
        [0, 300, 1000].map(wait => setTimeout(refresh, wait));
      }
      waiting.settle();
    }
  });
  void tellServiceWorker();
  const undoNews = gate.subscribe(held => {
    // What a mark holds may be a service's loader or snippet, and the page calls its global all the same.
    for (const {element, id} of held) {
      const code = `${element?.textContent}${element?.getAttribute('data-src')}${element?.getAttribute('src')}`;
      for (const service of policy.services) {
        if (!isFree(service.id) && (service.id === id || globalsOf(service.id).hosts.some(host => code.includes(host)))) {
          stubs.install(service.id);
        }
      }
    }
    news.emit(held);
  });
  end.signal.addEventListener('abort', () => {
    undoNews();
    channel?.close();
    stubs.undo();
    realms.forEach(({undo}) => void undo());
  });

  return {
    list: gate.list,
    subscribe: news.on,
    release: gate.release,
    get: given.get,
    update() {
      elsewhere = undefined;
      const before = followed;
      followed = hashCookie();
      for (const win of realms.keys()) {
        elements.settle(win, get().choice?.level === 'none');
      }
      const stale = gate.update();
      waiting.settle();
      stubs.settle();
      // On a page for children nothing may go, whatever the cookie says: that is no news to other tabs, nor to their workers, which take what comes last.
      if (!settings.minor) {
        channel?.postMessage(message());
      }
      // What no cookie says holds on this page only.
      void tellServiceWorker(before === followed ? '' : followed);
      return stale;
    },
  };
}
