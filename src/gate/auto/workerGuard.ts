/** A rule as a worker gets it: the source of a regular expression for `host/path`, the most specific first, and whether what fits has to wait. */
export type Rule = readonly [source: string, waits: boolean];

/**
 * Runs in a worker, before its own code. It is sent there as text, so it uses nothing but its arguments and the worker's globals. What has to wait
 * fails as in a network that does not reach it; `channel` brings the rules of another choice.
 */
export function workerGuard(rules: readonly Rule[], channel: string): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  let current = rules;
  const waits = (address: unknown): boolean => {
    try {
      const url = new URL(`${(address as Request).url ?? address}`, location.href);
      const name = url.host + url.pathname + url.search;
      return /^(http|ws)/.test(url.protocol) && (current.find(([source]) => new RegExp(source).test(name))?.[1] ?? false);
    } catch {
      return false;
    }
  };
  try {
    new BroadcastChannel(channel).onmessage = ({data}) => {
      current = data.rules ?? current;
    };
  } catch {
    // A worker without an origin keeps the rules it came with.
  }
  const refuse = (name: string, fail: () => object): void => {
    const native = scope[name];
    if (native) {
      scope[name] = new Proxy(native as never, {
        apply: (target: never, self: unknown, args: unknown[]) => (args.some(waits) ? fail() : Reflect.apply(target, self, args)),
        construct: (target: never, args: unknown[], newTarget: never) =>
          waits(args[0]) ? fail() : Reflect.construct(target, args, newTarget),
      });
    }
  };
  refuse('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  for (const name of ['importScripts', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport']) {
    refuse(name, () => {
      throw new DOMException('Failed to fetch', 'NetworkError');
    });
  }
  const {prototype} = XMLHttpRequest;
  const {open} = prototype;
  if (scope.Worker) {
    scope.Worker = new Proxy(scope.Worker as never, {
      construct(target: never, [address, ...rest]: unknown[], newTarget: never) {
        try {
          // What a worker makes itself gets the guard as well, where it may be read and trusted.
          if (/^(blob|data):/.test(`${address}`)) {
            const request = new XMLHttpRequest();
            open.call(request, 'GET', `${address}`, false);
            request.responseType = 'blob';
            request.send();
            const guard = `(${workerGuard})(${JSON.stringify(current)},${JSON.stringify(channel)});`;
            const code = new Blob([guard, request.response], {type: 'text/javascript'});
            return Reflect.construct(target, [URL.createObjectURL(code), ...rest], newTarget);
          }
        } catch {
          // As the page wants it.
        }
        return Reflect.construct(target, [address, ...rest], newTarget);
      },
    });
  }
  prototype.open = new Proxy(open, {
    apply: (target: never, self: unknown, [method, url, ...rest]: unknown[]) =>
      Reflect.apply(target, self, [method, waits(url) ? 'blob:null/dongui' : url, ...rest]),
  });
}
