import {ids} from '../catalogue/ids.js';
import {checkConfig} from './checkConfig.js';
import {checkPage} from './checkPage.js';
import type {Start} from './checkTag.js';
import {checkText} from './checkText.js';
import {findTags} from './findTags.js';
import {hintFor} from './hintFor.js';
import {mendings} from './mendings.js';
import {shorten} from './shorten.js';
import type {Problem} from './types.js';
import type {FindService} from './whoseTracker.js';

/** An element as its tag, anything else as a text. */
function show(found: unknown): string {
  try {
    return shorten(((found as Element).cloneNode() as Element).outerHTML);
  } catch {
    return shorten(found);
  }
}

function print(problems: readonly Problem[], known: readonly string[] = []): void {
  const lines = problems.map(problem => {
    const {code, path, found} = problem;
    const hint = hintFor(problem, known);
    const details = [...(found === undefined ? [] : [`found: ${show(found)}`]), ...(hint ? [`wanted: ${hint}`] : [])].join('; ');
    return `${code}${path ? ` at ${path}` : ''}${details && ` (${details})`}\n  → ${mendings[code] ?? ''}`;
  });
  if (lines.length > 0) {
    console.error(`[dongui] ${lines.join('\n[dongui] ')}`);
  }
}

/** A config is checked when it is unsound, and again where the site is made; its problems are told once. */
const checked = new Set<unknown>();

/** Tells the developer, never the visitor, in one message: what, where, how to mend it. */
export function printProblems(
  problems: readonly Problem[],
  config?: unknown,
  findService?: FindService,
  settings: Start & {domain?: unknown} = {},
): void {
  // Without an interface nobody asks for the check of the config, and it may be what keeps the interface away.
  const wanted = problems.some(({code}) => code === 'ui-failed') ? [...problems, {code: 'config'}] : problems;
  const fresh = wanted.filter(({code}) => code !== 'config' || checked.size < checked.add(config).size);
  const purposeOf = (id: string): string | undefined => {
    const found = findService?.(id);
    // A whole description comes from the site's own list; the script tag's table knows ids only in short.
    return found && ('name' in found || ids.includes(id)) ? found.purpose : undefined;
  };
  const all = fresh.flatMap(problem => {
    if (problem.code === 'loaded-twice') {
      const tags = findTags().map(tag => tag.getAttribute('src'));
      return [{...problem, found: tags.join(' + ') || undefined}];
    }
    return problem.code === 'config' ? [...checkConfig(config, purposeOf, settings), ...checkText(config)] : [problem];
  });
  const {state} = (window as {dongui?: {state?: {allows?: object}}}).dongui ?? {};
  print(all, Object.keys(state?.allows ?? {}));
  if (findService && fresh.some(({code}) => code === 'config')) {
    void checkPage(settings, findService).then(found => print(found));
  }
}
