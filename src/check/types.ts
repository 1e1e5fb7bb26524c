/** A mistake found in a config, or something that went wrong at run time. */
export interface Problem {
  /** Stable, for searching; docs/problems.md lists all. */
  code: string;
  /** Where in the config or the page: `services[2].retention`. */
  path?: string;
  /** What was found there: a text, an element, or whatever a page has given. */
  found?: unknown;
}
