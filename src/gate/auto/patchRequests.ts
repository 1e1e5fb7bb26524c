import type {About, Part, Waiting} from './types.js';

/** Requests by script: `fetch`, beacons, forms. They wait for the choice and go in their order; what is refused fails as a network does. */
export const patchRequests: Part = (win, patcher, {judge, waiting, elements}) => {
  /** The address of something that goes as it is, or the request that waits. */
  const held = (address: unknown, kind: string): Omit<Waiting, 'release'> | undefined => {
    const url = `${address}`;
    const about: About = {kind};
    const id = judge.address(url, about);
    return id ? {...about, id, url, isFree: () => !judge.address(url, about)} : undefined;
  };

  /** Is there a frame of this name? `_blank` and the like are the visitor's own steps. */
  const isFrameName = (name: string): boolean => !!name && [...win.document.querySelectorAll('iframe')].some(frame => frame.name === name);

  for (const name of ['fetch', 'fetchLater']) {
    patcher.method(win, name, (go, _self, args) => {
      const [input, options] = args as [RequestInfo, RequestInit?];
      const request = input instanceof win.Request ? input : undefined;
      const one = held(request?.url ?? input, name);
      if (!one) {
        return go();
      }
      if (name === 'fetchLater') {
        waiting.add({...one, release: go});
        return {activated: false};
      }
      // Its body is that of now, whatever the page does with it later.
      let sent: unknown[];
      try {
        sent = [new win.Request(input, options)];
      } catch {
        return go();
      }
      return new win.Promise((resolve, reject) => {
        const signal = options?.signal ?? request?.signal;
        const whole: Waiting = {
          ...one,
          // Nothing more than sending it off is waited for.
          release: () => void resolve(go(sent)),
          drop: () => reject(new win.TypeError('Failed to fetch')),
        };
        signal?.addEventListener('abort', () => {
          waiting.remove(whole);
          reject(signal.reason);
        });
        if (signal?.aborted) {
          reject(signal.reason);
        } else {
          waiting.add(whole);
        }
      });
    });
  }

  patcher.method(win.Navigator.prototype, 'sendBeacon', (go, _self, [url]) => {
    const one = held(url, 'beacon');
    if (one) {
      // A no would make its sender try in other ways.
      waiting.add({...one, release: () => void go()});
      return true;
    }
    return go();
  });

  // A form can post into a hidden frame; one that takes the visitor along is their own step.
  for (const name of ['submit', 'requestSubmit']) {
    patcher.method(win.HTMLFormElement.prototype, name, (go, self, [button]) => {
      const form = self as HTMLFormElement;
      const read = (attribute: string): string =>
        (button as Element | undefined)?.getAttribute?.(`form${attribute}`) ?? form.getAttribute(attribute) ?? '';
      const one = isFrameName(read('target')) && held(read('action'), 'form');
      if (one) {
        waiting.add({...one, release: () => void go()});
        return undefined;
      }
      return go();
    });
  }
  // The same by a link, or by `open` with the name of a frame.
  patcher.method(win.HTMLElement.prototype, 'click', (go, self) => {
    const link = self instanceof win.HTMLAnchorElement && isFrameName(self.target) ? held(self.href, 'a') : undefined;
    if (link) {
      waiting.add({...link, release: () => void go()});
      return undefined;
    }
    return go();
  });
  patcher.method(win, 'open', (go, _self, [url, target]) => {
    const one = isFrameName(`${target ?? ''}`) ? held(url, 'frame') : undefined;
    if (one) {
      waiting.add({...one, release: () => void go()});
      return null;
    }
    return go();
  });

  patcher.class(win, 'Audio', (make, args) => {
    const audio = make([]) as HTMLAudioElement;
    audio.preload = 'auto';
    if (args.length) {
      elements.give(audio, 'src', args[0], () => Reflect.apply(Element.prototype.setAttribute, audio, ['src', args[0]]));
    }
    return audio;
  });

  patcher.method(win.Worklet?.prototype, 'addModule', (go, _self, [url]) => {
    const one = held(url, 'worklet');
    return one
      ? new win.Promise((resolve, reject) =>
          waiting.add({
            ...one,
            release: () => void resolve(go()),
            drop: () => reject(new win.DOMException('Unable to load a worklet module', 'AbortError')),
          }),
        )
      : go();
  });
};
