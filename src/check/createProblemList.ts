import {shorten} from './shorten.js';
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
