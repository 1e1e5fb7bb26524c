import {attempt} from '../../lib/attempt.js';
import {findAddresses} from '../../lib/findAddresses.js';
import {age, cap} from './limits.js';

export interface StubParts {
  /** The globals of a service, and the hosts by which its own snippet is known. */
  globalsOf(id: string): {globals: readonly string[]; hosts: readonly string[]};
  isFree(id: string): boolean;
  /** Is this an address of the service, as far as can be told? */
  isOf(url: string, id: string): boolean;
  isOpen(id: string): boolean;
  tell(id: string, name: string): void;
  report(code: string, found?: string): void;
}

export interface Stubs {
  /** Stands in for the globals of a service that waits, where the page has none. */
  install(id: string): void;
  /** Replays what a service that may run by now has been told meanwhile, as soon as it is there; forgets what was refused. */
  settle(): void;
  undo(): void;
}

/** A thing the page has reached through a stand-in: a global, a member of something reached, or what a call answered. */
interface Reached {
  global?: string;
  from?: Reached;
  key?: PropertyKey;
  /** What the call answered when it was made in earnest. */
  value?: unknown;
}

/** What the page does with something: calls or constructs it, or gives it a member (`wcs.checkoutWhitelist = […]`). */
type Act = (it: never, owner: unknown, args: unknown[]) => unknown;

interface Call {
  target: Reached;
  args: unknown[];
  act: Act;
  result: Reached;
  at: number;
}

interface Entry {
  calls: Call[];
  /** Its globals that are stood in for. */
  names: readonly string[];
}

/**
 * Stand-ins for vendors' globals, so that a page that calls `wcs_do()` or `fbq('track', 'Purchase')` before consent does not fail. Each call is
 * kept, with whatever it is chained to, and made in its order once the vendor's own globals are there; refused, it is forgotten. What the page keeps
 * of a stand-in passes on to the real thing from then on.
 */
export function createStubs({globalsOf, isFree, isOf, isOpen, tell, report}: StubParts): Stubs {
  const entries = new Map<string, Entry>();
  /** What stands in for each global. */
  const getters = new Map<string, () => unknown>();
  const reachedBy = new WeakMap<object, Reached>();
  const page = window as unknown as Record<PropertyKey, unknown>;
  let count = 0;

  /**
   * Vendors' own snippets look first whether they have run (`if (f.fbq) return`): to them there is nothing yet. They stand in the page, where they load
   * something of the vendor's, or, once the service may run, in a file that has just come.
   */
  function isSnippet(id: string, hosts: readonly string[]): boolean {
    const script = document.currentScript;
    const text = script?.textContent ?? '';
    // An address on the same host may be another service's (`t1.daumcdn.net` serves the postcode, too).
    const own = (): string => findAddresses(text).reduce((rest, url) => (isOf(url, id) ? rest : rest.replace(url, '')), text);
    return (
      !!script &&
      (script.hasAttribute('src')
        ? isFree(id)
        : /createElement|write|import|getScript/.test(text) && hosts.some(host => text.includes(host) && own().includes(host)))
    );
  }

  /** The real thing behind what was reached. */
  const real = ({global, from, key, value}: Reached): unknown =>
    global ? page[global] : from ? (real(from) as Record<PropertyKey, unknown> | undefined)?.[key as PropertyKey] : value;

  /** The same for stand-ins among arguments, also within plain objects and lists, which stay the page's own. */
  function resolve(value: unknown, depth = 3): unknown {
    const reached = Object(value) === value ? reachedBy.get(value as object) : undefined;
    if (reached) {
      return real(reached);
    }
    if (depth && (Array.isArray(value) || {}.toString.call(value) === '[object Object]')) {
      for (const [key, each] of Object.entries(value as object)) {
        const found = resolve(each, depth - 1);
        if (found !== each) {
          (value as Record<string, unknown>)[key] = found;
        }
      }
    }
    return value;
  }

  const make = ({target, args, act}: Omit<Call, 'result' | 'at'>): unknown =>
    act(
      real(target) as never,
      target.from && real(target.from),
      args.map(each => resolve(each)),
    );

  /** Has the vendor put its own there? */
  const isThere = (name: string): boolean => Object.getOwnPropertyDescriptor(window, name)?.get !== getters.get(name);
  /** By its own global: of several names a vendor may bring but one. */
  const isReady = (reached: Reached): boolean => {
    const {global, from} = reached;
    return global ? isThere(global) : from ? isReady(from) : 'value' in reached;
  };
  /** May a call go to the vendor's own by now? */
  const passesOn = (id: string, reached: Reached): boolean => isFree(id) && isReady(reached);

  function standIn(id: string, reached: Reached): object {
    const entry = entries.get(id) as Entry;
    const call = (act: Act, args: unknown[]): unknown => {
      const result: Reached = {};
      if (passesOn(id, reached)) {
        return make({target: reached, args, act});
      }
      if (isOpen(id)) {
        if (count++ < cap) {
          entry.calls.push({target: reached, args, act, result, at: Date.now()});
          if (entry.calls.length === 1) {
            tell(id, entry.names.join());
          }
        } else if (count === cap + 1) {
          report('queue-full', id);
        }
      }
      return standIn(id, result);
    };
    const members = new Map<PropertyKey, unknown>();
    // Of a class, since it has to be called and constructed, and a minifier makes an arrow of a function.
    const made = new Proxy(class {}, {
      apply: (_target, _self, args) => call(Reflect.apply, args),
      construct: (_target, args) => call((it, _owner, given) => Reflect.construct(it, given), args) as object,
      get(_target, key) {
        if (passesOn(id, reached)) {
          const owner = real(reached) as Record<PropertyKey, unknown> | undefined;
          const found = owner?.[key];
          return typeof found === 'function' ? found.bind(owner) : found;
        }
        // Awaited, it is a value like any other, but for what a vendor calls `promise`; in a text, an empty one.
        if ((key === 'then' && reached.key !== 'promise') || typeof key === 'symbol') {
          return key === Symbol.toPrimitive ? () => '' : undefined;
        }
        if (!members.has(key)) {
          members.set(key, standIn(id, {from: reached, key}));
        }
        return members.get(key);
      },
      set(_target, key, value) {
        call((it, _owner, given) => Reflect.set(it, key, given[0]), [value]);
        return !!members.set(key, value);
      },
    });
    reachedBy.set(made, reached);
    return made;
  }

  function settle(): void {
    for (const [id, entry] of entries) {
      if (!isOpen(id)) {
        entry.calls.length = 0;
      }
      for (const call of entry.calls.splice(0)) {
        if (Date.now() - call.at > age) {
          continue;
        }
        // What a call is given may come of one that still waits, for another of the vendor's files.
        if (passesOn(id, call.target) && !entry.calls.some(({result}) => call.args.some(arg => reachedBy.get(arg as object) === result))) {
          attempt(() => {
            call.result.value = make(call);
          });
        } else {
          entry.calls.push(call);
        }
      }
    }
  }

  document.addEventListener('load', settle, true);
  return {
    install(id) {
      const {globals, hosts} = globalsOf(id);
      const missing = globals.filter(name => !(name in page));
      if (entries.has(id) || !missing[0]) {
        return;
      }
      entries.set(id, {calls: [], names: missing});
      for (const name of missing) {
        const stub = standIn(id, {global: name});
        const getter = (): unknown => (isSnippet(id, hosts) ? undefined : stub);
        getters.set(name, getter);
        Object.defineProperty(window, name, {
          configurable: true,
          get: getter,
          set(value) {
            Object.defineProperty(window, name, {configurable: true, enumerable: true, writable: true, value});
            // When the script that sets it has come to its end.
            queueMicrotask(settle);
          },
        });
      }
    },
    settle,
    undo() {
      document.removeEventListener('load', settle, true);
      for (const name of getters.keys()) {
        if (!isThere(name)) {
          Reflect.deleteProperty(window, name);
        }
      }
    },
  };
}
