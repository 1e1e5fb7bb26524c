import {attempt} from '../../lib/attempt.js';

/** How many calls a page may make before its visitor decides, and for how long one is good (30 minutes, a session of web analytics). */
const cap = 1000;
const age = 30 * 60_000;

export interface StubParts {
  /** The globals of a service, and the hosts by which its own snippet is known. */
  globalsOf(id: string): {globals: readonly string[]; hosts: readonly string[]};
  isFree(id: string): boolean;
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

/** A thing the page has reached through a stand-in: the global itself, a member, or what a call will answer. */
interface Reached {
  root?: boolean;
  from?: Reached;
  key?: PropertyKey;
  /** What the call answered when it was made in earnest. */
  value?: unknown;
}

interface Call {
  target: Reached;
  args: readonly unknown[];
  isNew: boolean;
  result: Reached;
  at: number;
}

/**
 * Stand-ins for vendors' globals, so that a page that calls `wcs_do()` or `fbq('track', 'Purchase')` before consent does not fail. Each call is
 * kept, with whatever it is chained to, and made in its order once the vendor's own global is there; refused, it is forgotten.
 */
export function createStubs({globalsOf, isFree, isOpen, tell, report}: StubParts): Stubs {
  const installed = new Map<string, {id: string; calls: Call[]; getter: () => unknown}>();
  const reachedBy = new WeakMap<object, Reached>();
  const page = window as unknown as Record<string, unknown>;
  let count = 0;

  /**
   * Vendors' own snippets look first whether they have run (`if (f.fbq) return`): to them there is nothing yet. They stand in the page, or, once the
   * service may run, in a file that has just come.
   */
  function isSnippet(id: string, hosts: readonly string[]): boolean {
    const script = document.currentScript;
    return !!script && (script.hasAttribute('src') ? isFree(id) : hosts.some(host => script.textContent?.includes(host)));
  }

  function standIn(name: string, reached: Reached): object {
    const record = (args: readonly unknown[], isNew: boolean): object => {
      const entry = installed.get(name);
      const result: Reached = {};
      if (entry && isOpen(entry.id)) {
        if (count++ < cap) {
          entry.calls.push({target: reached, args, isNew, result, at: Date.now()});
          if (entry.calls.length === 1) {
            tell(entry.id, name);
          }
        } else if (count === cap + 1) {
          report('queue-full', name);
        }
      }
      return standIn(name, result);
    };
    const members = new Map<PropertyKey, unknown>();
    // Of a class, since it has to be called and constructed, and a minifier makes an arrow of a function.
    const made = new Proxy(class {}, {
      apply: (_target, _self, args) => record(args, false),
      construct: (_target, args) => record(args, true),
      get(_target, key) {
        // Awaited, it is a value like any other, but for what a vendor calls `promise`; in a text, an empty one.
        if ((key === 'then' && reached.key !== 'promise') || typeof key === 'symbol') {
          return key === Symbol.toPrimitive ? () => '' : undefined;
        }
        if (!members.has(key)) {
          members.set(key, standIn(name, {from: reached, key}));
        }
        return members.get(key);
      },
      set: (_target, key, value) => !!members.set(key, value),
    });
    reachedBy.set(made, reached);
    return made;
  }

  /** The real thing behind what was reached. */
  function real(global: unknown, {root, from, key, value}: Reached): unknown {
    return root ? global : from ? (real(global, from) as Record<PropertyKey, unknown> | undefined)?.[key as PropertyKey] : value;
  }

  function replay(name: string): void {
    const entry = installed.get(name);
    installed.delete(name);
    const global = page[name];
    for (const {target, args, isNew, result, at} of entry?.calls ?? []) {
      if (Date.now() - at < age) {
        attempt(() => {
          const given = args.map(each => {
            const reached = typeof each === 'function' || (typeof each === 'object' && each) ? reachedBy.get(each as object) : undefined;
            return reached ? real(global, reached) : each;
          });
          const callee = real(global, target) as never;
          result.value = isNew ? Reflect.construct(callee, given) : Reflect.apply(callee, target.from && real(global, target.from), given);
        });
      }
    }
  }

  /** Is the vendor's own global there by now? */
  const isThere = (name: string, getter: () => unknown): boolean => Object.getOwnPropertyDescriptor(window, name)?.get !== getter;

  function settle(): void {
    for (const [name, {id, calls, getter}] of installed) {
      if (!isOpen(id)) {
        calls.length = 0;
      }
      if (isFree(id) && isThere(name, getter)) {
        replay(name);
      }
    }
  }

  document.addEventListener('load', settle, true);
  return {
    install(id) {
      const {globals, hosts} = globalsOf(id);
      for (const name of globals) {
        if (name in page || installed.has(name)) {
          continue;
        }
        const stub = standIn(name, {root: true});
        const getter = (): unknown => (isSnippet(id, hosts) ? undefined : stub);
        installed.set(name, {id, calls: [], getter});
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
      for (const [name, {getter}] of installed) {
        if (!isThere(name, getter)) {
          Reflect.deleteProperty(window, name);
        }
      }
      installed.clear();
    },
  };
}
