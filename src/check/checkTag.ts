import type {Problem} from './types.js';
import {type FindService, type Page, whoseTracker} from './whoseTracker.js';

/** What the script knows of itself: its gate, and with the npm package when it was started. */
export interface Start {
  gate?: unknown;
  report?: unknown;
  /** Milliseconds as of `performance.now()`. */
  began?: number;
}

/** What the page has requested, in the order of time, each address once. */
const requested = (until = Number.POSITIVE_INFINITY): string[] => [
  ...new Set(performance.getEntriesByType('resource').flatMap(({name, startTime}) => (startTime < until ? [name] : []))),
];

/** The addresses of what has a mark, and was requested all the same (`live-address`) or let go. */
const marked = (): string[] =>
  [...document.querySelectorAll('[data-service], [data-purpose], [data-category]')].flatMap(element =>
    ['src', 'data-src', 'data-href'].map(name => `${new URL(element.getAttribute(name) ?? '', document.baseURI)}`),
  );

/**
 * Does dongui stand where it can hold what it should, and is what it should hold marked? What ran without it is reported by nothing else. A tag that a
 * bundler has made of dongui's file has another name and is not looked at.
 */
export async function checkTag(page: Page, {gate, report, began}: Start, findService: FindService): Promise<Problem[]> {
  const scripts = [...document.scripts];
  const place = scripts.findIndex(({src}) => /\/dongui(\.auto)?\.js(\?|#|$)/.test(src));
  const tag = scripts[place];
  const problems: Problem[] = [];
  // A misspelt word is `auto`; a script that has but the one gate knows no report.
  const patches = report !== undefined && gate !== 'marked';

  /** Of each service one address tells enough. */
  const list = async (addresses: readonly string[], add: (found: string) => void): Promise<void> => {
    const told = new Set<string>();
    for (const address of addresses) {
      const service = await whoseTracker(address, page, findService);
      if (service && !page.has(service) && told.size < told.add(service).size) {
        add(address);
      }
    }
  };

  if (tag && (tag.async || tag.defer || tag.type === 'module' || (patches && document.body?.contains(tag)))) {
    problems.push({code: 'tag-late', found: tag});
  }
  if (!patches) {
    if (!report) {
      const known = new Set(marked());
      await list(
        requested().filter(address => !known.has(address)),
        found => problems.push({code: 'unmarked', found}),
      );
    }
  } else if (tag) {
    for (const {src} of scripts.slice(0, place)) {
      // One that a loader has put in front of all was not asked for while it is held, and may run once it is let go.
      if (src && performance.getEntriesByName(src).length > 0) {
        await list([src], found => problems.push({code: 'script-before', found}));
      }
    }
  } else if (began) {
    await list(requested(began), found => problems.push({code: 'script-before', found}));
  }
  return problems;
}
