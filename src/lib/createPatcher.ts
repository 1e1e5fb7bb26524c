/** Does what the browser would have done, with the arguments of the call or others. */
export type Go<Result = unknown> = (args?: readonly unknown[]) => Result;

/** What a call does instead. */
export type Instead = (go: Go, self: object, args: readonly unknown[]) => unknown;

/** Is there nothing to do about a call? */
export type Plain = (args: readonly unknown[], self: object) => unknown;

/** Replaces what a page's globals do, and puts back what was there. */
export interface Patcher {
  /** Methods, their names with a space between. Nothing happens where the browser has none. Calls that are `plain` go to the native one at once. */
  method(owner: object | undefined, names: string, instead: Instead, plain?: Plain): void;
  /**
   * The setters of properties; `get`, where given, answers in place of the getter, which is its `go`, unless it answers nothing. What `owner` has by
   * inheritance is patched only for what inherits from it, and all else stays as fast as it was.
   */
  property(owner: object | undefined, names: string, set: Instead | undefined, get?: (self: object, go: Go) => unknown): void;
  /** A class: what `new` makes of it. */
  class(owner: object, name: string, instead: (make: Go<object>, args: readonly unknown[]) => object): void;
  undo(): void;
}

/**
 * Makes a patcher. Each replacement is a `Proxy` of the native one, so that name, length, prototype and static members stay, subclasses work, and
 * what the native throws the page gets. Asked for its text (`fetch.toString()`) a replacement answers the native's: `natives` remembers which is of
 * which; `failed` hears of what cannot be replaced. A page that has wrapped a replacement meanwhile keeps its wrapper: the replacement under it then only passes on.
 */
export function createPatcher(natives: WeakMap<object, object>, failed: (error: unknown) => void): Patcher {
  const undos: (() => void)[] = [];
  let active = true;

  function replace(owner: object, name: string, change: object, before: PropertyDescriptor, isOwn = true): void {
    const now: PropertyDescriptor = {...before, ...change};
    try {
      Object.defineProperty(owner, name, now);
    } catch (error) {
      // A page that froze its globals keeps them.
      failed(error);
      return;
    }
    undos.push(() => {
      const found = Object.getOwnPropertyDescriptor(owner, name);
      if (found?.value === now.value && found?.set === now.set && found?.get === now.get) {
        if (isOwn) {
          Object.defineProperty(owner, name, before);
        } else {
          Reflect.deleteProperty(owner, name);
        }
      }
    });
  }

  function wrap(native: object, handler: ProxyHandler<never>): object {
    const proxy = new Proxy(native as never, handler);
    natives.set(proxy, native);
    return proxy;
  }

  function call(native: unknown, instead: Instead, plain?: Plain): object {
    return wrap(native as object, {
      apply: (target: never, self: object, args: unknown[]) =>
        active && !plain?.(args, self)
          ? instead((given = args) => Reflect.apply(target, self, given), self, args)
          : Reflect.apply(target, self, args),
    });
  }

  return {
    method(owner, names, instead, plain) {
      for (const name of names.split(' ')) {
        const before = owner && Object.getOwnPropertyDescriptor(owner, name);
        if (before?.value) {
          replace(owner as object, name, {value: call(before.value, instead, plain)}, before);
        }
      }
    },
    property(owner, names, set, get) {
      for (const name of names.split(' ')) {
        let from = owner;
        while (from && !Object.getOwnPropertyDescriptor(from, name)) {
          from = Object.getPrototypeOf(from);
        }
        const before = from && Object.getOwnPropertyDescriptor(from, name);
        if (before?.get) {
          replace(
            owner as object,
            name,
            {
              ...(set && before.set && {set: call(before.set, set)}),
              ...(get && {get: call(before.get, (go, self) => get(self, go) ?? go())}),
            },
            before,
            from === owner,
          );
        }
      }
    },
    class(owner, name, instead) {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      if (typeof before?.value === 'function') {
        const value = wrap(before.value, {
          construct: (target: never, args: unknown[], newTarget: never) =>
            active
              ? instead((given = args) => Reflect.construct(target, given, newTarget), args)
              : Reflect.construct(target, args, newTarget),
        });
        replace(owner, name, {value}, before);
        const {prototype} = before.value;
        const own = Object.getOwnPropertyDescriptor(prototype, 'constructor');
        // Of a socket it answers what `WebSocket` is by now; that of `Audio` is another's.
        if (own?.value === before.value) {
          replace(prototype, 'constructor', {value}, own as PropertyDescriptor);
        }
      }
    },
    undo() {
      active = false;
      for (const undo of undos.reverse()) {
        undo();
      }
    },
  };
}
