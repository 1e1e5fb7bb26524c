import type {Instead} from '../../lib/createPatcher.js';
import {queryAll} from '../../lib/queryAll.js';
import {askedBy} from './askedBy.js';
import type {Ask, Part, Waiting} from './types.js';

/** Requests by script: `fetch`, beacons, forms. They wait for the choice and go in their order; what is refused fails as a network does. */
export const patchRequests: Part = (win, patcher, {judge, waiting}) => {
  // The browser's own. MooTools has another of this name: there the call is kept as it is.
  const {Request} = win;
  const isPages = !/native code/.test(`${Request}`);
  /** A promise of what may have to wait; `fail` makes the browser's own error. */
  function promise(url: string, kind: string, go: () => unknown, fail: () => Error, signal?: AbortSignal | null, ask?: Ask): unknown {
    let waits = false;
    const answer = new win.Promise((resolve, reject) => {
      // Nothing more than sending it off is waited for.
      const one: Waiting = {release: () => resolve(go()), drop: () => reject(fail())};
      waits = waiting.hold(url, kind, one, ask);
      signal?.addEventListener('abort', () => {
        waiting.remove(one);
        reject(signal.reason);
      });
    });
    return waits ? answer : go();
  }

  /** Of a request also where it is one of another realm. */
  const addressOf = (input: unknown): string => `${(Object(input) as Partial<Request>).url ?? input}`;
  const failure = (): Error => new win.TypeError('Failed to fetch');
  patcher.method(win, 'fetch', (go, _self, args) => {
    const [input, options] = args as [RequestInfo, RequestInit?];
    const url = addressOf(input);
    if (!judge.address(url, 'fetch')) {
      return go();
    }
    let request: Request | undefined;
    try {
      // Its body is that of now, whatever the page does with it later; its signal that of `input`, unless the page gave another or none.
      request = isPages ? undefined : new Request(input, options);
    } catch {
      // The browser says what is wrong.
      return go();
    }
    const send = (): unknown => go(request && [request]);
    return request?.signal.aborted ? send() : promise(request?.url ?? url, 'fetch', send, failure, request?.signal);
  });
  patcher.method(win.Cache?.prototype, 'add addAll', (go, _self, [input]) =>
    promise([input].flat().map(addressOf).join(' '), 'fetch', go, failure, undefined, judge[Array.isArray(input) ? 'text' : 'address']),
  );
  patcher.method(win.Worklet?.prototype, 'addModule', (go, _self, [url]) =>
    promise(askedBy(`${url}`), 'worklet', go, () => new win.DOMException('Failed to fetch', 'AbortError'), undefined, judge.text),
  );

  /** A request of which the page hears nothing more than `answer`. */
  const silent =
    (kind: string, answer: unknown, urlOf: (self: object, args: readonly unknown[]) => unknown): Instead =>
    (go, self, args) => {
      const url = urlOf(self, args);
      return url !== undefined && waiting.hold(`${url}`, kind, {release: go}) ? answer : go();
    };
  const first = (_self: object, [url]: readonly unknown[]): unknown => addressOf(url);
  patcher.method(win, 'fetchLater', silent('fetchLater', {activated: false}, first));
  // A no would make its sender try in other ways.
  patcher.method(win.Navigator.prototype, 'sendBeacon', silent('beacon', true, first));

  /** Does this name a frame, in one also itself? `_blank` and the like are the visitor's own steps. */
  const isFrameName = (name: unknown): boolean =>
    /^(_self)?$/.test(`${name}`)
      ? win.window !== window
      : queryAll(win.document, 'iframe').some(frame => (frame as HTMLIFrameElement).name === name);
  // A form can post into a hidden frame; one that takes the visitor along is their own step. The same by a link, or by `open` with the name of a frame.
  const post = silent('form', undefined, (self, [button]) => {
    const read = (name: string): string =>
      (button as Element | undefined)?.getAttribute?.(`form${name}`) ?? (self as Element).getAttribute(name) ?? '';
    return isFrameName(read('target')) ? read('action') : undefined;
  });
  patcher.method(win.HTMLFormElement.prototype, 'submit requestSubmit', post);
  // All but links have no address of that name, or do nothing with it.
  const follow = silent('a', undefined, self =>
    isFrameName((self as HTMLAnchorElement).target) ? (self as HTMLAnchorElement).href : undefined,
  );
  patcher.method(win.HTMLElement.prototype, 'click', follow);
  const open = silent('frame', null, (_self, [url, target]) => (isFrameName(target) ? url : undefined));
  patcher.method(win, 'open', open);

  patcher.class(win, 'Audio', (make, args) => {
    const audio = make([]) as HTMLAudioElement;
    audio.preload = 'auto';
    if (args[0] !== undefined) {
      // As the page would: its setter looks at the address.
      audio.src = args[0] as string;
    }
    return audio;
  });
};
