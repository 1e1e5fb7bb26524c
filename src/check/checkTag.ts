import {findTags} from './findTags.js';
import {marked} from './marked.js';
import type {Problem} from './types.js';
import {type FindService, type Page, whoseTracker} from './whoseTracker.js';

/** What the script knows of itself: its gate, and with the npm package when it was started. */
export interface Start {
  gate?: unknown;
  report?: unknown;
  /** Milliseconds as of `performance.now()`. */
  began?: number;
}

/** What the page has requested, in the order of time, each address once; `NaN` is no limit. */
const requested = ({since = Number.NaN, until = Number.NaN}): string[] => [
  ...new Set(
    performance.getEntriesByType('resource').flatMap(({name, startTime}) => (startTime < since || startTime >= until ? [] : [name])),
  ),
];

const withMark = `${marked}, :is(picture, video, audio)${marked} > *`;
const addresses = ['src', 'srcset', 'href', 'poster', 'data'].flatMap(name => [name, `data-${name}`]);

/** The addresses of what has a mark, and was requested all the same (`live-address`) or let go. Found once: a page may have thousands of both. */
const listMarked = (): ReadonlySet<string> =>
  new Set(
    [...document.querySelectorAll(withMark)].flatMap(element =>
      addresses.flatMap(name =>
        // Of a `srcset` each address stands before its width; a comma may be part of it.
        (element.getAttribute(name)?.split(/,?\s+/) ?? []).map(address => {
          try {
            return new URL(address, document.baseURI).href;
          } catch {
            return '';
          }
        }),
      ),
    ),
  );

/**
 * Does dongui stand where it can hold what it should, and is what it should hold marked? What ran without it is reported by nothing else.
 */
export async function checkTag(page: Page, {gate, report, began}: Start, findService: FindService): Promise<Problem[]> {
  const scripts = [...document.scripts];
  const [tag] = findTags();
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
      const known = listMarked();
      // What was requested before a decision on this page may have been agreed to until then.
      const since = Date.parse(page.state?.choice?.at ?? '') - performance.timeOrigin;
      await list(
        requested({since}).filter(address => !known.has(address)),
        found => problems.push({code: 'unmarked', found}),
      );
    }
  } else if (tag) {
    for (const {src} of scripts.slice(0, scripts.indexOf(tag))) {
      // One that a loader has put in front of all was not asked for while it is held, and may run once it is let go.
      if (src && performance.getEntriesByName(src).length > 0) {
        await list([src], found => problems.push({code: 'script-before', found}));
      }
    }
  } else if (began) {
    await list(requested({until: began}), found => problems.push({code: 'script-before', found}));
  }
  return problems;
}
