import type {Problem} from './types.js';

/** Collects problems: a config is read to its end, and all that is wrong with it is reported together. */
export interface ProblemList {
  readonly list: Problem[];
  add(code: string, path: string, found?: unknown): void;
}

export function createProblemList(): ProblemList {
  const list: Problem[] = [];
  return {
    list,
    add(code, path, found) {
      list.push(found === undefined ? {code, path} : {code, path, found: shorten(found)});
    },
  };
}

function shorten(found: unknown): string {
  let text: string = typeof found;
  try {
    text = typeof found === 'string' ? found : (JSON.stringify(found) ?? text);
  } catch {
    // What refers to itself has no JSON.
  }
  return text.length > 150 ? `${text.slice(0, 149)}…` : text;
}
