/** A rule as a worker gets it: the source of a regular expression for `host/path`, the most specific first, and whether what fits has to wait. */
export type Rule = readonly [source: string, waits: boolean];

/**
 * Runs in a worker, before its own code. It is sent there as text, so it uses nothing but its arguments and the worker's globals. What has to wait
 * fails as in a network that does not reach it; `channel` brings the rules of another choice.
 */
export function workerGuard(rules: readonly Rule[], channel: string): void {
  type Scope = Record<string, unknown>;
  const scope = globalThis as unknown as Scope;
  // Its own: around it the build puts other names in their place (rollup.config.mjs).
  const {Proxy: Replaced, Reflect: native, URL: Url} = globalThis;
  let current = rules;
  const waits = (address: unknown): boolean => {
    try {
      const url = new Url(`${(address as Request).url ?? address}`, location.href);
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
  // The browser's own failure, of each its own.
  const settle = (args: unknown[]): unknown[] => args.map(each => ([each].flat().some(waits) ? 'blob:null/dongui' : each));
  // Of those that stand on a prototype, there: whoever calls that one would pass by what stands before it.
  for (const place of ['WorkerGlobalScope', 'XMLHttpRequest', 'Cache', '']) {
    const owner = ((scope[place] as Scope | undefined)?.prototype ?? scope) as Scope;
    for (const name of 'fetch importScripts WebSocket WebSocketStream EventSource WebTransport open add addAll'.split(' ')) {
      if (owner[name]) {
        owner[name] = new Replaced(owner[name] as never, {
          apply: (target: never, self: unknown, args: unknown[]) => native.apply(target, self, settle(args)),
          construct: (target: never, args: unknown[], newTarget: never) => native.construct(target, settle(args), newTarget),
        });
      }
    }
  }
  if (scope.Worker) {
    scope.Worker = new Replaced(scope.Worker as never, {
      construct(target: never, [address, ...rest]: unknown[], newTarget: never) {
        try {
          // What a worker makes itself gets the guard as well, where it may be read and trusted.
          if (/^(blob|data):/.test(`${address}`)) {
            const request = new XMLHttpRequest();
            request.open('GET', `${address}`, false);
            request.responseType = 'text';
            request.send();
            const guard = `(${workerGuard})(${JSON.stringify(current)},${JSON.stringify(channel)});`;
            address = Url.createObjectURL(new Blob([guard, request.response], {type: 'text/javascript'}));
            // What a module imports is asked for before any guard in it: such a worker finds nothing at its address.
            if ([...request.response.matchAll(/\b(?:import|from)\s*["']([^"']+)/g)].some(([, path]) => waits(path))) {
              Url.revokeObjectURL(`${address}`);
            }
          }
        } catch {
          // As the page wants it.
        }
        return native.construct(target, [address, ...rest], newTarget);
      },
    });
  }
}
