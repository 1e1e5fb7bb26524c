import {ids} from '../catalogue/ids.js';
import {checkConfig} from './checkConfig.js';
import {checkTag} from './checkTag.js';
import {mendings} from './mendings.js';
import {shorten} from './shorten.js';
import type {Problem} from './types.js';

/** An element as its tag, anything else as a text. */
function show(found: unknown): string {
  try {
    return shorten(((found as Element).cloneNode() as Element).outerHTML);
  } catch {
    return shorten(found);
  }
}

function print(problems: readonly Problem[]): void {
  const lines = problems.map(({code, path, found}) => {
    const what = `${code}${path ? ` at ${path}` : ''}${found === undefined ? '' : ` (found: ${show(found)})`}`;
    return `${what}\n  → ${mendings[code] ?? ''}`;
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
  findService?: (id: string) => {purpose: string} | undefined,
  settings: object = {},
): void {
  const fresh = problems.filter(({code}) => code !== 'config' || checked.size < checked.add(config).size);
  const purposeOf = (id: string): string | undefined => {
    const found = findService?.(id);
    // A whole description comes from the site's own list; the script tag's table knows ids only in short.
    return found && ('name' in found || ids.includes(id)) ? found.purpose : undefined;
  };
  const all = fresh.flatMap(problem => (problem.code === 'config' ? checkConfig(config, purposeOf, settings) : [problem]));
  print(all);
  if (findService && fresh.some(({code}) => code === 'config')) {
    // Without the acts nothing can be looked up; that they did not come is told already.
    void checkTag((settings as {gate?: unknown}).gate, findService).then(print, () => undefined);
  }
}
