/** What another consent tool wrote down, in its own words. */
export interface Foreign {
  /** By the names of its categories, purposes or services. Empty: the visitor has not decided anything. */
  answers: Readonly<Record<string, boolean>>;
  /** By category, where the tool asks about single services: those agreed to. Which others there were, it does not say. */
  services?: Readonly<Record<string, readonly string[]>>;
  /** When the visitor decided, ISO 8601, UTC. Not every tool writes it down. */
  at?: string;
  /** Milliseconds since 1970 after which the tool itself would ask again. */
  until?: number;
}

/** What a tool's value is read with. */
export interface Reading {
  /** Looks for another value of the tool. */
  find(name: string): string | undefined;
  /** The names the site gave for its purposes. */
  expected: readonly string[];
}

/** Reads a tool's value as it stands in the cookie or in localStorage. `undefined`: not to be read. Never throws. */
export type Reader = (value: string, reading: Reading) => Foreign | undefined;
