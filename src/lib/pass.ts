declare global {
  interface Element {
    setAttribute(name: string, value: string, pass?: symbol): void;
  }
}

/**
 * Given as a third argument to `setAttribute`, which ignores it: an address that the gate itself lets go. Where `auto` holds addresses by what
 * they are, it knows by this that a mark, which the site wrote itself, has decided already.
 */
export const pass: unique symbol = Symbol();
